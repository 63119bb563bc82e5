package thidua.job;

import org.springframework.stereotype.Component;

import thidua.core.change.FigureChange;
import thidua.edge.warehouse.Computations;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** {@code diff}: which figures of a year are others on one day than on another, and why. */
@Component
public final class DiffRun {
    private final Settings settings;
    private final Chronicle chronicle;
    private final Computations computations;

    DiffRun(Settings settings, Chronicle chronicle, Computations computations) {
        this.settings = settings;
        this.chronicle = chronicle;
        this.computations = computations;
    }

    /**
     * The changes, the province first; empty, having said why, when there is nothing to begin from.
     */
    public Optional<List<FigureChange>> between(
            int year, LocalDate from, LocalDate to, Progress progress) {
        Optional<LocalDate> first = computations.firstKnown(year);
        if (first.isEmpty()) {
            progress.say("pack.nothing", Integer.toString(year));
            return Optional.empty();
        }
        ReferenceData data = ReferenceData.load(settings);
        Registers registers = Registers.open(settings.input(), data.reference());
        Years years = chronicle.asOf(data, registers, from);
        if (!years.stands(year)) {
            progress.say(
                    "pack.too-early",
                    Integer.toString(year),
                    from.toString(),
                    first.get().toString());
            return Optional.empty();
        }
        return Optional.of(chronicle.difference(data, registers).since(years, year, from, to));
    }
}
