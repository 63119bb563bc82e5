package thidua.edge.server;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/**
 * The embedded PostgreSQL cannot serve. The message says where, what and what to do; the commands
 * end with 69 (a service is unavailable, try again).
 */
public final class ServerFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * What is wrong; the text of each stands in {@code messages.properties} and its translation.
     */
    public enum Reason {
        PLATFORM,
        FOLDER,
        PATH,
        OWNER,
        MAJOR,
        PASSWORD,
        INITDB,
        START,
        STOPPED_WAITING
    }

    private final Reason reason;
    private final String[] arguments;

    ServerFailure(Reason reason, Throwable cause, Object... arguments) {
        this(reason, arguments);
        initCause(cause);
    }

    ServerFailure(Reason reason, Object... arguments) {
        super(text(reason, strings(arguments), Locale.ENGLISH));
        this.reason = reason;
        this.arguments = strings(arguments);
    }

    public Reason reason() {
        return reason;
    }

    /** The same message in another language (vi or en). */
    public String message(Locale language) {
        return text(reason, arguments, language);
    }

    private static String[] strings(Object... arguments) {
        String[] texts = new String[arguments.length];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = String.valueOf(arguments[i]);
        }
        return texts;
    }

    private static String text(Reason reason, String[] arguments, Locale language) {
        ResourceBundle texts =
                ResourceBundle.getBundle(
                        "thidua.edge.server.messages",
                        language,
                        Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
        String pattern = texts.getString(reason.name());
        return new MessageFormat(pattern, language).format(arguments);
    }
}
