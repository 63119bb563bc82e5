package thidua.job;

import org.jspecify.annotations.Nullable;

import thidua.core.fact.Waivers;
import thidua.core.indicator.Figure;
import thidua.core.indicator.Figures;
import thidua.core.indicator.Indicators;
import thidua.core.indicator.ProvinceYear;
import thidua.core.indicator.Recast;
import thidua.core.indicator.Stated;
import thidua.core.indicator.Value;
import thidua.core.indicator.YearValues;
import thidua.core.reference.Reference;
import thidua.core.unit.Crosswalk;
import thidua.core.unit.Unit;
import thidua.edge.warehouse.Computations;
import thidua.edge.warehouse.Facts;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * A report year as known on a day: who should report, what they stated, and what it amounts to.
 *
 * @param stated as the warehouse counts it
 * @param reported computed from that, of the units that report
 * @param recast to the units of another day; null as reported
 */
record YearKnown(
        LocalDate day,
        ProvinceYear province,
        Stated stated,
        YearValues reported,
        @Nullable Recast recast,
        int smallBase) {

    /** Asks the warehouse; of waivers those are taken that were known on the day. */
    static YearKnown ask(
            int year,
            LocalDate day,
            Reference reference,
            Waivers register,
            Facts facts,
            Computations computations,
            int smallBase,
            @Nullable LocalDate unitsOf) {
        Waivers waivers = register.upTo(day);
        Reference known = reference.with(reference.reporters().knownOn(day));
        ProvinceYear province = new ProvinceYears(known, computations, day).of(year);
        Stated stated =
                facts.ofYear(year, day, province.areas())
                        .waiving(waivers, province.expected())
                        .owing(known.reporters(), province.expected());
        Indicators catalogue = Indicators.of(reference.forms().all());
        YearValues values = province.compute(catalogue, stated, smallBase);
        Recast recast =
                unitsOf == null
                        ? null
                        : new Recast(
                                province,
                                new Crosswalk(known.units(), unitsOf),
                                catalogue.list(),
                                ProvinceYears.BY_NAME);
        return new YearKnown(day, province, stated, values, recast, smallBase);
    }

    /** Of the units shown. */
    YearValues values() {
        return shown(reported);
    }

    private YearValues shown(YearValues computed) {
        return recast == null ? computed : recast.of(computed);
    }

    /** Every unit that has figures: the whole first, then areas and what it is made of. */
    List<Unit> units() {
        return Stream.concat(Stream.of(province.province()), values().geography().rows().stream())
                .toList();
    }

    /** Units that the province is the sum of. */
    private List<Unit> parts() {
        return Stream.concat(province.expected().stream(), province.others().stream()).toList();
    }

    String name(String code) {
        return Stream.concat(parts().stream(), units().stream())
                .filter(unit -> unit.code().equals(code))
                .map(Unit::name)
                .findFirst()
                .orElse(code);
    }

    /** The value of a unit that reports; not applicable where it did not have to. */
    Value stated(Unit unit, String indicator) {
        boolean reports = parts().stream().anyMatch(part -> part.code().equals(unit.code()));
        return reports
                ? reported.value(unit.code(), indicator)
                : Value.notApplicable("not-expected");
    }

    /** Of a whole the units that it is the sum of, else the unit itself. */
    List<Unit> membersOf(Unit unit) {
        return unit.equals(province.province())
                ? parts()
                : values().geography().members(unit).orElse(List.of(unit));
    }

    boolean isWhole(Unit unit) {
        return !membersOf(unit).equals(List.of(unit));
    }

    List<Figure> figures(YearKnown before, Indicators catalogue, Reference reference) {
        return Figures.compare(
                catalogue.list(), values(), before.values(), reference.breaks(), smallBase);
    }

    /** The same, counted from rows alone. */
    YearValues again(Indicators catalogue, Stated counted) {
        return shown(province.compute(catalogue, counted, smallBase));
    }
}
