package thidua.edge.mail;

import org.jspecify.annotations.Nullable;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;

import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

/**
 * A mail server on the loopback address that answers as a test wants: what GreenMail never says,
 * such as "later", "not to this one", or nothing at all.
 */
public final class ScriptedSmtp implements AutoCloseable {
    /** Instead of an answer: the connection breaks. */
    public static final String HANG_UP = "hang up";

    private final ServerSocket socket;
    private final UnaryOperator<@Nullable String> script;
    private final @Nullable SSLContext tls;
    private final List<String> heard = new CopyOnWriteArrayList<>();
    private final List<String> taken = new CopyOnWriteArrayList<>();

    private ScriptedSmtp(UnaryOperator<@Nullable String> script, @Nullable SSLContext tls)
            throws IOException {
        this.script = script;
        this.tls = tls;
        this.socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    }

    /**
     * @param script from a command to its answer; null for the usual one
     */
    public static ScriptedSmtp start(UnaryOperator<@Nullable String> script) throws IOException {
        return start(script, null);
    }

    /** One that offers STARTTLS. */
    public static ScriptedSmtp start(
            UnaryOperator<@Nullable String> script, @Nullable SSLContext tls) throws IOException {
        ScriptedSmtp server = new ScriptedSmtp(script, tls);
        Thread.ofVirtual().start(server::serve);
        return server;
    }

    public int port() {
        return socket.getLocalPort();
    }

    /** Every command, in order; those after STARTTLS begin with {@code tls }. */
    public List<String> heard() {
        return List.copyOf(heard);
    }

    /** The messages it took. */
    public List<String> taken() {
        return List.copyOf(taken);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (Socket client = socket.accept()) {
                say(client, "220 scripted");
                talk(client, "");
            } catch (IOException e) {
                // the client is gone, or the test is over
            }
        }
    }

    private void talk(Socket client, String mark) throws IOException {
        var lines =
                new BufferedReader(
                        new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            heard.add(mark + line);
            String answer = script.apply(line);
            if (HANG_UP.equals(answer)) {
                return;
            }
            String verb = line.split(" ")[0].toUpperCase(Locale.ROOT);
            say(client, answer == null ? usual(verb, mark) : answer);
            if (verb.equals("STARTTLS") && tls != null) {
                talk(encrypted(client, tls), "tls ");
                return;
            }
            if (verb.equals("DATA") && answer == null) {
                String message = message(lines);
                String end = script.apply(".");
                if (HANG_UP.equals(end)) {
                    return;
                }
                if (end == null) {
                    taken.add(message);
                }
                say(client, end == null ? "250 taken" : end);
            }
        }
    }

    private static SSLSocket encrypted(Socket client, SSLContext tls) throws IOException {
        var socket = (SSLSocket) tls.getSocketFactory().createSocket(client, null, true);
        socket.setUseClientMode(false);
        return socket;
    }

    private String usual(String verb, String mark) {
        return switch (verb) {
            case "EHLO" ->
                    tls != null && mark.isEmpty() ? "250-scripted\r\n250 STARTTLS" : "250 scripted";
            case "STARTTLS" -> "220 go on";
            case "DATA" -> "354 go on";
            case "QUIT" -> "221 bye";
            default -> "250 OK";
        };
    }

    private static String message(BufferedReader lines) throws IOException {
        StringBuilder message = new StringBuilder();
        for (String line = lines.readLine();
                line != null && !line.equals(".");
                line = lines.readLine()) {
            message.append(line).append('\n');
        }
        return message.toString();
    }

    private static void say(Socket client, String answer) throws IOException {
        OutputStream out = client.getOutputStream();
        out.write((answer + "\r\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
