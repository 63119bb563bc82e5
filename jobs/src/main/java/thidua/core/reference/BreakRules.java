package thidua.core.reference;

import thidua.core.fact.AwardForm;
import thidua.core.indicator.Break;
import thidua.core.indicator.Indicator;
import thidua.core.indicator.Indicators;
import thidua.core.reference.Problem.Kind;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A break has an id of its own, and each of its patterns means an indicator. */
final class BreakRules {
    private BreakRules() {}

    static List<Problem> check(List<Sourced<Break>> breaks, List<Sourced<AwardForm>> forms) {
        List<Problem> problems = new ArrayList<>();
        List<String> indicators =
                Indicators.of(forms.stream().map(Sourced::value).toList()).list().stream()
                        .map(Indicator::id)
                        .toList();
        Set<String> ids = new HashSet<>();
        for (Sourced<Break> each : breaks) {
            String id = each.value().id();
            if (!ids.add(id)) {
                problems.add(Problem.of(Kind.BREAK_TWICE, each.entry(), id));
            }
            for (String pattern : each.value().indicators()) {
                if (indicators.stream().noneMatch(i -> Break.matches(pattern, i))) {
                    problems.add(Problem.of(Kind.UNKNOWN_INDICATOR, each.entry(), id, pattern));
                }
            }
        }
        return problems;
    }
}
