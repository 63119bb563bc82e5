package thidua.core.page;

import thidua.core.change.Cause;
import thidua.core.change.FigureChange;
import thidua.core.change.FigureChange.Part;
import thidua.core.change.Since;
import thidua.core.change.Step;
import thidua.core.indicator.Edition;
import thidua.core.indicator.Value;
import thidua.core.page.PageTable.Row;
import thidua.core.text.Language;
import thidua.core.text.Words;
import thidua.core.unit.Unit;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What changed since the edition before: the figures of the province, each with its causes. */
record ChangeTable(Edition edition, Words words, Words causes, Numbers numbers) {
    private static final int MOST = 12;
    private static final int MOST_NAMES = 5;

    PageTable table(Since since) {
        List<FigureChange> ofProvince =
                since.changes().stream()
                        .filter(change -> change.unit().equals(edition.province()))
                        .toList();
        List<FigureChange> shown = ofProvince.stream().filter(this::isSeen).limit(MOST).toList();
        int left = since.changes().size() - shown.size();
        String more =
                words.say(
                        left == 0 ? "changes.all" : "changes.more",
                        numbers.format(left),
                        Integer.toString(edition.year()),
                        since.before().toString(),
                        since.on().toString());
        return new PageTable(
                words.say("changes.caption", numbers.date(since.before())),
                List.of(),
                List.of(
                        words.say("changes.indicator"),
                        words.say("changes.before"),
                        words.say("changes.now"),
                        words.say("changes.change"),
                        words.say("changes.why")),
                shown.stream().map(this::row).toList(),
                List.of(since.changes().isEmpty() ? words.say("changes.none") : more));
    }

    /**
     * Whether the two numbers differ as they are printed: a rate may move behind its last digit.
     */
    private boolean isSeen(FigureChange change) {
        return !value(change.from()).equals(value(change.to()));
    }

    private Row row(FigureChange change) {
        return new Row(
                change.indicator().name(words.language() == Language.EN),
                Stream.of(
                                value(change.from()),
                                value(change.to()),
                                numbers.signed(change.amount()),
                                why(change))
                        .map(Printed::text)
                        .toList(),
                false);
    }

    private String value(Value value) {
        BigDecimal number = value.number();
        return number == null ? "…" : numbers.format(number);
    }

    /**
     * {@code đơn vị gửi bản sửa (huyện Trực Ninh)}; the share of each where there are several:
     * {@code đơn vị gửi bản sửa (huyện Trực Ninh): +2; thu hồi khen thưởng (12/QĐ-UBND): –1}.
     */
    private String why(FigureChange change) {
        Map<Cause, List<Part>> byCause =
                change.parts().stream()
                        .collect(
                                Collectors.groupingBy(
                                        part -> part.step().cause(),
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        return byCause.entrySet().stream()
                .map(
                        e -> {
                            String cause = causes.say("cause." + e.getKey().id());
                            String about = about(e.getValue());
                            String named = about.isEmpty() ? cause : cause + " (" + about + ")";
                            return byCause.size() == 1
                                    ? named
                                    : named + ": " + numbers.signed(sum(e.getValue()));
                        })
                .collect(Collectors.joining("; "));
    }

    private static BigDecimal sum(List<Part> parts) {
        return parts.stream().map(Part::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private String about(List<Part> parts) {
        List<String> names =
                parts.stream()
                        .map(Part::step)
                        .map(this::name)
                        .filter(name -> !name.isEmpty())
                        .distinct()
                        .toList();
        if (names.size() <= MOST_NAMES) {
            return String.join(", ", names);
        }
        return words.say(
                "changes.names",
                String.join(", ", names.subList(0, MOST_NAMES)),
                numbers.format(names.size() - MOST_NAMES));
    }

    private String name(Step step) {
        if (step.unit().isEmpty()) {
            return step.to();
        }
        return words.language() == Language.VI
                ? edition.units().stream()
                        .filter(unit -> unit.name().equals(step.unit()))
                        .findFirst()
                        .map(Unit::inSentence)
                        .orElse(step.unit())
                : step.unit();
    }
}
