package thidua.job;

/** Where a run says what it does, for the person who waits. */
@FunctionalInterface
public interface Progress {
    /**
     * Says a line.
     *
     * @param key of a text in {@code console_vi.properties}
     */
    void say(String key, String... arguments);

    /**
     * Shows how far something is that takes a while; whoever only takes notes may pass over it.
     *
     * @param key of a text in {@code console_vi.properties}: what is being done
     * @param done from 1 to {@code total}, growing
     */
    default void advance(String key, int done, int total) {}
}
