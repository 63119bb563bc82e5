package thidua.core.layout;

import thidua.core.finding.Rule;
import thidua.core.text.VietnameseText;
import thidua.core.unit.CodedName;
import thidua.core.unit.Level;
import thidua.core.unit.Resolved;
import thidua.core.unit.Unit;
import thidua.core.unit.Units;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Whose name a text in a table is, among those who report for the year. */
final class Owners {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    private final Terms terms;
    private final int year;
    private final LocalDate day;
    private final Level level;
    private final Map<String, Owner> named = new HashMap<>();
    private final Map<String, Boolean> province = new HashMap<>();
    private final Map<String, List<Unit>> reporters = new HashMap<>();

    Owners(Setting setting) {
        this.terms = setting.terms();
        this.year = setting.year();
        this.day = setting.day();
        this.level = level(terms, year);
    }

    static Level level(Terms terms, int year) {
        return level(terms.units(), year);
    }

    static Level level(Units units, int year) {
        return units.reporters(year).stream().findFirst().map(Unit::level).orElse(Level.DISTRICT);
    }

    Owner named(String text) {
        return named.computeIfAbsent(text, this::resolve);
    }

    private Owner resolve(String text) {
        return switch (terms.unit(text, day, level)) {
            case Resolved.Known(var unit) -> new Owner.One(unit, List.of());
            case Resolved.Ambiguous(var candidates) ->
                    unclear(Rule.ROW_UNIT_UNCLEAR, text, candidates, names(candidates));
            case Resolved.AtAnotherTime(var unit, var _, var instead) ->
                    unit.validity().touches(year)
                            ? new Owner.One(unit, List.of(lastDay(unit), names(instead)))
                            : unclear(
                                    Rule.UNIT_OF_ANOTHER_TIME,
                                    unit.name(),
                                    terms.units().reportersFor(unit, year),
                                    Integer.toString(year),
                                    names(terms.units().reportersFor(unit, year)));
            case Resolved.Unknown(var nearest) ->
                    CodedName.clash(text, terms.units(), day, level)
                            .map(clash -> unclear(clash, text))
                            .orElseGet(
                                    () ->
                                            unclear(
                                                    Rule.ROW_UNIT_UNKNOWN,
                                                    text,
                                                    nearest,
                                                    names(nearest)));
        };
    }

    private Owner unclear(CodedName clash, String text) {
        List<Unit> candidates = new ArrayList<>(clash.named());
        candidates.add(clash.bearer());
        return unclear(
                Rule.CODE_OF_ANOTHER_UNIT,
                text,
                candidates,
                clash.code(),
                Integer.toString(year),
                clash.bearer().name(),
                names(clash.named()));
    }

    private static Owner.Unclear unclear(
            Rule rule, String value, List<Unit> candidates, String... arguments) {
        return new Owner.Unclear(
                rule, Masked.shortened(value), List.of(arguments), List.copyOf(candidates));
    }

    private static String lastDay(Unit unit) {
        return DAY.format(unit.validity().until().minusDays(1));
    }

    /**
     * A place that is the whole name of another unit that reports: then the row may be its. Nobody
     * is asked what other places mean.
     */
    Optional<Owner.Unclear> misplaced(Line line, Unit unit) {
        String place = VietnameseText.tidy(line.cell(Column.PLACE).shown());
        List<Unit> others =
                place.isEmpty()
                        ? List.of()
                        : reporters().getOrDefault(VietnameseText.key(place), List.of());
        if (others.isEmpty() || others.contains(unit)) {
            return Optional.empty();
        }
        List<Unit> candidates = new ArrayList<>(others);
        candidates.add(unit);
        return Optional.of(unclear(Rule.PLACE_OF_OTHER_UNIT, place, candidates, unit.name()));
    }

    /** By their whole names; made for the first row that is asked about. */
    private Map<String, List<Unit>> reporters() {
        if (reporters.isEmpty()) {
            for (Unit unit : terms.units().reporters(year)) {
                reporters
                        .computeIfAbsent(VietnameseText.key(unit.name()), k -> new ArrayList<>())
                        .add(unit);
            }
        }
        return reporters;
    }

    /** Whether the text calls itself a unit of those that report, though no such one is known. */
    boolean reports(String text) {
        boolean commune = VietnameseText.key(text).matches("(?:xã|phường|thị trấn|x|p|tt)[. ].*");
        return commune == (level == Level.COMMUNE);
    }

    /** Whether the text names the whole province, whose row is a total. */
    boolean isProvince(String text) {
        return province.computeIfAbsent(
                text,
                t ->
                        terms.unit(t, day, Level.PROVINCE) instanceof Resolved.Known(var _)
                                && !(named(t) instanceof Owner.One));
    }

    static String names(List<Unit> units) {
        return units.isEmpty()
                ? "–"
                : units.stream()
                        .map(Unit::name)
                        .distinct()
                        .limit(8)
                        .collect(Collectors.joining("; "));
    }
}
