package thidua.bench;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * A ratio that is to be held, measured round by round: what one contender took in a part of its
 * run, against another in the same round.
 *
 * @param what as the issue puts it
 * @param against null when the measure is a number by itself
 */
record Target(
        String what,
        Bound bound,
        String unit,
        String of,
        ToDoubleFunction<Run> measure,
        @Nullable String against,
        ToDoubleFunction<Run> yardstick) {

    /** What holds: at most so much, or at least where more is better. */
    record Bound(double value, boolean isLeast) {
        static Bound most(double value) {
            return new Bound(value, false);
        }

        static Bound least(double value) {
            return new Bound(value, true);
        }

        /** It is only told. */
        static Bound none() {
            return new Bound(Double.NaN, false);
        }

        String verdict(double found) {
            return Double.isNaN(value) ? "–" : holds(found) ? "held" : "**missed**";
        }

        private boolean holds(double found) {
            return isLeast ? found >= value : found <= value;
        }

        String text(String unit) {
            return Double.isNaN(value) ? "none" : (isLeast ? "≥ " : "≤ ") + number(value) + unit;
        }
    }

    /** What was found. */
    record Found(double median, double least, double most, int rounds, long uneven) {
        static Found of(List<Double> values) {
            return ofRatios(values.stream().map(value -> new Ratio(value, true)).toList());
        }

        private static Found ofRatios(List<Ratio> ratios) {
            double[] sorted = ratios.stream().mapToDouble(Ratio::value).sorted().toArray();
            int half = sorted.length / 2;
            double median =
                    sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
            return new Found(
                    median,
                    sorted[0],
                    sorted[sorted.length - 1],
                    sorted.length,
                    ratios.stream().filter(ratio -> !ratio.isEven()).count());
        }

        private String count() {
            return uneven == 0 ? "" + rounds : rounds + ", " + uneven + " uneven";
        }
    }

    /**
     * Of two runs.
     *
     * @param isEven false if they are a pair, and the processors were not equally fast under both
     */
    private record Ratio(double value, boolean isEven) {}

    /** Empty when there is no round in which both were right. */
    Optional<Found> found(Contenders.Runs runs) {
        List<Ratio> ratios = new ArrayList<>();
        for (Run run : runs.counting(of)) {
            if (!run.isGood()) {
                continue;
            }
            ratios(run, runs).filter(each -> Double.isFinite(each.value())).forEach(ratios::add);
        }
        return ratios.isEmpty() ? Optional.empty() : Optional.of(Found.ofRatios(ratios));
    }

    private Stream<Ratio> ratios(Run run, Contenders.Runs runs) {
        return against == null
                ? Stream.of(new Ratio(measure.applyAsDouble(run), true))
                : runs.counting(against).stream()
                        .filter(other -> other.isGood() && other.round() == run.round())
                        .filter(other -> other.pair().joins(run.pair()))
                        .map(other -> ratio(run, other));
    }

    private Ratio ratio(Run run, Run other) {
        return new Ratio(
                measure.applyAsDouble(run) / yardstick.applyAsDouble(other),
                run.pair().isEven() || !run.pair().isSame(other.pair()));
    }

    String line(Contenders.Runs runs, String notRun) {
        String said = bound.text(unit);
        return found(runs)
                .map(
                        f ->
                                "| %s | %s | **%s%s** (%s–%s, %s) | %s |"
                                        .formatted(
                                                what,
                                                said,
                                                number(f.median()),
                                                unit,
                                                number(f.least()),
                                                number(f.most()),
                                                f.count(),
                                                bound.verdict(f.median())))
                .orElseGet(
                        () ->
                                "| %s | %s | not run: %s | – |"
                                        .formatted(what, said, why(runs, notRun)));
    }

    /** Why there is no number: what went wrong with either, or that it was not asked for. */
    private String why(Contenders.Runs runs, String notRun) {
        List<Run> both = new ArrayList<>(runs.of(of));
        both.addAll(against == null ? List.of() : runs.of(against));
        Optional<String> bad = both.stream().map(Run::bad).filter(Objects::nonNull).findFirst();
        if (bad.isPresent()) {
            return bad.get().replaceAll(", see .*", "");
        }
        boolean all = !runs.of(of).isEmpty() && (against == null || !runs.of(against).isEmpty());
        return all ? "a run does not tell of this part" : notRun;
    }

    static String number(double value) {
        return value >= 100
                ? String.format(Locale.ROOT, "%.0f", value)
                : String.format(Locale.ROOT, value >= 10 ? "%.1f" : "%.2f", value);
    }
}
