package thidua.core.report;

import java.time.Instant;
import java.util.List;

/**
 * What went into a run and what came out, as far as it had come.
 *
 * @param runId as in the log
 * @param job {@code run} or {@code nightly}
 * @param inputs files below {@code input}, by their content
 * @param outputs packs below {@code output}, by their edition
 * @param version of what ran
 */
public record LineageEvent(
        Kind kind,
        Instant at,
        String runId,
        String job,
        List<Dataset> inputs,
        List<Dataset> outputs,
        String version) {

    public LineageEvent {
        inputs = List.copyOf(inputs);
        outputs = List.copyOf(outputs);
    }

    /** As OpenLineage calls them. */
    public enum Kind {
        START,
        COMPLETE,
        ABORT,
        FAIL
    }

    /**
     * @param name {@code input/2021/nam-truc.xlsx}
     * @param version hash of the content
     */
    public record Dataset(String name, String version) {}
}
