package thidua.core.chart;

import thidua.core.chart.Contributions.Kind;
import thidua.core.chart.Contributions.Row;
import thidua.core.indicator.Comparability;
import thidua.core.indicator.Edition;
import thidua.core.indicator.Figure;
import thidua.core.indicator.State;
import thidua.core.unit.Unit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The change of the province by unit. Nothing unless the province and every unit in it can be set
 * against the year before, where nothing changed anywhere, or where one unit is the whole.
 *
 * @param indicator id of an additive count
 */
record UnitContributions(String id, String indicator) {
    static final int MOST = 30;

    /** What a unit, or what lies in none, added. */
    private record Share(Unit unit, BigDecimal change) {}

    Optional<ChartSpec> draw(Edition edition, Wording words) {
        Optional<Figure> province =
                edition.figure(indicator, edition.province().code())
                        .filter(UnitContributions::isCompared);
        List<Figure> parts = parts(edition);
        List<Share> shares =
                parts.stream()
                        .flatMap(
                                f -> Stream.ofNullable(f.change()).map(c -> new Share(f.unit(), c)))
                        .sorted(Comparator.comparing(Share::change, Comparator.reverseOrder()))
                        .toList();
        boolean moved =
                shares.size() > 1 && shares.stream().anyMatch(s -> s.change().signum() != 0);
        return parts.stream().allMatch(UnitContributions::isCompared) && moved
                ? province.map(p -> spec(p, shares, new Imprint(edition, words)))
                : Optional.empty();
    }

    /** The figures that add up to the province, without those who do not owe the table. */
    private List<Figure> parts(Edition edition) {
        Map<String, Figure> byCode =
                edition.figures().stream()
                        .filter(f -> f.indicator().id().equals(indicator))
                        .collect(Collectors.toMap(f -> f.unit().code(), Function.identity()));
        return Stream.concat(
                        edition.geography().units().stream(),
                        edition.geography().remainders().stream())
                .flatMap(unit -> Stream.ofNullable(byCode.get(unit.code())))
                .filter(f -> !isUnowed(f))
                .toList();
    }

    private static boolean isUnowed(Figure figure) {
        return figure.value().state() == State.NOT_APPLICABLE
                && figure.previous().state() == State.NOT_APPLICABLE;
    }

    private static boolean isCompared(Figure figure) {
        return figure.comparability() == Comparability.COMPARABLE && figure.change() != null;
    }

    private ChartSpec spec(Figure province, List<Share> shares, Imprint imprint) {
        Wording words = imprint.words();
        List<Share> largest =
                shares.stream()
                        .sorted(Comparator.comparing(s -> s.change().abs().negate()))
                        .toList();
        int shown =
                Fold.shown(
                        largest, MOST, (a, b) -> a.change().abs().compareTo(b.change().abs()) == 0);
        List<Share> alone = largest.subList(0, shown);
        Contributions plot =
                new Contributions(
                        words.say("unit"),
                        words.say("contribution.heading"),
                        rows(province, shares, alone, words));
        return imprint.spec(
                id,
                finding(province, shares, imprint),
                words.say(
                        "contribution.measure",
                        words.say(indicator + ".change"),
                        imprint.level(),
                        imprint.year(),
                        imprint.yearBefore()),
                plot,
                notes(shares, shown, words),
                Alternatives.of(plot));
    }

    private List<Row> rows(Figure province, List<Share> shares, List<Share> alone, Wording words) {
        List<Row> rows = new ArrayList<>();
        shares.stream()
                .filter(alone::contains)
                .forEach(s -> rows.add(row(s.unit().name(), Kind.UNIT, s.change(), words)));
        List<Share> others = shares.stream().filter(s -> !alone.contains(s)).toList();
        if (!others.isEmpty()) {
            String name = words.say("others", words.number(others.size()));
            rows.add(row(name, Kind.OTHERS, sum(others), words));
        }
        BigDecimal all = change(province);
        BigDecimal rest = all.subtract(sum(shares));
        if (rest.signum() != 0) {
            rows.add(row(words.say("contribution.rest"), Kind.OTHERS, rest, words));
        }
        rows.add(row(words.say("contribution.total"), Kind.TOTAL, all, words));
        return rows;
    }

    private static Row row(String name, Kind kind, BigDecimal change, Wording words) {
        State state = change.signum() == 0 ? State.ZERO : State.VALUE;
        return new Row(name, kind, new Mark(state, change, words.signed(change), false));
    }

    private static BigDecimal change(Figure figure) {
        BigDecimal change = figure.change();
        return change == null ? BigDecimal.ZERO : change;
    }

    private static BigDecimal sum(List<Share> shares) {
        return shares.stream().map(Share::change).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private String finding(Figure province, List<Share> shares, Imprint imprint) {
        Wording words = imprint.words();
        Sentences say = new Sentences(imprint.edition(), words);
        String change =
                say.changeSince(province)
                        .orElseGet(
                                () ->
                                        words.say(
                                                "change.since",
                                                words.say("change.same"),
                                                imprint.yearBefore()));
        String finding =
                words.say(
                        "contribution.finding",
                        words.say(indicator + ".subject"),
                        imprint.year(),
                        change);
        return leaders(change(province).signum(), shares, words)
                .map(l -> words.say("contribution.leaders", finding, l))
                .orElse(finding);
    }

    /** Who moved most in the direction of the province. */
    private static Optional<String> leaders(int sign, List<Share> shares, Wording words) {
        BigDecimal most =
                shares.stream()
                        .map(s -> s.change().multiply(BigDecimal.valueOf(sign)))
                        .reduce(BigDecimal.ZERO, BigDecimal::max);
        List<String> names =
                shares.stream()
                        .filter(
                                s ->
                                        s.change()
                                                        .compareTo(
                                                                most.multiply(
                                                                        BigDecimal.valueOf(sign)))
                                                == 0)
                        .map(s -> words.inSentence(s.unit().name()))
                        .toList();
        boolean few = names.size() <= 2;
        if (most.signum() <= 0
                || names.size() == shares.size()
                || (few && words.list(names).length() > Sentences.LONGEST)) {
            return Optional.empty();
        }
        String key =
                (few ? "contribution.most" : "contribution.many") + (sign > 0 ? "-up" : "-down");
        return Optional.of(
                words.say(
                        key,
                        few ? words.list(names) : words.number(names.size()),
                        words.signed(most.multiply(BigDecimal.valueOf(sign)))));
    }

    private static List<String> notes(List<Share> shares, int shown, Wording words) {
        List<String> notes = new ArrayList<>();
        notes.add(
                words.say(
                        "contribution.note",
                        Stream.of("up", "down", "same")
                                .flatMap(way -> counted(way, shares, words).stream())
                                .collect(Collectors.joining(", "))));
        if (shown < shares.size()) {
            notes.add(
                    words.say(
                            "contribution.folded",
                            words.number(shown),
                            words.number(shares.size() - shown)));
        }
        return notes;
    }

    /** {@code 7 đơn vị tăng}; nothing where there is none. */
    private static Optional<String> counted(String way, List<Share> shares, Wording words) {
        int sign =
                switch (way) {
                    case "up" -> 1;
                    case "down" -> -1;
                    default -> 0;
                };
        int count = (int) shares.stream().filter(s -> s.change().signum() == sign).count();
        return count == 0
                ? Optional.empty()
                : Optional.of(words.say("contribution." + way, words.number(count)));
    }
}
