package thidua.edge.workbook.ods;

import org.jspecify.annotations.Nullable;

import thidua.edge.workbook.Archive;
import thidua.edge.workbook.Limits;
import thidua.edge.workbook.Markup;
import thidua.edge.workbook.Sent;

import java.util.Iterator;
import java.util.NoSuchElementException;

/** The visible sheets of a spreadsheet for their look, one after the other. */
final class LookSheets implements Iterator<Sent.Sheet> {
    private final Markup content;
    private final Limits limits;
    private final Styles styles;
    private final LookStyles looks;
    private @Nullable LookRows rows;
    private @Nullable String next;

    private LookSheets(Markup content, Limits limits, Styles styles, LookStyles looks) {
        this.content = content;
        this.limits = limits;
        this.styles = styles;
        this.looks = looks;
    }

    /**
     * @param content from its beginning
     * @param styles those of the document as a whole
     */
    static Sent open(Archive archive, Markup content, Limits limits, Styles styles) {
        LookStyles looks = new LookStyles();
        if (archive.has(OdsBook.STYLES)) {
            try (Markup common = archive.markup(OdsBook.STYLES)) {
                while (common.next()) {
                    looks.take(common);
                }
            }
        }
        LookSheets sheets = new LookSheets(content, limits, styles, looks);
        sheets.advance();
        return new Sent(false, looks.normal(), sheets);
    }

    @Override
    public boolean hasNext() {
        if (next == null && rows != null) {
            rows.forEachRemaining(row -> {});
            rows = null;
            advance();
        }
        return next != null;
    }

    @Override
    public Sent.Sheet next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException();
        }
        LookRows read = new LookRows(content, limits, styles, looks);
        Sent.Sheet sheet = new Sent.Sheet(next, read.view(), read, () -> Sent.Page.ACROSS);
        rows = read;
        next = null;
        return sheet;
    }

    /** To the beginning of the next sheet that is seen; styles met on the way are learnt. */
    private void advance() {
        while (next == null && content.next()) {
            if (content.isStart("table")) {
                String name = content.attribute("name");
                if (styles.hides(content.attribute("style-name"))) {
                    content.skip();
                } else {
                    next = name == null ? "" : name;
                }
            } else if (content.isStart("tracked-changes")) {
                content.skip();
            } else {
                looks.take(content);
                if (content.isStart()) {
                    styles.take(content);
                }
            }
        }
    }
}
