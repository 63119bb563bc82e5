package thidua.core.page;

import thidua.core.explain.Sentences;
import thidua.core.indicator.Break;
import thidua.core.indicator.Edition;
import thidua.core.indicator.Figure;
import thidua.core.indicator.Indicator;
import thidua.core.page.PageView.Definition;
import thidua.core.page.PageView.Method;
import thidua.core.text.Language;
import thidua.core.text.Words;
import thidua.core.unit.Level;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** How the figures are to be read: what each means, where series break, whence they come. */
record MethodNotes(Edition edition, Words words, Sentences sentences, String smallBase) {
    private static final int MOST_TOUCHED = 6;

    Method all() {
        return new Method(definitions(), breaks(), texts("source."), glossary());
    }

    /** Of each indicator that the appendix shows; forms and levels of award have one for all. */
    private List<Definition> definitions() {
        Map<String, Definition> definitions = new LinkedHashMap<>();
        for (Figure figure : edition.figures()) {
            if (figure.unit().equals(edition.province()) && UnitFigures.isShown(figure)) {
                Indicator indicator = figure.indicator();
                String family = Sentences.family(indicator.id());
                definitions.computeIfAbsent(family, id -> definition(id, indicator));
            }
        }
        return List.copyOf(definitions.values());
    }

    /** What it means, where the bundle says so, and how it is computed. */
    private Definition definition(String family, Indicator indicator) {
        String meaning = words.label("def", family).replace("{0}", smallBase);
        if (!family.equals(indicator.id())) {
            return new Definition(words.say("def." + family + ".term"), meaning);
        }
        String name = indicator.name(english());
        String formula = sentences.formula(indicator);
        return meaning.equals(family)
                ? new Definition(name, formula + ".")
                : new Definition(name, words.say("def.formula", meaning, formula));
    }

    private boolean english() {
        return words.language() == Language.EN;
    }

    /** Each break that a series shown has crossed, the oldest first, with what it touches. */
    private List<String> breaks() {
        SortedMap<Integer, Set<Break>> byYear = new TreeMap<>();
        Map<Break, Set<String>> touched = new HashMap<>();
        Set<Integer> changed = new HashSet<>();
        for (Figure figure : ofProvince()) {
            for (Break known : figure.breaks()) {
                byYear.computeIfAbsent(known.firstYear(), y -> new LinkedHashSet<>()).add(known);
                touched.computeIfAbsent(known, b -> new HashSet<>()).add(figure.indicator().id());
            }
            if (figure.reasons().contains("unit-changed")) {
                byYear.computeIfAbsent(figure.year(), y -> new LinkedHashSet<>());
                changed.add(figure.year());
            }
        }
        List<String> said = new ArrayList<>();
        byYear.forEach(
                (year, breaks) -> {
                    if (changed.contains(year)) {
                        said.add(words.say("break.units", Integer.toString(year)));
                    }
                    breaks.stream()
                            .sorted(Comparator.comparing(Break::id))
                            .map(b -> said(b, touched.getOrDefault(b, Set.of())))
                            .forEach(said::add);
                });
        return said;
    }

    /** Of this year and of those before, as far as a trend shows them. */
    private List<Figure> ofProvince() {
        Stream<Figure> before =
                edition.history().values().stream()
                        .map(SortedMap::values)
                        .flatMap(Collection::stream);
        return Stream.concat(before, edition.figures().stream())
                .filter(f -> f.unit().level() == Level.PROVINCE)
                .toList();
    }

    /** With the names of what it touches, in the order of the catalogue. */
    private String said(Break known, Set<String> touched) {
        List<String> names =
                edition.figures().stream()
                        .filter(f -> f.unit().equals(edition.province()))
                        .filter(f -> touched.contains(f.indicator().id()))
                        .map(f -> f.indicator().name(english()))
                        .toList();
        String some = String.join("; ", names.subList(0, Math.min(MOST_TOUCHED, names.size())));
        int more = names.size() - MOST_TOUCHED;
        String note = known.note(english());
        return words.say(
                "break",
                note.substring(0, 1).toUpperCase(Locale.ROOT) + note.substring(1),
                Integer.toString(known.firstYear()),
                more > 0 ? words.say("break.more", some, Integer.toString(more)) : some);
    }

    private List<String> texts(String prefix) {
        return List.copyOf(words.startingWith(prefix).values());
    }

    /** Terms and meanings in the order of their keys. */
    private List<Definition> glossary() {
        return words.startingWith("term.").entrySet().stream()
                .map(
                        e ->
                                new Definition(
                                        e.getValue(),
                                        words.say("meaning." + e.getKey(), smallBase)))
                .toList();
    }
}
