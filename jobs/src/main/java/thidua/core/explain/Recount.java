package thidua.core.explain;

import org.jspecify.annotations.Nullable;

import thidua.core.fact.Model;
import thidua.core.fact.ModelStatus;
import thidua.core.indicator.AwardCount;
import thidua.core.indicator.Kinds;
import thidua.core.indicator.ModelCount;
import thidua.core.indicator.Stated;
import thidua.core.indicator.Sum;
import thidua.core.unit.Group;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Rows counted once more, one by one, without the warehouse. */
public final class Recount {
    private final Map<String, List<ModelCount>> models = new HashMap<>();
    private final Map<String, List<AwardCount>> awards = new HashMap<>();
    private final Map<String, Set<String>> newNames = new HashMap<>();
    private final Map<String, Set<String>> activeNames = new HashMap<>();

    private final List<Group> areas;

    private Recount(List<Group> areas) {
        this.areas = areas;
    }

    /**
     * What the rows state, and nothing else.
     *
     * @param kept who stated what; its counts are not looked at
     * @param areas of which different names are counted, too
     */
    public static Stated of(Stated kept, List<? extends Listed> rows, List<Group> areas) {
        Recount recount = new Recount(areas);
        rows.forEach(recount::add);
        return new Stated(
                kept.year(),
                kept.statements(),
                recount.models,
                recount.awards,
                recount.kinds(),
                Map.of());
    }

    private void add(Listed row) {
        String unit = row.origin().unit();
        switch (row) {
            case Listed.OfModel(var _, var model) -> add(unit, model);
            case Listed.OfAward award -> {
                if (award.isCounted()) {
                    awards.computeIfAbsent(unit, code -> new ArrayList<>())
                            .add(
                                    new AwardCount(
                                            award.award().form(),
                                            award.award().kind(),
                                            award.count()));
                }
            }
        }
    }

    private void add(String unit, Model model) {
        if (model.duplicate()) {
            return;
        }
        models.computeIfAbsent(unit, code -> new ArrayList<>())
                .add(
                        new ModelCount(
                                model.field(),
                                model.status(),
                                model.recognition(),
                                model.effect(),
                                1,
                                sum(model.sites()),
                                sum(model.teams()),
                                sum(model.members())));
        for (String scope : scopes(unit)) {
            names(newNames, scope);
            if (model.status().isActive()) {
                names(activeNames, scope).add(model.nameKey());
            }
            if (model.status() == ModelStatus.NEW) {
                names(newNames, scope).add(model.nameKey());
            }
        }
    }

    /** The unit, everybody together, and the areas that it lies in. */
    private List<String> scopes(String unit) {
        return Stream.concat(
                        Stream.of(unit, ""),
                        areas.stream()
                                .filter(
                                        a ->
                                                a.members().stream()
                                                        .anyMatch(m -> m.code().equals(unit)))
                                .map(area -> area.unit().code()))
                .toList();
    }

    private static Sum sum(@Nullable Integer stated) {
        return stated == null ? new Sum(0, 0, 1) : new Sum(stated, 1, 1);
    }

    private static Set<String> names(Map<String, Set<String>> all, String scope) {
        return all.computeIfAbsent(scope, code -> new HashSet<>());
    }

    private Map<String, Kinds> kinds() {
        Map<String, Kinds> kinds = new HashMap<>();
        newNames.forEach(
                (scope, names) ->
                        kinds.put(
                                scope, new Kinds(names.size(), names(activeNames, scope).size())));
        return kinds;
    }
}
