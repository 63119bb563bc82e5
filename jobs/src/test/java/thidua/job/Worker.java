package thidua.job;

/** A worker in a thread of its own, beside the desk of a coordinator. */
final class Worker implements AutoCloseable {
    private final Workplace place;
    private final Ran.Notes said = new Ran.Notes();
    private final Thread thread;

    private Worker(Workplace place) {
        this.place = place;
        thread = Thread.ofPlatform().name("worker").start(this::work);
    }

    static Worker at(Workplace place) {
        return new Worker(place);
    }

    private void work() {
        try {
            place.get(WorkerRun.class).run(said);
        } catch (StopSign.Stopped | InterruptedException e) {
            // as it was told
        }
    }

    Ran.Notes said() {
        return said;
    }

    /** Tells it to stop, and waits until it has. */
    void stop() throws InterruptedException {
        place.get(StopSign.class).raise();
        thread.join();
    }

    @Override
    public void close() throws Exception {
        stop();
        place.close();
    }
}
