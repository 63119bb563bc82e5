package thidua.core.page;

import thidua.core.indicator.Edition;
import thidua.core.indicator.Figure;
import thidua.core.page.PageTable.Row;
import thidua.core.text.Language;
import thidua.core.text.Words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Every indicator of the province. Those that have nothing in either year are named below the
 * table, which they would only make long.
 */
record Appendix(Edition edition, Teller teller, Verdicts verdicts) {

    PageTable table() {
        List<Figure> shown = new ArrayList<>();
        List<Figure> zero = new ArrayList<>();
        List<Figure> missing = new ArrayList<>();
        for (Figure figure : edition.figures()) {
            if (figure.unit().equals(edition.province())) {
                if (UnitFigures.isShown(figure)) {
                    shown.add(figure);
                } else {
                    boolean stated = figure.value().isStated();
                    (stated ? zero : missing).add(figure);
                }
            }
        }
        String year = Integer.toString(edition.year());
        Words page = Words.of("page", teller.words().language());
        Map<String, Integer> shared = shared(shown);
        List<String> notes =
                new ArrayList<>(
                        new Footnotes(edition, page)
                                .ofProvince(shown.stream().map(f -> f.indicator().id()).toList()));
        shared.forEach((reason, number) -> notes.add("(" + number + ") " + reason + "."));
        note("appendix.zero", zero, notes);
        note("appendix.missing", missing, notes);
        return new PageTable(
                Pages.caption(
                        teller.words().say("appendix.caption", year),
                        edition,
                        page,
                        teller.numbers()),
                List.of(),
                headings(year),
                shown.stream().map(figure -> row(figure, shared)).toList(),
                notes);
    }

    /** Why they cannot be compared, where it is the same for several: that is said once, below. */
    private Map<String, Integer> shared(List<Figure> figures) {
        Map<String, Long> counts =
                figures.stream()
                        .map(verdicts::against)
                        .filter(reason -> !reason.isEmpty())
                        .collect(
                                Collectors.groupingBy(
                                        reason -> reason,
                                        LinkedHashMap::new,
                                        Collectors.counting()));
        Map<String, Integer> numbers = new LinkedHashMap<>();
        counts.forEach(
                (reason, count) -> {
                    if (count > 1) {
                        numbers.put(reason, numbers.size() + 1);
                    }
                });
        return numbers;
    }

    private String verdict(Figure figure, Map<String, Integer> shared) {
        Integer number = shared.get(verdicts.against(figure));
        return number == null ? verdicts.of(figure) : verdicts.word(figure) + " (" + number + ")";
    }

    private List<String> headings(String year) {
        Words words = teller.words();
        return List.of(
                words.say("appendix.indicator"),
                words.say("appendix.measure"),
                year,
                Integer.toString(edition.year() - 1),
                words.say("appendix.change"),
                words.say("appendix.percent"),
                words.say("appendix.verdict"));
    }

    private void note(String key, List<Figure> figures, List<String> notes) {
        if (!figures.isEmpty()) {
            notes.add(
                    teller.words()
                            .say(
                                    key,
                                    figures.stream()
                                            .map(f -> f.indicator().name(english()))
                                            .collect(Collectors.joining("; "))));
        }
    }

    private boolean english() {
        return teller.words().language() == Language.EN;
    }

    private Row row(Figure figure, Map<String, Integer> shared) {
        Numbers numbers = teller.numbers();
        return new Row(
                figure.indicator().name(english()),
                List.of(
                        Printed.text(
                                teller.labels()
                                        .label("measure", figure.indicator().measureUnit().id())),
                        numbers.value(figure),
                        numbers.previous(figure),
                        numbers.change(figure),
                        numbers.percent(figure),
                        Printed.text(verdict(figure, shared))),
                false);
    }
}
