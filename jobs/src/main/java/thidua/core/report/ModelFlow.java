package thidua.core.report;

import org.jspecify.annotations.Nullable;

import thidua.core.fact.ModelStatus;
import thidua.core.finding.Finding;
import thidua.core.finding.Rule;
import thidua.core.report.StandingModels.Listed;
import thidua.core.sheet.CellAddress;
import thidua.core.unit.Crosswalk;
import thidua.core.unit.Group;
import thidua.core.unit.Level;
import thidua.core.unit.Resolved;
import thidua.core.unit.Unit;
import thidua.core.unit.Units;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Stock and flow of models: what was active in a year is maintained, replicated or ended in the
 * next, and its sites follow. Models are followed by name, place and founding year, unit by unit;
 * over mergers, too, but not where a unit cannot be placed or one of the two tables is not whole.
 */
public final class ModelFlow {
    private final int year;
    private final StandingModels now;
    private final Units units;
    private final List<KeptFinding> findings = new ArrayList<>();
    private final Map<String, List<Listed>> namesakes;
    private final Set<Past> followed = Collections.newSetFromMap(new IdentityHashMap<>());

    /**
     * A model of the year before, the unit and the file that state it; each row is one of its own.
     */
    private record Past(String unit, String path, Listed model) {}

    private ModelFlow(int year, StandingModels now, Units units) {
        this.year = year;
        this.now = now;
        this.units = units;
        this.namesakes = now.models().stream().collect(Collectors.groupingBy(Listed::nameKey));
    }

    /**
     * What does not follow from the year before, a finding each: in the order of files and cells.
     */
    public static List<KeptFinding> findings(
            int year, List<StandingModels> before, List<StandingModels> now, Units units) {
        Crosswalk crosswalk = new Crosswalk(units, LocalDate.of(year, 12, 31));
        Crosswalk.Placement placement = crosswalk.place(units.reporters(year - 1));
        Map<String, StandingModels> ofBefore = byUnit(before);
        Map<String, StandingModels> ofNow = byUnit(now);
        List<KeptFinding> findings = new ArrayList<>();
        for (Group group : placement.placed()) {
            StandingModels models = ofNow.get(group.unit().code());
            List<StandingModels> past =
                    group.members().stream()
                            .map(Unit::code)
                            .map(ofBefore::get)
                            .flatMap(Stream::ofNullable)
                            .filter(StandingModels::whole)
                            .toList();
            if (models != null
                    && models.whole()
                    && !past.isEmpty()
                    && past.size() == group.members().size()
                    && !placement.touched().contains(group.unit().code())) {
                findings.addAll(new ModelFlow(year, models, units).since(past));
            }
        }
        return findings;
    }

    private static Map<String, StandingModels> byUnit(List<StandingModels> all) {
        return all.stream().collect(Collectors.toMap(StandingModels::unit, Function.identity()));
    }

    private List<KeptFinding> since(List<StandingModels> before) {
        List<Past> past =
                before.stream()
                        .flatMap(
                                table ->
                                        table.models().stream()
                                                .map(m -> new Past(table.unit(), table.path(), m)))
                        .sorted(Comparator.comparing(Past::path))
                        .toList();
        Map<String, List<Past>> byName =
                past.stream().collect(Collectors.groupingBy(p -> p.model().nameKey()));
        for (Listed model : now.models()) {
            follow(model, byName.getOrDefault(model.nameKey(), List.of()))
                    .ifPresentOrElse(
                            p -> compare(model, p), () -> alone(model, before.getFirst().path()));
        }
        past.stream()
                .filter(p -> p.model().status().isActive() && !followed.contains(p))
                .forEach(this::vanished);
        return findings;
    }

    /**
     * By name and place, under whatever name the place goes on; else by the name, where it and the
     * founding year fit one model only.
     *
     * @param past those of its name
     */
    private Optional<Past> follow(Listed model, List<Past> past) {
        return first(model, past, p -> p.model().placeKey().equals(model.placeKey()))
                .or(() -> first(model, past, p -> isSamePlace(model, p)))
                .or(() -> followByYear(model, past));
    }

    /** The first at a place that is no other model, rather of a founding year that fits. */
    private static Optional<Past> first(Listed model, List<Past> past, Predicate<Past> place) {
        for (boolean differs : new boolean[] {false, true}) {
            for (Past p : past) {
                if (differ(model.founded(), p.model().founded()) == differs
                        && !isAnother(model, p.model())
                        && place.test(p)) {
                    return Optional.of(p);
                }
            }
        }
        return Optional.empty();
    }

    /** Whether the commune of last year goes on in the one of this year. */
    private boolean isSamePlace(Listed model, Past past) {
        LocalDate then = LocalDate.of(year - 1, 12, 31);
        LocalDate day = LocalDate.of(year, 12, 31);
        return units.resolve(past.model().placeKey(), then, Level.COMMUNE, past.unit())
                        instanceof Resolved.Known(Unit before)
                && units.resolve(model.placeKey(), day, Level.COMMUNE, now.unit())
                        instanceof Resolved.Known(Unit after)
                && units.standingFor(before, day).contains(after);
    }

    /** A new model of another founding year at the same place is another model. */
    private static boolean isAnother(Listed model, Listed before) {
        return model.status() == ModelStatus.NEW && differ(model.founded(), before.founded());
    }

    private Optional<Past> followByYear(Listed model, List<Past> past) {
        Predicate<Listed> alike =
                m -> m.founded() != null && Objects.equals(m.founded(), model.founded());
        List<Past> candidates = past.stream().filter(p -> alike.test(p.model())).toList();
        boolean blank =
                model.placeKey().isEmpty()
                        || candidates.stream().anyMatch(p -> p.model().placeKey().isEmpty());
        return blank
                        && candidates.size() == 1
                        && namesakes.getOrDefault(model.nameKey(), List.of()).stream()
                                        .filter(alike)
                                        .count()
                                == 1
                ? Optional.of(candidates.getFirst())
                : Optional.empty();
    }

    private void compare(Listed model, Past past) {
        followed.add(past);
        Listed before = past.model();
        if (model.status() == ModelStatus.NEW) {
            if (before.status().isActive()) {
                add(Rule.MODEL_NEW_AGAIN, model, past);
            }
            return;
        }
        if (!before.status().isActive()) {
            add(Rule.MODEL_WITHOUT_PAST, model, past);
            return;
        }
        if (differ(model.founded(), before.founded())) {
            add(
                    Rule.FOUNDED_YEAR_DIFFERS,
                    model,
                    past,
                    String.valueOf(before.founded()),
                    String.valueOf(model.founded()));
        }
        Integer sites = model.sites();
        Integer sitesBefore = before.sites();
        if (sites != null && sitesBefore != null && !follows(model.status(), sitesBefore, sites)) {
            add(
                    Rule.SITES_DO_NOT_FOLLOW,
                    model,
                    past,
                    Integer.toString(sitesBefore),
                    Integer.toString(sites));
        }
    }

    /** What ends takes its sites with it, whatever is written beside it. */
    private static boolean follows(ModelStatus status, int before, int now) {
        return switch (status) {
            case MAINTAINED -> now == before;
            case REPLICATED -> now >= before;
            case NEW, ENDED -> true;
        };
    }

    private void alone(Listed model, String path) {
        if (model.status() != ModelStatus.NEW) {
            CellAddress nowhere = CellAddress.wholeSheet("");
            add(Rule.MODEL_WITHOUT_PAST, model.cell(), model.name(), path, nowhere);
        }
    }

    private void vanished(Past past) {
        Listed model = past.model();
        CellAddress table =
                CellAddress.wholeSheet(
                        now.models().isEmpty() ? "" : now.models().getFirst().cell().sheet());
        add(Rule.MODEL_VANISHED, table, model.name(), past.path(), model.cell());
    }

    private void add(Rule rule, Listed model, Past past, String... more) {
        add(rule, model.cell(), model.name(), past.path(), past.model().cell(), more);
    }

    private void add(
            Rule rule,
            CellAddress cell,
            String name,
            String path,
            CellAddress then,
            String... more) {
        String where = then.row() == 0 ? "…" : sheetAnd(then);
        List<String> arguments =
                Stream.concat(Stream.of(Integer.toString(year - 1), path, where), Stream.of(more))
                        .toList();
        findings.add(
                new KeptFinding(
                        now.path(), now.sha256(), new Finding(rule, cell, name, arguments)));
    }

    private static String sheetAnd(CellAddress cell) {
        return cell.sheet().isEmpty() ? cell.a1() : cell.sheet() + "!" + cell.a1();
    }

    private static boolean differ(@Nullable Integer one, @Nullable Integer other) {
        return one != null && other != null && !one.equals(other);
    }
}
