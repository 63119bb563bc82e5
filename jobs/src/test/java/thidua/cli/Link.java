package thidua.cli;

/** How a machine reaches broker and database, until somebody cuts it off. */
interface Link extends AutoCloseable {
    /** Where the machine is that has no other way. */
    Machines.Place place();

    /** From now on nothing passes, and nobody hears that nothing does. */
    void cut() throws Exception;

    /** As before. */
    void mend() throws Exception;

    @Override
    void close() throws Exception;
}
