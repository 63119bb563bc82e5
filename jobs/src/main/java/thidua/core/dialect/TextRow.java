package thidua.core.dialect;

import java.util.List;

/** One record of a text. */
public final class TextRow {
    private final int number;
    private final char[] text;
    private final int from;
    private final int to;
    private final List<String> cells;
    private final boolean sound;

    /**
     * @param number from 1, blank records included
     * @param raw as it stands in the text, without its end
     * @param sound whether its quotes stand as the dialect has them
     */
    public TextRow(int number, String raw, List<String> cells, boolean sound) {
        this(number, raw.toCharArray(), 0, raw.length(), cells, sound);
    }

    /** The same, of letters of the text that nobody changes. */
    TextRow(int number, char[] text, int from, int to, List<String> cells, boolean sound) {
        this.number = number;
        this.text = text;
        this.from = from;
        this.to = to;
        this.cells = cells;
        this.sound = sound;
    }

    public int number() {
        return number;
    }

    /** As it stands in the text; few ask for it, so it is cut out when they do. */
    public String raw() {
        return new String(text, from, to - from);
    }

    public List<String> cells() {
        return cells;
    }

    public boolean sound() {
        return sound;
    }

    int width() {
        return cells.size();
    }

    String cell(int index) {
        return index < cells.size() ? cells.get(index) : "";
    }

    boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }

    /** How many cells say something. */
    int filled() {
        return (int) cells.stream().filter(cell -> !cell.isBlank()).count();
    }

    TextRow with(List<String> mended) {
        return new TextRow(number, text, from, to, mended, sound);
    }
}
