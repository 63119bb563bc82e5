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
     * @param arguments of the text
     */
    default void advance(String key, int done, int total, String... arguments) {}

    /**
     * Says what broke in one year, and what kind of end that is; the other years go on. Whoever
     * only takes notes lets it break everything.
     */
    default Outcome failed(Throwable failure) {
        if (failure instanceof RuntimeException unchecked) {
            throw unchecked;
        }
        if (failure instanceof Error error) {
            throw error;
        }
        throw new IllegalStateException(failure);
    }
}
