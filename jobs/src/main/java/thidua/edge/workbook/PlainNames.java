package thidua.edge.workbook;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The names of elements and attributes in a document, each told by its number: letters, digits and
 * hyphens of ASCII, perhaps with a prefix.
 */
final class PlainNames {
    private static final int MOST = 100;
    private static final int LONGEST = 100;
    private static final int SLOTS = 512;
    private static final int LETTER = 1;
    private static final int OTHER = 2;
    private static final int COLON = 3;
    private static final byte[] KINDS = kinds();

    private final byte[] text;

    /** By what the letters of a name add up to, its number and one; 0 where there is none. */
    private final int[] slots = new int[SLOTS];

    private final int[] starts = new int[MOST];
    private final int[] ends = new int[MOST];
    private final String[] prefixes = new String[MOST];
    private final String[] locals = new String[MOST];

    /** The first name that is the same without its prefix. */
    private final int[] firsts = new int[MOST];

    private int size;
    private int end;

    PlainNames(byte[] text) {
        this.text = text;
    }

    private static byte[] kinds() {
        byte[] kinds = new byte[128];
        Arrays.fill(kinds, 'a', 'z' + 1, (byte) LETTER);
        Arrays.fill(kinds, 'A', 'Z' + 1, (byte) LETTER);
        kinds['_'] = LETTER;
        Arrays.fill(kinds, '0', '9' + 1, (byte) OTHER);
        kinds['-'] = OTHER;
        kinds['.'] = OTHER;
        kinds[':'] = COLON;
        return kinds;
    }

    /**
     * Reads the name that begins at a place; afterwards {@link #end} is known.
     *
     * @return its number; -1 where none begins, or where there are too many
     */
    int read(int from) {
        int hash = 0;
        int colon = -1;
        boolean begins = true;
        int at = from;
        for (; at < text.length; at++) {
            byte letter = text[at];
            int kind = letter < 0 ? 0 : KINDS[letter];
            if (kind == LETTER || (kind == OTHER && !begins)) {
                begins = false;
            } else if (kind == COLON && colon < 0 && !begins) {
                colon = at;
                begins = true;
            } else {
                break;
            }
            hash = 31 * hash + letter;
        }
        end = at;
        return begins || at - from > LONGEST ? -1 : number(from, at, colon, hash);
    }

    /** Where the name ends that was read last. */
    int end() {
        return end;
    }

    private int number(int from, int to, int colon, int hash) {
        int slot = (hash ^ hash >>> 9) & SLOTS - 1;
        while (slots[slot] != 0) {
            int number = slots[slot] - 1;
            if (isAt(number, from, to)) {
                return number;
            }
            slot = slot + 1 & SLOTS - 1;
        }
        if (size == MOST) {
            return -1;
        }
        slots[slot] = size + 1;
        starts[size] = from;
        ends[size] = to;
        prefixes[size] = colon < 0 ? "" : letters(from, colon);
        locals[size] = letters(colon < 0 ? from : colon + 1, to);
        firsts[size] = first(locals[size]);
        return size++;
    }

    private int first(String local) {
        int first = 0;
        while (!locals[first].equals(local)) {
            first++;
        }
        return first;
    }

    /** The same text each time, so that who compares it with a word of ours looks at no letter. */
    private String letters(int from, int to) {
        return new String(text, from, to - from, StandardCharsets.US_ASCII).intern();
    }

    private boolean isAt(int number, int from, int to) {
        int start = starts[number];
        if (ends[number] - start != to - from) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (text[start + i - from] != text[i]) {
                return false;
            }
        }
        return true;
    }

    String prefix(int number) {
        return prefixes[number];
    }

    /** A name without its prefix. */
    String local(int number) {
        return locals[number];
    }

    /** Whether two names are the same without their prefixes. */
    boolean areAlike(int one, int other) {
        return firsts[one] == firsts[other];
    }
}
