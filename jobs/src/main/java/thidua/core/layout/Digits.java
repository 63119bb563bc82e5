package thidua.core.layout;

/** Numbers of plain digits, which most cells hold: told without a pattern. */
final class Digits {
    private Digits() {}

    /** Whether all signs from one place to another are digits from 0 to 9. */
    static boolean are(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    /** How many digits from 0 to 9 follow one another from a place on. */
    static int count(String text, int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end - from;
    }

    /** The number that one to nine digits make. */
    static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            number = 10 * number + text.charAt(i) - '0';
        }
        return number;
    }
}
