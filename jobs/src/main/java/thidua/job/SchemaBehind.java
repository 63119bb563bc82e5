package thidua.job;

/** The schema is older than the program, and the account may not change it. */
public final class SchemaBehind extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String account;
    private final String version;

    /**
     * @param version of the schema that the program needs
     */
    SchemaBehind(String account, String version) {
        super("the schema must be brought to version " + version + "; " + account + " may not");
        this.account = account;
        this.version = version;
    }

    public String account() {
        return account;
    }

    public String version() {
        return version;
    }
}
