package thidua.job;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** One SHA-256 over many texts, each told apart from the next. */
final class Fingerprint {
    private final MessageDigest digest = sha256();

    Fingerprint add(@Nullable Object value) {
        byte[] bytes =
                value == null ? new byte[0] : value.toString().getBytes(StandardCharsets.UTF_8);
        digest.update(
                (bytes.length + (value == null ? "n" : "s")).getBytes(StandardCharsets.US_ASCII));
        digest.update(bytes);
        return this;
    }

    /** Sixty-four hexadecimal digits. */
    String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }

    static String of(byte[] bytes) {
        return HexFormat.of().formatHex(sha256().digest(bytes));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
