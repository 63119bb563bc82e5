package thidua.core.page;

import thidua.core.indicator.Break;
import thidua.core.indicator.Comparability;
import thidua.core.indicator.Figure;
import thidua.core.text.Language;
import thidua.core.text.Words;

import java.util.ArrayList;
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

    /** {@code gián đoạn: từ năm 2023 thống kê theo …}. */
    String of(Figure figure) {
        String verdict = labels.label("comparability", figure.comparability().id());
        String reasons = String.join("; ", reasons(figure));
        if (reasons.isEmpty()) {
            return verdict;
        }
        return figure.comparability() == Comparability.COMPARABLE
                ? verdict + " (" + reasons + ")"
                : verdict + ": " + reasons;
    }

    private List<String> reasons(Figure figure) {
        boolean english = labels.language() == Language.EN;
        List<String> reasons = new ArrayList<>();
        if (figure.comparability() == Comparability.BREAK) {
            figure.breaks().forEach(b -> reasons.add(b.note(english)));
            return reasons;
        }
        boolean comparable = figure.comparability() == Comparability.COMPARABLE;
        figure.reasons().stream()
                .filter(OF_COMPARISON::contains)
                .filter(r -> OF_PERCENTAGE.contains(r) == comparable)
                .map(r -> labels.label("reason", r))
                .forEach(reasons::add);
        return reasons;
    }
}
