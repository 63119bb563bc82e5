package thidua.core.reference;

import thidua.core.fact.Population;
import thidua.core.reference.Problem.Kind;
import thidua.core.unit.Unit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A figure belongs to a unit that stood on its day, and there is one of a kind. */
final class PopulationRules {
    private PopulationRules() {}

    static List<Problem> check(List<Sourced<Population>> people, List<Sourced<Unit>> units) {
        List<Problem> problems = new ArrayList<>();
        Set<List<Object>> seen = new HashSet<>();
        for (Sourced<Population> each : people) {
            Population figure = each.value();
            String day = figure.asOf().toString();
            if (units.stream().noneMatch(u -> isOf(figure, u.value()))) {
                problems.add(
                        Problem.of(Kind.POPULATION_OF_NOBODY, each.entry(), figure.unit(), day));
            }
            if (!seen.add(List.of(figure.unit(), figure.asOf(), figure.basis()))) {
                problems.add(
                        Problem.of(
                                Kind.POPULATION_TWICE,
                                each.entry(),
                                figure.unit(),
                                day,
                                figure.basis()));
            }
        }
        return problems;
    }

    private static boolean isOf(Population figure, Unit unit) {
        return unit.code().equals(figure.unit()) && unit.validity().holdsOn(figure.asOf());
    }
}
