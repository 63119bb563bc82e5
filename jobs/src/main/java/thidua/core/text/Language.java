package thidua.core.text;

import java.util.Locale;

/**
 * In which language people are spoken to. Ids, codes and headers of machine files never depend on
 * it.
 */
public enum Language {
    VI,
    EN;

    /** The tag used on the command line, in file names of bundles and in {@code lang="…"}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Language of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }
}
