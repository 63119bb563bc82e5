package thidua.core.chart;

import thidua.core.indicator.Comparability;
import thidua.core.indicator.Edition;
import thidua.core.indicator.Figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How the units' ranks by awards moved since last year. Ranks that many share say little: one award
 * more is then dozens of places. Such units are not drawn, and nothing is where they are the most.
 */
public final class RankChanges implements Chart {
    private static final String INDICATOR = "awards-total";
    static final int MOST = 20;

    /** As many units at one rank, in one of the years, are a crowd. */
    static final int CROWD = 5;

    /** A unit ranked in both years. */
    private record Ranked(Figure figure, int rank, int gained) {
        int before() {
            return rank + gained;
        }
    }

    @Override
    public String id() {
        return "rank-changes";
    }

    @Override
    public Optional<ChartSpec> draw(Edition edition, Wording words) {
        List<Figure> figures = inUnitOrder(edition);
        List<Ranked> all = figures.stream().flatMap(f -> ranked(f).stream()).toList();
        List<Ranked> ranked = apart(all);
        if (ranked.size() < 2 || 2 * ranked.size() < all.size()) {
            return Optional.empty();
        }
        Imprint imprint = new Imprint(edition, words);
        Slope slope =
                new Slope(
                        words.say("unit"),
                        words.say("year", imprint.yearBefore()),
                        words.say("year", imprint.year()),
                        shown(ranked).stream().map(r -> line(r, words)).toList());
        return Optional.of(
                imprint.spec(
                        id(),
                        finding(ranked, imprint),
                        words.say(
                                "rank.measure",
                                imprint.level(),
                                imprint.year(),
                                imprint.yearBefore()),
                        slope,
                        notes(figures, all, ranked, imprint),
                        Alternatives.of(slope)));
    }

    private static List<Figure> inUnitOrder(Edition edition) {
        Map<String, Figure> byCode =
                edition.unitFigures(INDICATOR).stream()
                        .collect(Collectors.toMap(f -> f.unit().code(), Function.identity()));
        return edition.ranked().stream()
                .flatMap(unit -> Stream.ofNullable(byCode.get(unit.code())))
                .toList();
    }

    /** Those who in neither year share their rank with a crowd. */
    private static List<Ranked> apart(List<Ranked> all) {
        Map<Integer, Long> now = sizes(all, Ranked::rank);
        Map<Integer, Long> before = sizes(all, Ranked::before);
        return all.stream()
                .filter(r -> now.getOrDefault(r.rank(), 0L) < CROWD)
                .filter(r -> before.getOrDefault(r.before(), 0L) < CROWD)
                .toList();
    }

    private static Map<Integer, Long> sizes(List<Ranked> all, Function<Ranked, Integer> rank) {
        return all.stream().collect(Collectors.groupingBy(rank, Collectors.counting()));
    }

    private static Optional<Ranked> ranked(Figure figure) {
        Integer rank = figure.rank();
        Integer gained = figure.rankChange();
        // Ranks of two years that are not counted alike are no climb and no fall.
        return rank == null || gained == null || figure.comparability() != Comparability.COMPARABLE
                ? Optional.empty()
                : Optional.of(new Ranked(figure, rank, gained));
    }

    /** Of many, those that moved most. */
    private static List<Ranked> shown(List<Ranked> ranked) {
        Comparator<Ranked> moved =
                Comparator.comparing((Ranked r) -> -Math.abs(r.gained()))
                        .thenComparing(Ranked::rank);
        return ranked.stream()
                .sorted(moved)
                .limit(MOST)
                .sorted(
                        Comparator.comparing(Ranked::rank)
                                .thenComparing((Ranked r) -> ranked.indexOf(r)))
                .toList();
    }

    private static Slope.Line line(Ranked r, Wording words) {
        String name = r.figure().unit().name();
        String move =
                r.gained() == 0
                        ? words.say("rank.kept")
                        : words.say(
                                r.gained() > 0 ? "rank.up" : "rank.down",
                                words.number(Math.abs(r.gained())));
        return new Slope.Line(
                name,
                r.before(),
                r.rank(),
                words.say("rank.unit", words.number(r.before()), name),
                words.say("rank.unit", words.number(r.rank()), name),
                move);
    }

    private static String finding(List<Ranked> ranked, Imprint imprint) {
        Wording words = imprint.words();
        if (!imprint.edition().isWhole()) {
            return words.say("rank.provisional", imprint.year());
        }
        int best = ranked.stream().mapToInt(Ranked::gained).max().orElse(0);
        if (best <= 0) {
            return words.say("rank.unchanged", imprint.year(), imprint.yearBefore());
        }
        List<String> names =
                ranked.stream()
                        .filter(r -> r.gained() == best)
                        .map(r -> words.inSentence(r.figure().unit().name()))
                        .toList();
        return names.size() <= 2 && words.list(names).length() <= Sentences.LONGEST
                ? words.say("rank.best", imprint.year(), words.list(names), words.number(best))
                : words.say(
                        "rank.best.many",
                        imprint.year(),
                        words.number(names.size()),
                        words.number(best));
    }

    private static List<String> notes(
            List<Figure> figures, List<Ranked> all, List<Ranked> ranked, Imprint imprint) {
        Wording words = imprint.words();
        List<String> notes = new ArrayList<>();
        notes.add(words.say("rank.note"));
        if (ranked.size() < all.size()) {
            notes.add(
                    words.say(
                            "rank.crowded",
                            words.number(all.size() - ranked.size()),
                            words.number(CROWD)));
        }
        if (ranked.size() > MOST) {
            notes.add(words.say("rank.folded", words.number(MOST), words.number(ranked.size())));
        }
        List<Figure> absent = figures.stream().filter(f -> f.rank() == null).toList();
        if (!absent.isEmpty()) {
            notes.add(words.say("rank.absent", Sentences.names(absent, words)));
        }
        List<Figure> fresh =
                figures.stream().filter(f -> f.rank() != null && ranked(f).isEmpty()).toList();
        if (!fresh.isEmpty()) {
            notes.add(words.say("rank.fresh", imprint.yearBefore(), Sentences.names(fresh, words)));
        }
        return notes;
    }
}
