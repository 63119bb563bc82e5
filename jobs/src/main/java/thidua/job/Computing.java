package thidua.job;

import thidua.core.fact.Waivers;
import thidua.core.indicator.Indicators;
import thidua.core.indicator.ProvinceYear;
import thidua.core.indicator.Stated;
import thidua.core.indicator.YearValues;
import thidua.core.reference.Reference;
import thidua.edge.warehouse.Facts;

import java.util.Optional;

/** From what was stated for a year to its values. */
record Computing(
        Reference reference,
        Settings settings,
        Facts facts,
        ProvinceYears provinces,
        Indicators catalogue,
        Waivers waivers,
        YearHashes hashes,
        LastStated last) {

    /**
     * The values of a year; nobody keeps them yet.
     *
     * @param facts what they were computed from, before and after
     */
    record Computed(String facts, YearValues values) {}

    /** Nothing when others wrote to the year meanwhile: nobody knows what such values are of. */
    Optional<Computed> computed(int year) {
        String before = hashes.facts(year);
        ProvinceYear province = provinces.of(year);
        Stated stated = stated(province);
        YearValues values =
                province.compute(
                        catalogue,
                        stated.waiving(waivers, province.expected())
                                .owing(reference.reporters(), province.expected()),
                        settings.smallBase());
        if (!hashes.facts(year).equals(before)) {
            return Optional.empty();
        }
        last.keep(before, stated);
        return Optional.of(new Computed(before, values));
    }

    /**
     * Everything that was stated for a year.
     *
     * @param of what its values are computed from: where they just were, it is not read again
     */
    Stated stated(ProvinceYear province, String of) {
        return last.take(of).orElseGet(() -> stated(province));
    }

    private Stated stated(ProvinceYear province) {
        return facts.ofYear(province.year(), provinces.knownOn(), province.areas());
    }
}
