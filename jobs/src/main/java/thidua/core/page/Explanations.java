package thidua.core.page;

import thidua.core.explain.Basis;
import thidua.core.explain.Origin;
import thidua.core.explain.Origins;
import thidua.core.explain.Sentences;
import thidua.core.indicator.Edition;
import thidua.core.indicator.Figure;
import thidua.core.indicator.Indicator;
import thidua.core.page.PageView.Explained;
import thidua.core.page.PageView.Formula;
import thidua.core.page.PageView.Item;
import thidua.core.page.PageView.OfUnit;
import thidua.core.text.Language;
import thidua.core.text.Words;
import thidua.core.unit.Unit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where the figures of the page come from: each indicator's formula once, then unit by unit value,
 * comparison and cells. No cell is quoted, so no name of anybody stands here.
 */
final class Explanations {
    /** Of a sum of many units nobody reads every cell on a page. */
    private static final int MOST_PLACES = 30;

    private final Edition edition;
    private final Origins origins;
    private final Map<String, Origins> byUnit;
    private final Set<String> wanted;
    private final Words words;
    private final Sentences sentences;

    /**
     * @param wanted ids of the figures that the page leads to
     */
    Explanations(
            Edition edition,
            Origins origins,
            Set<String> wanted,
            Words words,
            Sentences sentences) {
        this.edition = edition;
        this.origins = origins;
        this.byUnit = origins.byUnit();
        this.wanted = wanted;
        this.words = words;
        this.sentences = sentences;
    }

    Explained all() {
        List<Figure> figures =
                edition.figures().stream().filter(f -> wanted.contains(f.id())).toList();
        boolean english = words.language() == Language.EN;
        List<Formula> formulas =
                figures.stream()
                        .map(Figure::indicator)
                        .distinct()
                        .map(i -> new Formula(i.name(english), sentences.formula(i) + "."))
                        .toList();
        Set<Unit> units = new LinkedHashSet<>(List.of(edition.province()));
        units.addAll(edition.geography().rows());
        Map<Unit, List<Figure>> figuresOf =
                figures.stream().collect(Collectors.groupingBy(Figure::unit));
        List<OfUnit> ofUnits = new ArrayList<>();
        for (Unit unit : units) {
            List<Item> items =
                    figuresOf.getOrDefault(unit, List.of()).stream().map(this::item).toList();
            if (!items.isEmpty()) {
                ofUnits.add(new OfUnit(unit.name(), files(unit), items));
            }
        }
        return new Explained(formulas, ofUnits);
    }

    private List<String> files(Unit unit) {
        return of(Set.of(unit.code())).tables().stream()
                .map(
                        origin ->
                                words.say(
                                        "explained.file",
                                        origin.path(),
                                        sentences.received(origin.receivedOn()),
                                        origin.sha256()))
                .distinct()
                .toList();
    }

    /** Of one unit what is its own, so that nobody looks through all rows for each figure. */
    private Origins of(Set<String> units) {
        return units.size() == 1
                ? byUnit.getOrDefault(units.iterator().next(), Origins.NONE)
                : origins;
    }

    private Item item(Figure figure) {
        boolean english = words.language() == Language.EN;
        return new Item(
                figure.id(),
                words.say(
                        "explained.title",
                        figure.indicator().name(english),
                        sentences.valueWithReasons(figure.indicator(), figure.value())),
                String.join(" · ", sentences.comparison(figure)),
                cells(figure),
                "thidua explain " + figure.id());
    }

    /** Of a sum whose units are all explained only what is in none of them. */
    private String cells(Figure figure) {
        List<Unit> members = members(figure.unit());
        Set<String> units = codes(members);
        List<String> said = new ArrayList<>();
        if (figure.unit().equals(edition.province())) {
            units = origins.units();
        }
        if (members.size() > 1 && isExplained(figure.indicator(), members)) {
            said.add(words.say("explained.sum", Integer.toString(members.size())));
            Set<String> known = codes(members);
            units =
                    units.stream()
                            .filter(code -> !known.contains(code))
                            .collect(Collectors.toSet());
        }
        Basis basis = Basis.of(figure.indicator(), edition.forms().values());
        List<Origins.Cells> places = of(units).cells(basis, units);
        places.stream()
                .limit(MOST_PLACES)
                .map(cells -> place(cells.origin(), cells.ranges()))
                .forEach(said::add);
        if (places.size() > MOST_PLACES) {
            said.add(words.say("explained.more", Integer.toString(places.size() - MOST_PLACES)));
        }
        return said.isEmpty() ? words.say("explained.no-rows") : String.join("; ", said);
    }

    /** The units that a figure is the sum of. */
    private List<Unit> members(Unit unit) {
        return unit.equals(edition.province())
                ? edition.units()
                : edition.geography().members(unit).orElse(List.of(unit));
    }

    private static Set<String> codes(List<Unit> units) {
        return units.stream().map(Unit::code).collect(Collectors.toSet());
    }

    private boolean isExplained(Indicator indicator, List<Unit> members) {
        return indicator.additive()
                && members.stream()
                        .allMatch(
                                unit ->
                                        edition.figure(indicator.id(), unit.code())
                                                .map(Figure::id)
                                                .filter(wanted::contains)
                                                .isPresent());
    }

    private static String place(Origin origin, String ranges) {
        return origin.path() + " › " + ranges;
    }

    /** Ids of the figures to which pieces of text lead. */
    static Set<String> wanted(Stream<Printed> printed) {
        return printed.map(Printed::explained)
                .filter(id -> !id.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
