package thidua.edge.warehouse;

import static thidua.schema.Tables.RECIPIENT_SECRET;

import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What the warehouse compares recipients by: a keyed hash, so that equal names stay equal when they
 * are gone, and nobody without the key can try names against it.
 */
final class NameKeys {
    private static final String HMAC = "HmacSHA256";

    private final DSLContext dsl;
    private @Nullable Mac mac;

    NameKeys(DSLContext dsl) {
        this.dsl = dsl;
    }

    /** The key of a name folded for comparison; none for none. */
    synchronized String of(String folded) {
        if (folded.isEmpty()) {
            return "";
        }
        Mac ready = mac == null ? mac() : mac;
        mac = ready;
        return HexFormat.of().formatHex(ready.doFinal(folded.getBytes(StandardCharsets.UTF_8)));
    }

    private Mac mac() {
        byte[] secret =
                dsl.select(RECIPIENT_SECRET.SECRET)
                        .from(RECIPIENT_SECRET)
                        .fetchSingle(RECIPIENT_SECRET.SECRET);
        try {
            Mac made = Mac.getInstance(HMAC);
            made.init(new SecretKeySpec(secret, HMAC));
            return made;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
