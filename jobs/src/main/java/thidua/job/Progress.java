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
}
