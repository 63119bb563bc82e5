package thidua.edge.mail;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Addresses as they stand in settings. */
public final class Addresses {
    private static final int LONGEST = 320;

    private Addresses() {}

    /**
     * Whether a text is one address, with or without a name: {@code a@b.vn} or {@code Tên
     * <a@b.vn>}. One with a line end in it would write headers of its own.
     */
    public static boolean isAddress(String text) {
        try {
            parse(text);
            return true;
        } catch (AddressException e) {
            return false;
        }
    }

    /** The address alone, small letters in its domain: by this a recipient is known. */
    public static String bare(String text) {
        try {
            String address = parse(text).getAddress();
            int at = address.lastIndexOf('@');
            return address.substring(0, at) + address.substring(at).toLowerCase(Locale.ROOT);
        } catch (AddressException e) {
            throw new IllegalArgumentException(text, e);
        }
    }

    /** The part behind the {@code @}. */
    public static String domain(String text) {
        String bare = bare(text);
        return bare.substring(bare.lastIndexOf('@') + 1);
    }

    static InternetAddress parse(String text) throws AddressException {
        if (text.length() > LONGEST || text.chars().anyMatch(Character::isISOControl)) {
            throw new AddressException("too long, or a line end in it");
        }
        InternetAddress[] all = InternetAddress.parse(text.strip(), true);
        if (all.length != 1 || all[0].isGroup()) {
            throw new AddressException("not one address");
        }
        InternetAddress one = all[0];
        one.validate();
        String address = one.getAddress();
        if (address.indexOf('@') < 1 || !address.chars().allMatch(c -> c > ' ' && c < 0x7F)) {
            throw new AddressException("no domain, or letters that mail does not carry");
        }
        try {
            String name = one.getPersonal();
            one.setPersonal(
                    name == null || name.isBlank() ? null : name, StandardCharsets.UTF_8.name());
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
        return one;
    }
}
