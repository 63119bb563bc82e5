package thidua.job;

import org.jspecify.annotations.Nullable;

import thidua.core.explain.Basis;
import thidua.core.explain.Explanation;
import thidua.core.explain.Explanation.Difference;
import thidua.core.explain.Explanation.Edition;
import thidua.core.explain.Explanation.Input;
import thidua.core.explain.Explanation.Residents;
import thidua.core.explain.FigureId;
import thidua.core.explain.Happening;
import thidua.core.explain.Listed;
import thidua.core.explain.Origin;
import thidua.core.explain.Recount;
import thidua.core.indicator.Counts;
import thidua.core.indicator.Figure;
import thidua.core.indicator.Indicator;
import thidua.core.indicator.Indicators;
import thidua.core.indicator.Value;
import thidua.core.reference.Reference;
import thidua.core.text.Language;
import thidua.core.unit.Unit;
import thidua.edge.warehouse.Computations;
import thidua.edge.warehouse.Facts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Explains figures, one after another: what was asked of the warehouse or read in a file for one is
 * there for the next.
 */
final class Explaining {
    /** Before every day that anybody noted. */
    private static final LocalDate UNKNOWN = LocalDate.of(1, 1, 1);

    private final Reference reference;
    private final Registers registers;
    private final Facts facts;
    private final Computations computations;
    private final Rereading rereading;
    private final int smallBase;
    private final boolean english;
    private final ToHash hashes;
    private final Indicators catalogue;
    private final Map<List<@Nullable Object>, YearKnown> years = new HashMap<>();
    private final Map<List<@Nullable Object>, Map<List<String>, Figure>> figures = new HashMap<>();
    private final Map<List<Object>, Map<Origin, List<Listed>>> rows = new HashMap<>();
    private final Map<List<Object>, Map<String, Map<String, Value>>> kept = new HashMap<>();

    Explaining(
            Settings settings,
            Reference reference,
            Registers registers,
            Facts facts,
            Computations computations,
            Rereading rereading,
            ToHash hashes) {
        this.hashes = hashes;
        this.reference = reference;
        this.registers = registers;
        this.facts = facts;
        this.computations = computations;
        this.rereading = rereading;
        this.smallBase = settings.smallBase();
        this.english = Language.of(settings.language()) == Language.EN;
        this.catalogue = Indicators.of(reference.forms().all());
    }

    /** Under which hash the values of a year as of a day are kept. */
    @FunctionalInterface
    interface ToHash {
        String of(int year, LocalDate day);
    }

    Indicators catalogue() {
        return catalogue;
    }

    /**
     * @param unitsOf the day whose units are meant; null as reported
     */
    YearKnown year(int year, LocalDate day, @Nullable LocalDate unitsOf) {
        return years.computeIfAbsent(
                Arrays.asList(year, day, unitsOf),
                key ->
                        YearKnown.ask(
                                year,
                                day,
                                reference,
                                registers.waivers(),
                                facts,
                                computations,
                                smallBase,
                                unitsOf));
    }

    /**
     * Explains a figure that there is.
     *
     * @param day as of which; {@link Facts#NOW} for today
     */
    Explanation explain(FigureId id, LocalDate day) {
        YearKnown now = year(id.year(), day, id.unitsOf());
        YearKnown before = year(id.year() - 1, day, id.unitsOf());
        Figure figure = figure(id, day, now, before);
        Unit unit = figure.unit();
        Basis basis = Basis.of(figure.indicator(), reference.forms().all());
        Set<String> members =
                now.membersOf(unit).stream().map(Unit::code).collect(Collectors.toSet());
        CellsAgain cells = new CellsAgain(id.year(), basis, rereading);
        for (Origin origin : facts.rows().origins(id.year(), day)) {
            if (members.contains(origin.unit()) && basis.looksAt(origin.table())) {
                cells.read(origin, now.name(origin.unit()), listed(id.year(), day, origin));
            }
        }
        Value again =
                now.again(
                                catalogue,
                                Recount.of(now.stated(), cells.found(), now.province().areas()))
                        .value(unit.code(), figure.indicator().id());
        List<Difference> differences = new ArrayList<>(cells.differences());
        if (!isAsKept(figure, day)) {
            differences.add(new Difference(Difference.Kind.KEPT, "", ""));
        }
        return new Explanation(
                id,
                figure,
                id.asOf(),
                inputs(basis, figure, now, before),
                basis.needsResidents() ? residents(now, unit) : null,
                editions(figure, basis, members, day),
                cells.sources(),
                again,
                differences);
    }

    private List<Listed> listed(int year, LocalDate day, Origin origin) {
        return rows.computeIfAbsent(
                        List.of(year, day),
                        key ->
                                facts.rows().ofYear(year, day).stream()
                                        .collect(Collectors.groupingBy(Listed::origin)))
                .getOrDefault(origin, List.of());
    }

    private Figure figure(FigureId id, LocalDate day, YearKnown now, YearKnown before) {
        Map<List<String>, Figure> all =
                figures.computeIfAbsent(
                        Arrays.asList(id.year(), day, id.unitsOf()),
                        key ->
                                now.figures(before, catalogue, reference).stream()
                                        .collect(
                                                Collectors.toMap(
                                                        f ->
                                                                List.of(
                                                                        f.indicator().id(),
                                                                        f.unit().code()),
                                                        f -> f)));
        Figure figure = all.get(List.of(id.indicator(), id.unit()));
        if (figure == null) {
            throw new IllegalArgumentException("no figure " + id);
        }
        return figure;
    }

    /**
     * Whether the value that was kept to be published, if any was, is the one of today. In the
     * units of another day none is kept.
     */
    private boolean isAsKept(Figure figure, LocalDate day) {
        if (figure.unitsOf() != null) {
            return true;
        }
        Value value = figure.value();
        Value published =
                kept.computeIfAbsent(
                                List.of(figure.year(), day),
                                key ->
                                        computations.values(
                                                figure.year(), hashes.of(figure.year(), day)))
                        .getOrDefault(figure.unit().code(), Map.of())
                        .getOrDefault(figure.indicator().id(), value);
        BigDecimal number = published.number();
        return published.state() == value.state()
                && published.reasons().equals(value.reasons())
                && (number == null
                        || number.compareTo(Objects.requireNonNull(value.number())) == 0);
    }

    /** Of a quotient its parts; of a whole each of its units. */
    private List<Input> inputs(Basis basis, Figure figure, YearKnown now, YearKnown before) {
        List<Input> inputs = new ArrayList<>();
        String code = figure.unit().code();
        for (Indicator indicator : catalogue.list()) {
            if (basis.inputs().contains(indicator.id())) {
                inputs.add(
                        new Input(
                                indicator,
                                code,
                                indicator.name(english),
                                now.values().value(code, indicator.id()),
                                before.values().value(code, indicator.id())));
            }
        }
        if (now.isWhole(figure.unit())) {
            Indicator same = figure.indicator();
            for (Unit unit : now.membersOf(figure.unit())) {
                inputs.add(
                        new Input(
                                same,
                                unit.code(),
                                unit.name(),
                                now.reported().value(unit.code(), same.id()),
                                before.stated(unit, same.id())));
            }
        }
        return inputs;
    }

    private static @Nullable Residents residents(YearKnown now, Unit unit) {
        Map<String, Integer> all = new TreeMap<>(now.province().residents());
        Counts counts = now.province().counts(now.stated()).get(unit.code());
        Integer number = counts == null ? null : counts.residents();
        all.keySet().retainAll(now.membersOf(unit).stream().map(Unit::code).toList());
        return number == null
                ? null
                : new Residents(
                        number,
                        now.province().populationBasis(),
                        now.isWhole(unit) ? all : Map.of());
    }

    private List<Edition> editions(
            Figure figure, Basis basis, Set<String> members, LocalDate upTo) {
        int year = figure.year();
        List<Happening> happenings =
                Stream.concat(
                                facts.rows().happenings(year).stream(),
                                registers.waivers().ofYear(year).stream().map(Happening::of))
                        .filter(happening -> happening.concerns(members, basis))
                        .filter(happening -> !happening.day().isAfter(upTo))
                        .toList();
        return Happening.editions(
                happenings,
                day ->
                        year(year, day.equals(LocalDate.MIN) ? UNKNOWN : day, figure.unitsOf())
                                .values()
                                .value(figure.unit().code(), figure.indicator().id()));
    }
}
