package thidua.edge.warehouse;

import org.jspecify.annotations.Nullable;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The address of a database server as somebody wrote it, taken apart: what may be shown is the
 * address without user and password, and to another machine it asks for an encrypted connection.
 *
 * @param address {@code jdbc:postgresql://host:5432/thidua}, nothing behind it
 * @param user as written into the address; null when it is not
 * @param password the same
 * @param options what stood behind the question mark, without user and password, and what was added
 * @param remote whether the server, or one of several, may be another machine
 */
public record ServerUrl(
        String address,
        @Nullable String user,
        @Nullable String password,
        Map<String, String> options,
        boolean remote) {
    private static final Pattern SHAPE =
            Pattern.compile(
                    "(jdbc:postgresql:)(?://(?:([^/?]*)@)?([^@/?]*)(/[^@?]*)?|([^@/?]*))(?:\\?(.*))?");

    private static final Pattern HOST =
            Pattern.compile("(\\[[0-9A-Fa-f:.%]+]|[\\p{L}\\p{N}._-]+)?(?::([0-9]{1,5}))?");

    private static final Pattern LOOPBACK =
            Pattern.compile("(?i)localhost|127(\\.[0-9]{1,3}){3}|\\[(::1|0*(:0*){6}:0*1)]");

    private static final Pattern OPTION = Pattern.compile("([A-Za-z_]+)=(.*)");

    /** Modes in which a server, or who stands between, may have the connection in the clear. */
    private static final Set<String> OPEN = Set.of("disable", "allow", "prefer");

    private static final int LAST_PORT = 65535;

    /**
     * What is written is no address of a PostgreSQL. It may hold a password: it is not repeated.
     */
    public static final class Unreadable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Unreadable() {
            super("not jdbc:postgresql://HOST:PORT/DATABASE");
        }
    }

    /**
     * Takes it apart.
     *
     * @param ca file with the certificates that sign the server's; empty when none is named
     * @throws Unreadable when it is none
     */
    public static ServerUrl of(String given, String ca) {
        Matcher parts = SHAPE.matcher(given.strip());
        if (!parts.matches()) {
            throw new Unreadable();
        }
        Map<String, String> options = options(text(parts.group(6)));
        String user = options.remove("user");
        String password = options.remove("password");
        if (parts.group(2) != null) {
            String[] both = parts.group(2).split(":", 2);
            user = decoded(both[0], false);
            password = both.length < 2 ? password : decoded(both[1], false);
        }
        boolean remote = isRemote(text(parts.group(3)));
        encrypt(options, remote, ca);
        String address =
                parts.group(5) == null
                        ? parts.group(1) + "//" + text(parts.group(3)) + text(parts.group(4))
                        : parts.group(1) + parts.group(5);
        return new ServerUrl(address, user, password, options, remote);
    }

    /** Names other than those of this machine itself may be anywhere. */
    private static boolean isRemote(String hosts) {
        boolean remote = false;
        for (String each : hosts.split(",", -1)) {
            Matcher host = HOST.matcher(each);
            if (!host.matches()
                    || host.group(2) != null && Integer.parseInt(host.group(2)) > LAST_PORT) {
                throw new Unreadable();
            }
            String name = text(host.group(1));
            remote |= !name.isEmpty() && !LOOPBACK.matcher(name).matches();
        }
        return remote;
    }

    /** What somebody wrote holds; else another machine is spoken to in secret only. */
    private static void encrypt(Map<String, String> options, boolean remote, String ca) {
        boolean written = options.containsKey("sslmode") || options.containsKey("ssl");
        if (!written && !ca.isEmpty()) {
            options.put("sslmode", "verify-full");
        } else if (!written && remote && !options.containsKey("socketFactory")) {
            options.put("sslmode", "require");
        }
        if (!ca.isEmpty()) {
            options.putIfAbsent("sslrootcert", ca);
        }
    }

    /** Whether names of persons may travel to another machine in the clear, as somebody wrote. */
    public boolean isOpen() {
        String mode = options.get("sslmode");
        boolean off = mode == null && "false".equals(options.get("ssl"));
        return remote && (off || mode != null && OPEN.contains(mode));
    }

    /** For the driver: without user and password. */
    public String jdbcUrl() {
        String all =
                options.entrySet().stream()
                        .map(option -> option.getKey() + "=" + encoded(option.getValue()))
                        .collect(Collectors.joining("&"));
        return all.isEmpty() ? address : address + "?" + all;
    }

    /** Without the password. */
    @Override
    public String toString() {
        return address;
    }

    private static Map<String, String> options(String query) {
        Map<String, String> options = new LinkedHashMap<>();
        for (String each : Stream.of(query.split("&")).filter(o -> !o.isEmpty()).toList()) {
            Matcher option = OPTION.matcher(each);
            if (!option.matches()) {
                throw new Unreadable();
            }
            options.put(option.group(1), decoded(option.group(2), true));
        }
        return options;
    }

    private static String text(@Nullable String found) {
        return found == null ? "" : found;
    }

    /**
     * With {@code %41} read as A.
     *
     * @param form whether a plus is a blank, as the driver reads it behind the question mark
     */
    private static String decoded(String text, boolean form) {
        var bytes = new ByteArrayOutputStream();
        byte[] all = text.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < all.length; i++) {
            if (all[i] == '%') {
                if (i + 2 >= all.length) {
                    throw new Unreadable();
                }
                int high = Character.digit(all[i + 1], 16);
                int low = Character.digit(all[i + 2], 16);
                if (high < 0 || low < 0) {
                    throw new Unreadable();
                }
                bytes.write(high * 16 + low);
                i += 2;
            } else {
                bytes.write(form && all[i] == '+' ? ' ' : all[i]);
            }
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static String encoded(String text) {
        StringBuilder encoded = new StringBuilder();
        for (byte each : text.getBytes(StandardCharsets.UTF_8)) {
            boolean plain =
                    each > 0 && (Character.isLetterOrDigit(each) || "-._~/:,".indexOf(each) >= 0);
            encoded.append(plain ? String.valueOf((char) each) : "%%%02X".formatted(each & 0xff));
        }
        return encoded.toString();
    }
}
