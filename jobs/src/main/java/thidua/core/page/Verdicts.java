package thidua.core.page;

import thidua.core.indicator.Break;
import thidua.core.indicator.Comparability;
import thidua.core.indicator.Figure;
import thidua.core.text.Words;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether a figure may be compared with the one of the year before, and why not, in words. */
record Verdicts(Words labels) {
    /** Reasons that speak of the comparison, not of the value. */
    static final Set<String> OF_COMPARISON =
            Stream.concat(
                            Stream.of(
                                    "previous-missing",
                                    "value-missing",
                                    "from-zero",
                                    "small-base",
                                    "unit-changed",
                                    "not-all-reported",
                                    "population-basis-changed"),
                            Stream.of(Break.Kind.values()).map(Break.Kind::id))
                    .collect(Collectors.toUnmodifiableSet());

    /** Why there is no percentage, which is no reason against comparing. */
    private static final Set<String> OF_PERCENTAGE = Set.of("from-zero", "small-base");

    /**
     * The reasons that speak of the comparison, without those that another one says with it: new
     * units have no earlier figure, and what nobody reported was not reported by the same units.
     */
    static List<String> ofComparison(Set<String> reasons) {
        boolean another = reasons.contains("unit-changed");
        boolean none =
                another
                        || reasons.contains("previous-missing")
                        || reasons.contains("value-missing");
        return reasons.stream()
                .filter(OF_COMPARISON::contains)
                .filter(r -> !(another && r.equals("previous-missing")))
                .filter(r -> !(none && r.equals("not-all-reported")))
                .toList();
    }

    /** {@code không so sánh được: đơn vị hành chính đã thay đổi}; what broke, a footnote says. */
    String of(Figure figure) {
        String verdict = word(figure);
        if (figure.comparability() == Comparability.BREAK) {
            return verdict + Footnotes.MARK;
        }
        String reasons = reasons(figure);
        if (reasons.isEmpty()) {
            return verdict;
        }
        return isComparable(figure) ? verdict + " (" + reasons + ")" : verdict + ": " + reasons;
    }

    /** The verdict alone: {@code không so sánh được}. */
    String word(Figure figure) {
        return labels.label("comparability", figure.comparability().id());
    }

    /** Why a figure cannot be compared; empty where it can. */
    String against(Figure figure) {
        return figure.comparability() == Comparability.NOT_COMPARABLE ? reasons(figure) : "";
    }

    private String reasons(Figure figure) {
        return ofComparison(figure.reasons()).stream()
                .filter(r -> OF_PERCENTAGE.contains(r) == isComparable(figure))
                .map(r -> labels.label("reason", r))
                .collect(Collectors.joining("; "));
    }

    private static boolean isComparable(Figure figure) {
        return figure.comparability() == Comparability.COMPARABLE;
    }
}
