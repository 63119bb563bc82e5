package thidua.core.layout;

import org.jspecify.annotations.Nullable;

import thidua.core.finding.Finding;
import thidua.core.finding.Rule;
import thidua.core.sheet.CellAddress;
import thidua.core.unit.CodedName;
import thidua.core.unit.Level;
import thidua.core.unit.Resolved;
import thidua.core.unit.Unit;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whose table it is, by everything that says so: a label in the title, names of units in the title,
 * the sheet's name, the file's path. They must agree.
 *
 * @param unit null when it cannot be said; then a finding says why
 * @param sure whether something names the unit; else it is that of the sheet before, or nobody's
 */
record Placing(@Nullable Unit unit, List<Finding> findings, boolean sure) {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    static Placing of(
            Source source, String sheet, Title title, Terms terms, @Nullable Unit before) {
        return new Search(source, sheet, terms).place(title, before);
    }

    /** One search; holds what does not change in it. */
    private record Search(
            Source source, CellAddress whole, Terms terms, Level level, LocalDate day) {
        Search(Source source, String sheet, Terms terms) {
            this(
                    source,
                    CellAddress.wholeSheet(sheet),
                    terms,
                    Owners.level(terms, source.year()),
                    LocalDate.of(source.year(), 12, 31));
        }

        Placing place(Title title, @Nullable Unit before) {
            List<Set<Unit>> hints = hints(title);
            if (!title.units().isEmpty()) {
                return labelled(title.units(), hints);
            }
            List<Set<Unit>> said =
                    hints.stream().map(this::eligible).filter(h -> !h.isEmpty()).toList();
            if (said.isEmpty()) {
                return before == null ? unsaid() : new Placing(before, List.of(), false);
            }
            if (eligible(hints.getFirst()).isEmpty()) {
                Optional<Placing> former = former(hints, before);
                if (former.isPresent()) {
                    return former.get();
                }
            }
            Set<Unit> common = new LinkedHashSet<>(said.getFirst());
            said.forEach(common::retainAll);
            if (common.size() == 1) {
                return placed(common.iterator().next());
            }
            return common.isEmpty()
                    ? contradiction(said.getFirst(), said.getLast())
                    : refused(Rule.UNCLEAR_UNIT, whole, "", names(common));
        }

        private List<Set<Unit>> hints(Title title) {
            Set<Unit> mentioned = new LinkedHashSet<>();
            for (String sentence : title.sentences()) {
                mentioned.addAll(terms.mentions().inSentence(sentence, source.year()));
            }
            String path = Named.withoutEnding(source.path());
            return List.of(
                    mentioned,
                    terms.mentions().inName(whole.sheet(), source.year()),
                    terms.mentions().inName(path, source.year()));
        }

        /** Those who report for the year; else those of them that ended in the course of it. */
        private Set<Unit> eligible(Set<Unit> units) {
            Set<Unit> standing = new LinkedHashSet<>(units);
            standing.removeIf(u -> !u.level().isAmong(level) || !u.validity().holdsOn(day));
            if (!standing.isEmpty()) {
                return standing;
            }
            Set<Unit> ended = new LinkedHashSet<>(units);
            ended.removeIf(u -> u.validity().holdsOn(day) || u.level() == Level.COMMUNE);
            return ended;
        }

        /**
         * Of names alone that say a kind which their unit is not of: whose they were, or that it is
         * not known.
         */
        private Optional<Placing> former(List<Set<Unit>> hints, @Nullable Unit before) {
            String file = source.path().substring(source.path().lastIndexOf('/') + 1);
            List<String> names = List.of(whole.sheet(), Named.withoutEnding(file));
            @Nullable Placing former = null;
            for (int i = 0; i < names.size(); i++) {
                Set<Unit> units = eligible(hints.get(i + 1));
                if (!units.isEmpty()) {
                    var other = terms.mentions().otherKind(names.get(i), day);
                    if (units.size() > 1 || units.contains(before) || other.isEmpty()) {
                        return Optional.empty();
                    }
                    former = former == null ? former(other.get(), units) : former;
                }
            }
            return Optional.ofNullable(former);
        }

        private @Nullable Placing former(UnitMentions.OtherKind other, Set<Unit> standing) {
            String name = Named.remainder(source.path());
            if (terms.isDecided(name)) {
                return null;
            }
            if (!other.bearers().isEmpty()) {
                Unit last = other.bearers().getLast();
                return last.validity().touches(source.year())
                        ? placed(last)
                        : ofAnotherTime(last, whole);
            }
            boolean isGone =
                    level == Level.COMMUNE
                            && terms.units().reporters(source.year()).stream()
                                    .noneMatch(unit -> unit.kind().equals(other.kind()));
            return isGone ? refused(Rule.UNKNOWN_UNIT, whole, name, names(standing)) : null;
        }

        private Placing labelled(List<Title.Labelled> labels, List<Set<Unit>> hints) {
            @Nullable Placing first = null;
            for (Title.Labelled label : labels) {
                Placing placing = resolved(label, hints);
                if (placing.unit == null) {
                    return placing;
                }
                if (first != null && !placing.unit.equals(first.unit)) {
                    return contradiction(Set.of(first.unit), Set.of(placing.unit));
                }
                first = first == null ? placing : first;
            }
            Unit unit = first == null ? null : first.unit;
            if (first == null || unit == null) {
                return unsaid();
            }
            for (Set<Unit> hint : hints) {
                Set<Unit> alike = new LinkedHashSet<>(hint);
                Level tier = unit.level() == Level.REPORTER ? level : unit.level();
                alike.removeIf(u -> !u.level().isAmong(tier));
                if (!alike.isEmpty() && !alike.contains(unit)) {
                    return contradiction(Set.of(unit), alike);
                }
            }
            return first;
        }

        private Placing resolved(Title.Labelled label, List<Set<Unit>> hints) {
            Resolved resolved = terms.unit(label.name(), day, level);
            return switch (resolved) {
                case Resolved.Known(var unit) -> placed(unit);
                case Resolved.Ambiguous(var candidates) -> {
                    Set<Unit> common = new LinkedHashSet<>(candidates);
                    hints.stream().filter(h -> !h.isEmpty()).forEach(common::retainAll);
                    yield common.size() == 1
                            ? placed(common.iterator().next())
                            : refused(
                                    Rule.UNCLEAR_UNIT,
                                    label.place(),
                                    label.name(),
                                    names(candidates));
                }
                case Resolved.AtAnotherTime(var unit, var _, var _) ->
                        unit.validity().touches(source.year())
                                ? placed(unit)
                                : ofAnotherTime(unit, label.place());
                case Resolved.Unknown(var _) when clash(label).isPresent() ->
                        codeOfAnother(label, clash(label).get());
                case Resolved.Unknown(var nearest) ->
                        terms.unit(label.name(), day, Level.PROVINCE) instanceof Resolved.Known
                                ? refused(Rule.UNIT_NOT_STATED, whole, "")
                                : refused(
                                        Rule.UNKNOWN_UNIT,
                                        label.place(),
                                        label.name(),
                                        names(nearest));
            };
        }

        private Placing ofAnotherTime(Unit unit, CellAddress place) {
            int year = source.year();
            return refused(
                    Rule.UNIT_OF_ANOTHER_TIME,
                    place,
                    unit.name(),
                    Integer.toString(year),
                    names(terms.units().reportersFor(unit, year)));
        }

        private Optional<CodedName> clash(Title.Labelled label) {
            return CodedName.clash(label.name(), terms.units(), day, level);
        }

        private Placing codeOfAnother(Title.Labelled label, CodedName clash) {
            return refused(
                    Rule.CODE_OF_ANOTHER_UNIT,
                    label.place(),
                    label.name(),
                    clash.code(),
                    Integer.toString(source.year()),
                    clash.bearer().name(),
                    names(clash.named()));
        }

        /** Nothing names a unit that we know; perhaps the file's name is one misspelt. */
        private Placing unsaid() {
            String name = Named.remainder(source.path());
            if (name.isEmpty()) {
                return refused(Rule.UNIT_NOT_STATED, whole, "");
            }
            return switch (terms.unit(name, day, level)) {
                case Resolved.Known(var unit) when terms.isDecided(name) -> placed(unit);
                case Resolved.AtAnotherTime(var unit, var _, var _) when reported(unit) ->
                        ofAnotherTime(unit, whole);
                case Resolved.Unknown(var nearest) when !nearest.isEmpty() ->
                        refused(Rule.UNKNOWN_UNIT, whole, name, names(nearest));
                default -> refused(Rule.UNIT_NOT_STATED, whole, "");
            };
        }

        /** Whether it is one of those that report at its own time, or at the year's. */
        private boolean reported(Unit unit) {
            int year =
                    unit.validity().holdsOn(day)
                            ? source.year()
                            : unit.validity().until().isAfter(day)
                                    ? unit.validity().from().getYear()
                                    : unit.validity().until().getYear() - 1;
            return terms.units().reporters(year).contains(unit);
        }

        private Placing placed(Unit unit) {
            if (unit.validity().holdsOn(day)) {
                return new Placing(unit, List.of(), true);
            }
            List<Unit> instead = terms.units().standingFor(unit, day);
            String last = DAY.format(unit.validity().until().minusDays(1));
            Finding ended =
                    new Finding(Rule.UNIT_ENDED, whole, unit.name(), List.of(last, names(instead)));
            return new Placing(unit, List.of(ended), true);
        }

        private Placing contradiction(Set<Unit> one, Set<Unit> other) {
            return refused(Rule.UNIT_CONTRADICTION, whole, "", names(one), names(other));
        }
    }

    /** Whether the rows may say what nothing above them says. */
    boolean isOpen() {
        return unit == null
                && findings.stream()
                        .allMatch(f -> f.place().row() == 0 && f.rule() != Rule.UNIT_CONTRADICTION);
    }

    private static Placing refused(
            Rule rule, CellAddress place, String value, String... arguments) {
        List<String> list = new ArrayList<>(List.of(arguments));
        return new Placing(
                null,
                List.of(new Finding(rule, place, Masked.shortened(value), List.copyOf(list))),
                false);
    }

    private static String names(Iterable<Unit> units) {
        Set<String> names = new LinkedHashSet<>();
        units.forEach(u -> names.add(u.name()));
        return names.isEmpty() ? "–" : names.stream().limit(8).collect(Collectors.joining("; "));
    }
}
