package thidua.job;

import org.springframework.stereotype.Component;

import thidua.core.fact.Revocation;
import thidua.core.indicator.Indicators;
import thidua.edge.warehouse.Computations;
import thidua.edge.warehouse.Facts;
import thidua.edge.warehouse.History;
import thidua.edge.warehouse.Published;
import thidua.edge.warehouse.ReadFiles;

import java.time.LocalDate;
import java.util.List;

/** The warehouse as it was known on any day. */
@Component
final class Chronicle {
    private final Settings settings;
    private final Facts facts;
    private final ReadFiles files;
    private final Computations computations;
    private final Published published;
    private final History history;
    private final LastReceptions last = new LastReceptions();
    private final Build build = Build.current();

    Chronicle(
            Settings settings,
            Facts facts,
            ReadFiles files,
            Computations computations,
            Published published,
            History history) {
        this.settings = settings;
        this.facts = facts;
        this.files = files;
        this.computations = computations;
        this.published = published;
        this.history = history;
    }

    /** Takes the register of revocations as it is now. */
    void revoke(List<Revocation> register) {
        facts.revoke(register);
    }

    Years today(ReferenceData data, Registers registers) {
        return asOf(data, registers, Facts.NOW);
    }

    /** What became of the figures of a year between two days. */
    Difference difference(ReferenceData data, Registers registers) {
        return new Difference(
                new ProvinceYears(data.reference(), computations, Facts.NOW),
                Indicators.of(data.reference().forms().all()),
                settings,
                registers.waivers(),
                facts,
                history,
                computations,
                published);
    }

    Years asOf(ReferenceData data, Registers registers, LocalDate day) {
        return new Years(
                data,
                settings,
                build,
                facts,
                files,
                computations,
                published,
                registers,
                new LastChange(history, difference(data, registers), day),
                last);
    }
}
