package thidua.job;

import org.jspecify.annotations.Nullable;

import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
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

    /** Values that have their lengths before them already, as {@link #add} writes them. */
    Fingerprint addMeasured(String values) {
        digest.update(values.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** A record part by part, and a list element by element: no two different ones are alike. */
    Fingerprint addParts(@Nullable Object value) {
        switch (value) {
            case Record parts -> {
                add(parts.getClass().getName());
                for (RecordComponent part : parts.getClass().getRecordComponents()) {
                    addParts(part(parts, part));
                }
            }
            case Collection<?> elements -> {
                add(elements.size());
                elements.forEach(this::addParts);
            }
            case null, default -> add(value);
        }
        return this;
    }

    private static @Nullable Object part(Record of, RecordComponent part) {
        try {
            return part.getAccessor().invoke(of);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
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
