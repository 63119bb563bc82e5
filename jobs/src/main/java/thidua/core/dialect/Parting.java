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
        for (List<TextRow> block : blocks) {
            for (List<TextRow> part : cut(block)) {
                if (!parts.isEmpty() && belongs(part, parts.getLast())) {
                    parts.getLast().addAll(part);
                } else {
                    parts.add(new ArrayList<>(part));
                }
            }
        }
        return parts;
    }

    /** Whether rows behind a blank row go on with the table before it. */
    private boolean belongs(List<TextRow> part, List<TextRow> before) {
        int width = Shape.width(before);
        TextRow first = part.getFirst();
        int titles = Shape.titles(before, width, dialect);
        if (titles == before.size()) {
            return false;
        }
        if (width == 1) {
            return Shape.width(part) == 1 && before.size() > 1;
        }
        if (Shape.width(part) != width || first.filled() < 2) {
            return false;
        }
        List<TextRow> rows = before.subList(titles, before.size());
        int headers = Shape.headers(rows, width);
        if (headers == rows.size()) {
            return !first.cells().equals(rows.getFirst().cells());
        }
        List<TextRow> body = rows.subList(headers, rows.size());
        return !begins(part, 0, body, rows.getFirst()) && !stands(part, body);
    }

    /** Behind a blank row less is needed: a full header, with a word where a value is due. */
    private static boolean stands(List<TextRow> part, List<TextRow> body) {
        TextRow row = part.getFirst();
        if (part.size() < 2
                || row.filled() < row.width()
                || !Shape.isWords(row)
                || Shape.isWords(part.get(1))) {
            return false;
        }
        Profile profile = Profile.of(body.size() > 60 ? body.subList(0, 60) : body, row.width());
        for (int i = 0; i < row.width(); i++) {
            if (profile.isTyped(i)) {
                return true;
            }
        }
        return false;
    }

    private List<List<TextRow>> cut(List<TextRow> block) {
        List<List<TextRow>> parts = new ArrayList<>();
        int start = 0;
        Running running = new Running(block, 0);
        for (int i = 1; i < block.size(); i++) {
            if (running.mayEnd(i) && running.ends(i)) {
                int cut = beforeTitles(block, start, i, running.width);
                parts.add(block.subList(start, cut));
                start = cut;
                running = new Running(block, i);
            }
        }
        parts.add(block.subList(start, block.size()));
        return parts;
    }

    /** A table on its way down; learnt anew each time it has doubled, so that time stays linear. */
    private final class Running {
        private static final int ENOUGH = 256;

        private final List<TextRow> block;
        private final int start;
        private int learnt;
        private int width;
        private int headers;
        private List<TextRow> rows = List.of();

        Running(List<TextRow> block, int start) {
            this.block = block;
            this.start = start;
        }

        private void learn(int end) {
            int known = Math.min(end, start + ENOUGH);
            if (learnt > 0 && known - start < 2 * learnt && learnt > 8 || known - start == learnt) {
                return;
            }
            learnt = known - start;
            List<TextRow> part = block.subList(start, known);
            width = Shape.width(part);
            int titles = Math.min(Shape.titles(part, width, dialect), part.size() - 1);
            rows = part.subList(titles, part.size());
            headers = Shape.headers(rows, width);
        }

        boolean mayEnd(int at) {
            TextRow row = block.get(at);
            return row.width() != block.get(at - 1).width()
                    || row.cells().equals(block.get(start).cells())
                    || Shape.isHeading(row) && row.filled() == row.width();
        }

        boolean ends(int at) {
            learn(at);
            return headers < rows.size()
                    && (begins(block, at, rows.subList(headers, rows.size()), rows.getFirst())
                            || changes(block, at, width, rows.size()));
        }
    }

    /** Whether a header of another table stands there. */
    private static boolean begins(List<TextRow> rows, int at, List<TextRow> body, TextRow header) {
        TextRow row = rows.get(at);
        if (!Shape.isHeading(row)) {
            return false;
        }
        if (row.cells().equals(header.cells())) {
            return true;
        }
        int width = Shape.width(body.size() > 60 ? body.subList(0, 60) : body);
        if (row.width() != width) {
            return row.sound()
                    && at + 1 < rows.size()
                    && rows.get(at + 1).width() == row.width()
                    && row.filled() == row.width();
        }
        Profile profile = Profile.of(body.size() > 60 ? body.subList(0, 60) : body, width);
        int against = 0;
        int typed = 0;
        for (int i = 0; i < width; i++) {
            typed += profile.isTyped(i) ? 1 : 0;
            against += profile.isTyped(i) && !row.cell(i).isBlank() ? 1 : 0;
        }
        boolean next = at + 1 < rows.size() && !Shape.isWords(rows.get(at + 1));
        return against > 1 && next && body.size() > 1 && against * 2 >= typed;
    }

    /** Whether the width changes here for the rest of the block. */
    private static boolean changes(List<TextRow> block, int at, int width, int rows) {
        int changed = block.get(at).width();
        if (changed == width || changed < 2 || rows < 3 || block.size() - at < 3) {
            return false;
        }
        return block.subList(at, block.size()).stream().allMatch(row -> row.width() == changed);
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
