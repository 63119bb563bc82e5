package thidua.core.dialect;

import java.util.ArrayList;
import java.util.List;

/** Where one table ends and the next begins. */
final class Parting {
    private final List<List<TextRow>> blocks = new ArrayList<>();

    private final Dialect dialect;

    Parting(List<TextRow> rows, Dialect dialect) {
        this.dialect = dialect;
        List<TextRow> block = new ArrayList<>();
        for (TextRow row : rows) {
            if (!row.isBlank()) {
                block.add(row);
            } else if (!block.isEmpty()) {
                blocks.add(block);
                block = new ArrayList<>();
            }
        }
        if (!block.isEmpty()) {
            blocks.add(block);
        }
    }

    List<List<TextRow>> parts() {
        List<List<TextRow>> parts = new ArrayList<>();
        Head head = new Head(List.of(), dialect);
        for (List<TextRow> block : blocks) {
            for (List<TextRow> part : cut(block, dialect)) {
                if (!parts.isEmpty() && belongs(part, head)) {
                    parts.getLast().addAll(part);
                } else {
                    parts.add(new ArrayList<>(part));
                    head = new Head(parts.getLast(), dialect);
                }
            }
        }
        return parts;
    }

    /** Whether rows behind a blank row go on with the table before it. */
    private static boolean belongs(List<TextRow> part, Head before) {
        before.learn(before.all().size());
        TextRow first = part.getFirst();
        int width = Shape.width(part);
        if (before.isOnlyTitles()) {
            return false;
        }
        if (before.width() == 1) {
            return width == 1 && before.all().size() > 1;
        }
        if (width != before.width() || first.filled() < 2) {
            return false;
        }
        if (!before.hasBody()) {
            return !first.cells().equals(before.header().cells());
        }
        return !begins(part, 0, before) && !stands(part, before);
    }

    /** Behind a blank row less is needed: a full header, with a word where a value is due. */
    private static boolean stands(List<TextRow> part, Head before) {
        TextRow row = part.getFirst();
        if (part.size() < 2
                || row.filled() < row.width()
                || !Shape.isWords(row)
                || Shape.isWords(part.get(1))) {
            return false;
        }
        Profile profile = before.profile(row.width());
        for (int i = 0; i < row.width(); i++) {
            if (profile.isTyped(i)) {
                return true;
            }
        }
        return false;
    }

    /** The tables that stand in rows without a blank one between them. */
    static List<List<TextRow>> cut(List<TextRow> block, Dialect dialect) {
        List<List<TextRow>> parts = new ArrayList<>();
        int steady = steady(block);
        int start = 0;
        int header = 0;
        Head head = new Head(block, dialect);
        for (int i = 1; i < block.size(); i++) {
            if (mayEnd(block, header, i) && ends(block, i, steady, i - header, head)) {
                int cut = beforeTitles(block, start, i, head.width());
                parts.add(block.subList(start, cut));
                start = cut;
                header = i;
                head = new Head(block.subList(i, block.size()), dialect);
            }
        }
        parts.add(block.subList(start, block.size()));
        return parts;
    }

    /** The row from which on all are as wide as the last. */
    private static int steady(List<TextRow> block) {
        int from = block.size() - 1;
        while (from > 0 && block.get(from - 1).width() == block.getLast().width()) {
            from--;
        }
        return from;
    }

    private static boolean mayEnd(List<TextRow> block, int header, int at) {
        TextRow row = block.get(at);
        return row.width() != block.get(at - 1).width()
                || row.cells().equals(block.get(header).cells())
                || row.filled() == row.width() && Shape.isHeading(row);
    }

    private static boolean ends(List<TextRow> block, int at, int steady, int above, Head head) {
        head.learn(above);
        return head.hasBody()
                && (begins(block, at, head) || at >= steady && changes(block, at, head));
    }

    /** Whether a header of another table stands there. */
    private static boolean begins(List<TextRow> rows, int at, Head before) {
        TextRow row = rows.get(at);
        if (!Shape.isHeading(row)) {
            return false;
        }
        if (row.cells().equals(before.header().cells())) {
            return true;
        }
        int width = before.bodyWidth();
        if (row.width() != width) {
            return row.sound()
                    && at + 1 < rows.size()
                    && rows.get(at + 1).width() == row.width()
                    && row.filled() == row.width();
        }
        Profile profile = before.profile(width);
        int against = 0;
        int typed = 0;
        for (int i = 0; i < width; i++) {
            typed += profile.isTyped(i) ? 1 : 0;
            against += profile.isTyped(i) && !row.cell(i).isBlank() ? 1 : 0;
        }
        boolean next = at + 1 < rows.size() && !Shape.isWords(rows.get(at + 1));
        return against > 1 && next && before.bodySize() > 1 && against * 2 >= typed;
    }

    /** Whether the width that changes here for the rest of the block is another than the head's. */
    private static boolean changes(List<TextRow> block, int at, Head head) {
        int changed = block.get(at).width();
        return changed != head.width()
                && changed >= 2
                && head.size() >= 3
                && block.size() - at >= 3;
    }

    private static int beforeTitles(List<TextRow> block, int start, int at, int width) {
        int cut = at;
        while (cut > start + 2
                && block.get(cut - 1).filled() == 1
                && block.get(cut - 1).width() != width) {
            cut--;
        }
        return cut;
    }
}
