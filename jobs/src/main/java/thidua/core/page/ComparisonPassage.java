package thidua.core.page;

import thidua.core.indicator.Break;
import thidua.core.indicator.Comparability;
import thidua.core.indicator.Figure;
import thidua.core.text.Language;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The year against the one before: what may be compared with its change, everything else with the
 * reason why nothing is said of it.
 */
record ComparisonPassage(Scope scope, Teller teller) {
    static final List<String> COMPARED =
            List.of(
                    "models-new",
                    "models-recognised",
                    "models-active",
                    "awards-total",
                    "awards-collective",
                    "awards-individual");

    List<List<Printed>> paragraphs() {
        List<Figure> figures =
                COMPARED.stream().flatMap(id -> teller.stated(id, scope.unit()).stream()).toList();
        List<Figure> compared =
                figures.stream()
                        .filter(f -> f.comparability() == Comparability.COMPARABLE)
                        .toList();
        Map<String, List<Figure>> others =
                figures.stream()
                        .filter(f -> f.comparability() != Comparability.COMPARABLE)
                        .collect(
                                Collectors.groupingBy(
                                        this::why, LinkedHashMap::new, Collectors.toList()));
        List<List<Printed>> paragraphs = new ArrayList<>();
        if (!compared.isEmpty()) {
            new Paragraph()
                    .add(
                            teller.say(
                                    "compared",
                                    teller.yearBefore(),
                                    Teller.joined(
                                            compared.stream().map(this::change).toList(), ", ")))
                    .into(paragraphs);
        }
        Paragraph silent = new Paragraph();
        others.forEach(
                (why, of) ->
                        silent.add(
                                of.size() == figures.size()
                                        ? teller.say(
                                                "uncompared.all",
                                                teller.year(),
                                                teller.yearBefore(),
                                                Teller.text(why))
                                        : teller.say(
                                                "uncompared",
                                                teller.list(
                                                        of.stream().map(this::subject).toList()),
                                                teller.yearBefore(),
                                                Teller.text(why))));
        silent.into(paragraphs);
        new Paragraph().add(movement(compared)).into(paragraphs);
        return paragraphs;
    }

    private List<Printed> subject(Figure figure) {
        return teller.say("compared." + figure.indicator().id());
    }

    /** {@code số mô hình mới tăng 4 (30,8%)}. */
    private List<Printed> change(Figure figure) {
        BigDecimal change = figure.change();
        BigDecimal percent = figure.changePercent();
        if (change == null || change.signum() == 0) {
            return teller.say("compared.same", subject(figure));
        }
        String key = change.signum() > 0 ? "compared.up" : "compared.down";
        List<Printed> size = List.of(teller.numbers().size(figure, "change", change));
        return percent == null
                ? teller.say(key, subject(figure), size)
                : teller.say(
                        key + ".percent",
                        subject(figure),
                        size,
                        List.of(teller.numbers().size(figure, "change_percent", percent)));
    }

    /** Why two years stand apart, as a part of a sentence. */
    private String why(Figure figure) {
        boolean english = teller.words().language() == Language.EN;
        Set<String> why = new TreeSet<>();
        for (String reason :
                List.of("unit-changed", "not-all-reported", "population-basis-changed")) {
            if (figure.reasons().contains(reason)) {
                why.add(teller.words().say("why." + reason));
            }
        }
        if (why.isEmpty()) {
            figure.breaks().stream().map((Break b) -> b.note(english)).forEach(why::add);
        }
        if (why.isEmpty()) {
            why.add(
                    teller.words()
                            .say("why.previous-missing", Integer.toString(figure.year() - 1)));
        }
        return String.join("; ", why);
    }

    /** How many units built more than the year before, how many fewer. */
    private List<Printed> movement(List<Figure> compared) {
        boolean tells =
                scope.isProvince()
                        && compared.stream().anyMatch(f -> f.indicator().id().equals("models-new"));
        if (!tells) {
            return List.of();
        }
        Set<String> codes =
                scope.units().stream().map(u -> u.code()).collect(Collectors.toUnmodifiableSet());
        List<Figure> figures =
                scope.edition().unitFigures("models-new").stream()
                        .filter(f -> codes.contains(f.unit().code()))
                        .filter(f -> f.comparability() == Comparability.COMPARABLE)
                        .toList();
        int up = count(figures, 1);
        int down = count(figures, -1);
        return up + down == 0 || figures.size() < scope.units().size()
                ? List.of()
                : teller.say(
                        "movement",
                        teller.count(up),
                        teller.count(down),
                        teller.count(count(figures, 0)));
    }

    private static int count(List<Figure> figures, int sign) {
        return (int)
                figures.stream()
                        .map(Figure::change)
                        .filter(change -> change != null && change.signum() == sign)
                        .count();
    }
}
