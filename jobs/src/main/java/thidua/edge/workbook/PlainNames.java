package thidua.edge.workbook;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** The names of elements and attributes in a text, each made once and told by its number. */
final class PlainNames {
    private static final int MOST = 100;
    private static final int LONGEST = 100;
    private static final int SLOTS = 512;

    /** A name of letters, digits and hyphens of ASCII, perhaps with a prefix. */
    record Name(String whole, String prefix, String local) {}

    private final char[] text;
    private final @Nullable Name[] table = new Name[SLOTS];
    private final int[] numbers = new int[SLOTS];
    private final List<Name> names = new ArrayList<>();

    PlainNames(char[] text) {
        this.text = text;
    }

    List<Name> all() {
        return names;
    }

    Name get(int number) {
        return names.get(number);
    }

    /** Where a name ends that begins here; -1 where none does. */
    int end(int from) {
        int at = from;
        boolean begins = true;
        boolean prefixed = false;
        while (at < text.length) {
            char c = text[at];
            boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
            boolean other = (c >= '0' && c <= '9') || c == '-' || c == '.';
            if (letter || (other && !begins)) {
                begins = false;
            } else if (c == ':' && !prefixed && !begins) {
                prefixed = true;
                begins = true;
            } else {
                break;
            }
            at++;
        }
        return begins || at - from > LONGEST ? -1 : at;
    }

    /** The number of a name; -1 when there are too many. */
    int number(int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + text[i];
        }
        int slot = (hash ^ hash >>> 9) & SLOTS - 1;
        for (Name there = table[slot]; there != null; there = table[slot]) {
            if (isAt(there.whole, from, to)) {
                return numbers[slot];
            }
            slot = slot + 1 & SLOTS - 1;
        }
        if (names.size() == MOST) {
            return -1;
        }
        String whole = new String(text, from, to - from);
        int colon = whole.indexOf(':');
        String prefix = colon < 0 ? "" : whole.substring(0, colon);
        Name name = new Name(whole, prefix, whole.substring(colon + 1));
        table[slot] = name;
        numbers[slot] = names.size();
        names.add(name);
        return numbers[slot];
    }

    private boolean isAt(String name, int from, int to) {
        if (name.length() != to - from) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (name.charAt(i - from) != text[i]) {
                return false;
            }
        }
        return true;
    }
}
