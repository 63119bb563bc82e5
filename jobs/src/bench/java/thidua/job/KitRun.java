package thidua.job;

import thidua.core.indicator.YearValues;
import thidua.core.layout.KitAwards;
import thidua.core.layout.KitModels;
import thidua.core.reference.Reference;
import thidua.edge.delimited.KitAdmissions;
import thidua.edge.delimited.ReceivedRegister;
import thidua.edge.folder.InputFolder;
import thidua.edge.warehouse.ReceivedFiles;
import thidua.edge.warehouse.YearLocks;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

import javax.sql.DataSource;

/**
 * Brings the kit's files into the warehouse and computes their indicators, by the jobs of the
 * product: all that {@code run} does but to publish. Bad rows are left out without refusing the
 * rest, and registers lie outside the input, which is not ours.
 */
public final class KitRun {
    private final Beans beans;
    private final Settings settings;

    /** The parts of the application. */
    public interface Beans {
        <T> T of(Class<T> type);
    }

    public KitRun(Beans beans) {
        this.beans = beans;
        this.settings = beans.of(Settings.class);
    }

    /**
     * Does it.
     *
     * @param own folder of registers, which is empty or as the last run left it
     * @param ended is told when looking, ingesting and computing are done
     * @return the values of each year
     */
    public SortedMap<Integer, YearValues> go(
            Reference reference, Path own, LocalDate today, Consumer<String> ended)
            throws Exception {
        ReferenceData data =
                new ReferenceData(
                        reference,
                        new Fingerprint()
                                .add(reference.units().all())
                                .add(reference.forms().all())
                                .add(reference.fields().all())
                                .hex());
        Registers registers = registers(own, reference, today);
        Look look =
                Look.at(
                        new InputFolder(settings.input()),
                        year -> true,
                        ReceivedRegister.open(own.resolve("reference/received.csv")),
                        today,
                        beans.of(Quiet.class));
        ended.accept("look");
        Round.Tables tables = beans.of(Round.Tables.class);
        Years years = tables.chronicle().today(data, registers);
        try (YearLocks locks = YearLocks.open(beans.of(DataSource.class), "kit")) {
            tables.reference().load(data.reference(), data.tablesSha256());
            ingest(look, data, registers, years, locks);
            ended.accept("ingest");
            int last = look.years().last();
            Calculation calculation = beans.of(Calculation.class);
            var stale = calculation.stale(last, years.state(last), null, years);
            calculation.bring(last, stale, null, years, KitRun::silent);
            ended.accept("compute");
        }
        SortedMap<Integer, YearValues> values = new TreeMap<>();
        YearState state = years.state(look.years().last());
        look.years().forEach(year -> values.put(year, years.values(year, state)));
        return values;
    }

    private static Registers registers(Path own, Reference reference, LocalDate today) {
        Registers none = Registers.open(own, reference);
        return new Registers(
                new KitAdmissions(own.resolve("reference/admissions.csv"), today),
                none.aliases(),
                none.revocations(),
                none.waivers(),
                none.closings(),
                none.reporters(),
                none.erasures());
    }

    private void ingest(
            Look look, ReferenceData data, Registers registers, Years years, YearLocks locks)
            throws Exception {
        Imports imports =
                new Imports(
                        settings,
                        beans.of(JobRuns.class),
                        beans.of(IngestJob.class),
                        beans.of(ReceivedFiles.class),
                        List.of(new KitModels(), new KitAwards()));
        String ruleset = registers.ruleset(years.rules());
        List<Crew.Piece<Integer>> begun = new ArrayList<>();
        try (Crew crew = new Crew(imports.abreast())) {
            for (int year : look.years()) {
                if (locks.take(year).isPresent()) {
                    throw new IllegalStateException("another run holds " + year);
                }
                beans.of(JobRuns.class).recover(year);
                if (imports.isDue(year, look, ruleset)) {
                    ReadOrder order = imports.order(year, ruleset, data.reference(), registers);
                    begun.add(
                            crew.begin(
                                    () ->
                                            imports.bring(
                                                    order,
                                                    false,
                                                    look,
                                                    registers,
                                                    KitRun::silent)));
                }
            }
            for (Crew.Piece<Integer> year : begun) {
                year.get();
            }
        }
    }

    private static void silent(String key, String... arguments) {}
}
