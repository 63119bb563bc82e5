package thidua.job;

/** Where a round has its work done. One that finds nothing to do never enters it. */
public record Workshop(Imports imports, Settlement settlement, JobRuns runs) {

    /** Opens it, or finds it open. */
    @FunctionalInterface
    public interface Door {
        Workshop open();
    }
}
