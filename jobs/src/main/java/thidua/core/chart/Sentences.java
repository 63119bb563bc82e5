package thidua.core.chart;

import org.jspecify.annotations.Nullable;

import thidua.core.indicator.Comparability;
import thidua.core.indicator.Edition;
import thidua.core.indicator.Figure;
import thidua.core.text.Language;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The finding of a chart by rules: what is, how it changed, who leads. A change is claimed only
 * where the figures are comparable, and in percent only where the figure itself carries one.
 */
record Sentences(Edition edition, Wording words) {
    /** Longer names would leave no room for the finding. */
    static final int LONGEST = 60;

    private static final int MOST_NAMES = 3;

    private static final Set<String> OBSTACLES = Set.of("unit-changed", "not-all-reported");

    /** {@code Năm 2021 toàn tỉnh có 17 mô hình mới}. */
    String total(String noun, Figure figure) {
        BigDecimal number = figure.value().number();
        String year = Integer.toString(edition.year());
        if (number == null) {
            return words.say("total.missing", year, words.say(noun));
        }
        if (number.signum() == 0) {
            return words.say("total.zero", year, words.say(noun));
        }
        String key = edition.isWhole() ? "total.value" : "total.provisional";
        return words.say(key, year, words.count(noun, number));
    }

    /** {@code Năm 2025 địa bàn Nam Định cũ có 12 mô hình mới}. */
    String totalOfArea(String noun, Figure figure) {
        BigDecimal number = figure.value().number();
        String year = Integer.toString(edition.year());
        String name = words.inSentence(figure.unit().name());
        if (number == null) {
            return words.say("total.area.missing", year, words.say(noun), name);
        }
        return number.signum() == 0
                ? words.say("total.area.zero", year, words.say(noun), name)
                : words.say("total.area.value", year, words.count(noun, number), name);
    }

    /** {@code tăng 4}, {@code giảm 12}, {@code không đổi}; empty when not comparable. */
    Optional<String> change(Figure figure) {
        return claimable(figure).map(c -> moved(c, words.number(c.abs())));
    }

    /** {@code tăng 10 (10,4%) so với năm 2020}. */
    Optional<String> changeSince(Figure figure) {
        String before = Integer.toString(edition.year() - 1);
        BigDecimal percent = figure.changePercent();
        return claimable(figure)
                .map(c -> moved(c, size(c, percent)))
                .map(c -> words.say("change.since", c, before));
    }

    /** From none to none is no news. */
    private static Optional<BigDecimal> claimable(Figure figure) {
        BigDecimal change = figure.change();
        BigDecimal number = figure.value().number();
        if (change == null || number == null || (number.signum() == 0 && change.signum() == 0)) {
            return Optional.empty();
        }
        return figure.comparability() == Comparability.COMPARABLE
                ? Optional.of(change)
                : Optional.empty();
    }

    /** Why a figure is not set against the year before, as a part of a sentence. */
    String why(Figure figure) {
        return why(List.of(figure));
    }

    /** The same of several figures, each cause once. */
    String why(List<Figure> figures) {
        boolean english = words.language() == Language.EN;
        List<String> why =
                figures.stream()
                        .flatMap(
                                figure ->
                                        Stream.concat(
                                                figure.breaks().stream().map(b -> b.note(english)),
                                                figure.reasons().stream()
                                                        .filter(OBSTACLES::contains)
                                                        .map(r -> words.say("why." + r))))
                        .distinct()
                        .toList();
        return why.isEmpty() ? words.say("why") : String.join("; ", why);
    }

    private String size(BigDecimal change, @Nullable BigDecimal percent) {
        String amount = words.number(change.abs());
        return percent == null
                ? amount
                : words.say("change.percent", amount, words.number(percent.abs()));
    }

    private String moved(BigDecimal change, String size) {
        return switch (change.signum()) {
            case 1 -> words.say("change.up", size);
            case -1 -> words.say("change.down", size);
            default -> words.say("change.same");
        };
    }

    /**
     * {@code nhiều nhất là huyện Hải Hậu (3)}; empty when nobody stands out, and in the units of
     * another day, in which nobody competed.
     */
    Optional<String> leaders(List<Figure> figures) {
        if (edition.geography().day() != null) {
            return Optional.empty();
        }
        List<BigDecimal> numbers =
                figures.stream().map(f -> f.value().number()).flatMap(Stream::ofNullable).toList();
        BigDecimal most = numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::max);
        List<String> names =
                figures.stream()
                        .filter(f -> equal(most, f.value().number()))
                        .map(f -> words.inSentence(f.unit().name()))
                        .toList();
        if (most.signum() == 0 || names.isEmpty() || names.size() == numbers.size()) {
            return Optional.empty();
        }
        String value = words.number(most);
        if (names.size() <= 2 && words.list(names).length() > LONGEST) {
            return Optional.empty();
        }
        return Optional.of(
                names.size() <= 2
                        ? words.say("leaders.named", words.list(names), value)
                        : words.say("leaders.many", words.number(names.size()), value));
    }

    /** The first units by name, and how many more there are. */
    static String names(List<Figure> figures, Wording words) {
        List<String> names =
                figures.stream()
                        .limit(MOST_NAMES)
                        .map(f -> words.inSentence(f.unit().name()))
                        .toList();
        int more = figures.size() - names.size();
        return more == 0
                ? words.list(names)
                : words.say("more", String.join(", ", names), words.number(more));
    }

    private static boolean equal(BigDecimal a, @Nullable BigDecimal b) {
        return b != null && a.compareTo(b) == 0;
    }
}
