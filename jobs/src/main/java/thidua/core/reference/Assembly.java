package thidua.core.reference;

import org.jspecify.annotations.Nullable;

import thidua.core.fact.AwardForm;
import thidua.core.fact.ModelField;
import thidua.core.fact.Population;
import thidua.core.fact.RecipientKind;
import thidua.core.indicator.Break;
import thidua.core.indicator.Breaks;
import thidua.core.unit.Level;
import thidua.core.unit.Unit;
import thidua.core.unit.UnitChange;
import thidua.core.unit.Units;
import thidua.core.unit.Validity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Makes reference data of the lines of their files: all of them, or none. */
public final class Assembly {
    private final List<Problem> problems = new ArrayList<>();

    private Assembly() {}

    /**
     * @param home the code of the home province, {@code 36}
     */
    public static Assembled assemble(Sources sources, String home) {
        return new Assembly().read(sources, home);
    }

    private Assembled read(Sources sources, String home) {
        List<Sourced<Unit>> units = each(sources.units(), Assembly::unit);
        List<Sourced<UnitChange>> changes = each(sources.changes(), Assembly::change);
        List<Sourced<AwardForm>> forms = each(sources.forms(), Assembly::form);
        List<Sourced<ModelField>> fields = each(sources.fields(), Assembly::field);
        List<Sourced<Population>> people = each(sources.population(), Assembly::population);
        List<Sourced<Break>> breaks = each(sources.breaks(), Assembly::seriesBreak);
        if (problems.isEmpty()) {
            problems.addAll(UnitRules.check(units, changes, home));
            problems.addAll(AliasRules.check(forms, fields));
            problems.addAll(PopulationRules.check(people, units));
            problems.addAll(BreakRules.check(breaks, forms));
        }
        if (!problems.isEmpty()) {
            return new Assembled.Refused(List.copyOf(problems));
        }
        Units all = Units.of(values(units), values(changes), home);
        return new Assembled.Complete(
                new Reference(
                        all,
                        new AwardForms(values(forms)),
                        new ModelFields(values(fields)),
                        new Populations(values(people), all),
                        new Breaks(values(breaks))));
    }

    private static <T> List<T> values(List<Sourced<T>> sourced) {
        return sourced.stream().map(Sourced::value).toList();
    }

    private <T> List<Sourced<T>> each(List<Entry> entries, Function<Columns, @Nullable T> read) {
        List<Sourced<T>> values = new ArrayList<>();
        for (Entry entry : entries) {
            T value = read.apply(new Columns(entry, problems));
            if (value != null) {
                values.add(new Sourced<>(value, entry));
            }
        }
        return values;
    }

    private static @Nullable Unit unit(Columns columns) {
        String code = columns.required("code");
        String name = columns.required("name");
        String kind = columns.required("kind");
        Level level = columns.value("level", Level::tier, "province, district, commune");
        Validity validity = columns.validity();
        String parent = columns.optional("parent_code");
        return code == null || name == null || kind == null || level == null || validity == null
                ? null
                : new Unit(code, name, kind, level, parent.isEmpty() ? null : parent, validity);
    }

    private static @Nullable UnitChange change(Columns columns) {
        String old = columns.required("old_code");
        LocalDate day = columns.date("effective_date");
        UnitChange.Kind kind =
                columns.value(
                        "kind", UnitChange.Kind::of, "merge, rename, transfer, split, abolish");
        String next = columns.optional("new_code");
        return old == null || day == null || kind == null
                ? null
                : new UnitChange(
                        old,
                        next.isEmpty() ? null : next,
                        day,
                        kind,
                        columns.optional("legal_basis"));
    }

    private static @Nullable AwardForm form(Columns columns) {
        String code = columns.required("code");
        String name = columns.required("name_vi");
        Set<RecipientKind> kinds =
                columns.value(
                        "recipient_types",
                        text -> recipients(columns.list("recipient_types")),
                        "COLLECTIVE, INDIVIDUAL, HOUSEHOLD");
        Boolean inTotal = columns.value("in_total", Assembly::yesOrNo, "yes, no");
        Validity validity = columns.validity();
        return code == null || name == null || kinds == null || inTotal == null || validity == null
                ? null
                : new AwardForm(
                        code,
                        name,
                        columns.optional("name_en"),
                        columns.optional("level"),
                        kinds,
                        inTotal,
                        validity,
                        columns.list("aliases"));
    }

    private static Set<RecipientKind> recipients(List<String> ids) {
        Set<RecipientKind> kinds = new LinkedHashSet<>();
        ids.forEach(id -> kinds.add(RecipientKind.valueOf(id)));
        return Collections.unmodifiableSet(kinds);
    }

    private static boolean yesOrNo(String text) {
        return switch (text) {
            case "yes" -> true;
            case "no" -> false;
            default -> throw new IllegalArgumentException(text);
        };
    }

    private static @Nullable ModelField field(Columns columns) {
        String code = columns.required("code");
        String name = columns.required("name_vi");
        return code == null || name == null
                ? null
                : new ModelField(code, name, columns.optional("name_en"), columns.list("aliases"));
    }

    private static @Nullable Population population(Columns columns) {
        String unit = columns.required("unit_code");
        LocalDate asOf = columns.date("as_of");
        Integer people = columns.value("population", Assembly::people, "a number above 0");
        String basis = columns.required("basis");
        return unit == null || asOf == null || people == null || basis == null
                ? null
                : new Population(unit, asOf, people, basis);
    }

    private static @Nullable Break seriesBreak(Columns columns) {
        String id = columns.required("id");
        String indicators = columns.required("indicators");
        Integer year = columns.value("first_year", Assembly::year, "a year such as 2023");
        Break.Kind kind =
                columns.value(
                        "kind",
                        Break.Kind::of,
                        String.join(
                                ", ", Stream.of(Break.Kind.values()).map(Break.Kind::id).toList()));
        String noteVi = columns.required("note_vi");
        String noteEn = columns.required("note_en");
        String source = columns.required("source");
        return id == null
                        || indicators == null
                        || year == null
                        || kind == null
                        || noteVi == null
                        || noteEn == null
                        || source == null
                ? null
                : new Break(id, columns.list("indicators"), year, kind, noteVi, noteEn);
    }

    private static int year(String text) {
        int year = Integer.parseInt(text);
        if (year < 2000 || year > 2100) {
            throw new IllegalArgumentException(text);
        }
        return year;
    }

    private static int people(String text) {
        int people = Integer.parseInt(text);
        if (people <= 0) {
            throw new IllegalArgumentException(text);
        }
        return people;
    }
}
