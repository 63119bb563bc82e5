package thidua.bench;

import thidua.bench.Target.Bound;

import java.util.List;
import java.util.function.ToDoubleFunction;

/** The table that the benchmark is there for. */
final class Targets {
    /** Stages that end with facts under their constraints. */
    static final String LOAD = "ingest";

    private static final String NO_KIT = "its peer comes with the kit: -Dbench.kit=DIR";
    private static final String NO_WORKERS =
            "give a script that starts them, `thidua worker`: -Dbench.workers=SCRIPT";
    private static final String NOT_ASKED = "left out (-Dbench.only, or the size)";

    private final Options options;
    private final String size;
    private final int years;

    Targets(Options options) {
        this.options = options;
        this.size = options.extent().name();
        this.years = options.extent().years();
    }

    List<String> lines(Contenders.Runs runs) {
        String noKit = options.wants("kit") ? NO_KIT : NOT_ASKED;
        String noWorkers = options.wants("workers") ? NO_WORKERS : NOT_ASKED;
        return List.of(
                kit(
                                "whole run, csv, against pandas (`read_csv`, checks, `COPY`,"
                                        + " matplotlib)",
                                .25,
                                "pandas-copy")
                        .line(runs, noKit),
                kit(
                                "whole run against DuckDB (`read_csv`, SQL, charts), no server, no"
                                        + " keys",
                                1,
                                "duckdb")
                        .line(runs, noKit),
                kit("whole run against textbook Spring Batch, the kit's input", .25, "springbatch")
                        .line(runs, noKit),
                whole(
                                "whole run against textbook Spring Batch, the product's own input",
                                .25,
                                "csv",
                                "textbook")
                        .line(runs, NOT_ASKED),
                part(
                                "validated load against raw `COPY` of the same clean rows into a"
                                        + " bare heap",
                                7,
                                "csv",
                                "copy",
                                Run::wall)
                        .line(runs, NOT_ASKED),
                bareRead().line(runs, NOT_ASKED),
                part(
                                "xlsx: validated load against a bare fastexcel read of the same"
                                        + " files",
                                1.5,
                                "xlsx",
                                "fastexcel",
                                run -> run.part("read"))
                        .line(runs, NOT_ASKED),
                whole(
                                "one year rerun, " + years + " years stored against 1 stored",
                                1.1,
                                "rerun",
                                "rerun-alone")
                        .line(runs, NOT_ASKED),
                whole(
                                "one year rerun against the full run of " + years + " years",
                                .15,
                                "rerun",
                                "csv")
                        .line(runs, NOT_ASKED),
                whole(
                                "a night in which nothing changed, all files present, against an"
                                        + " empty Boot + Batch job from a fat jar",
                                .5,
                                "night",
                                "empty")
                        .line(runs, NOT_ASKED),
                memory().line(runs, NOT_ASKED),
                workers().line(runs, noWorkers),
                clusters().line(runs, noWorkers));
    }

    private static Target kit(String what, double bound, String peer) {
        return whole(what, bound, "kit:" + Kit.PRODUCT, "kit:" + peer);
    }

    private static Target whole(String what, double bound, String of, String against) {
        return new Target(what, Bound.most(bound), "", of, Run::wall, against, Run::wall);
    }

    private static Target part(
            String what, double bound, String of, String against, ToDoubleFunction<Run> yardstick) {
        return new Target(
                what, Bound.most(bound), "", of, run -> run.part(LOAD), against, yardstick);
    }

    private static Target bareRead() {
        return new Target(
                "validated load against a bare read of the same files",
                Bound.none(),
                "",
                "csv",
                run -> run.part(LOAD),
                "bytes",
                run -> run.part("read"));
    }

    private Target memory() {
        double most = size.equals("nation") ? 384 : 256;
        return new Target(
                "peak resident memory of the JVM, " + size,
                Bound.most(most),
                " MB",
                "csv",
                Run::peakMib,
                null,
                Run::wall);
    }

    private static Target workers() {
        return new Target(
                "two workers on two cores against one worker on one",
                Bound.least(1.6),
                " × as fast",
                "workers-1",
                run -> run.part("run"),
                "workers-2",
                run -> run.part("run"));
    }

    private static Target clusters() {
        return new Target(
                "the same, with the start and the end of broker, server and workers",
                Bound.none(),
                " × as fast",
                "workers-1",
                Run::wall,
                "workers-2",
                Run::wall);
    }
}
