package thidua.edge.mail;

import org.jspecify.annotations.Nullable;

import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;

import javax.net.ssl.SSLSocketFactory;

/**
 * Which server takes mail, and how it is spoken to.
 *
 * @param protocol {@code smtp} or {@code smtps}
 * @param port null for that of the protocol
 * @param properties of Jakarta Mail; they win over what is set here
 * @param implicitTls whether the connection begins encrypted
 * @param verifyName whether the certificate must be in the server's name
 * @param trusted makes sockets that trust certificates of the office's own; null: those of Java
 */
public record MailServer(
        String protocol,
        String host,
        @Nullable Integer port,
        @Nullable String user,
        @Nullable String password,
        Map<String, String> properties,
        boolean implicitTls,
        boolean verifyName,
        @Nullable SSLSocketFactory trusted) {
    private static final Pattern LOOPBACK =
            Pattern.compile("localhost|127(\\.\\d{1,3}){3}|\\[?::1]?");

    private static final String CONNECT_MILLIS = "10000";
    private static final String ANSWER_MILLIS = "60000";

    /**
     * What Jakarta Mail is told. To another machine a connection is encrypted, or there is none; on
     * this one it need not be.
     */
    Properties javaMail() {
        Properties all = new Properties();
        String mail = "mail." + protocol + ".";
        all.put(mail + "connectiontimeout", CONNECT_MILLIS);
        all.put(mail + "timeout", ANSWER_MILLIS);
        all.put(mail + "writetimeout", ANSWER_MILLIS);
        all.put(mail + "sendpartial", "true");
        all.put(mail + "ssl.checkserveridentity", Boolean.toString(verifyName));
        if (user != null) {
            all.put(mail + "auth", "true");
        }
        if (implicitTls) {
            all.put(mail + "ssl.enable", "true");
        } else if (protocol.equals("smtp") && !isLoopback()) {
            all.put(mail + "starttls.enable", "true");
            all.put(mail + "starttls.required", "true");
        }
        if (trusted != null) {
            all.put(mail + "ssl.socketFactory", trusted);
        }
        all.putAll(properties);
        return all;
    }

    private boolean isLoopback() {
        return LOOPBACK.matcher(host.toLowerCase(Locale.ROOT)).matches();
    }

    /** Takes the password out of a text that comes from the server or the library. */
    String discreet(String text) {
        return password == null || password.isEmpty() ? text : text.replace(password, "…");
    }

    /** Without the password. */
    @Override
    public String toString() {
        return protocol + "://" + host + (port == null ? "" : ":" + port);
    }
}
