package thidua.core.layout;

import org.jspecify.annotations.Nullable;

import thidua.core.fact.Ledger;
import thidua.core.fact.Submission;
import thidua.core.finding.Finding;
import thidua.core.finding.Rule;
import thidua.core.sheet.CellAddress;
import thidua.core.sheet.Row;
import thidua.core.text.VietnameseText;
import thidua.core.unit.Unit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** One table on its way through: takes its rows in order, then says what they state. */
final class TableReading {
    private final String sheet;
    private final Headings headings;
    private final Setting setting;
    private final Parts parts;
    private final Owners owners;
    private final SectionWords words;
    private final LastRow last;
    private final Sections sections;
    private final Totals totals;
    private final Unread unread;
    private final Strays strays;
    private final SubRows subRows = new SubRows();
    private final Fullness fullness;
    private final List<Column> missing;
    private final Set<Column> told = new LinkedHashSet<>();
    private boolean closed;
    private boolean signed;
    private boolean first = true;

    TableReading(
            String sheet,
            Headings headings,
            Setting setting,
            Placing placing,
            Title title,
            Unread unread) {
        this.sheet = sheet;
        this.unread = unread;
        this.fullness = new Fullness(headings, setting);
        this.headings = headings;
        this.setting = setting;
        this.owners = new Owners(setting);
        this.words = new SectionWords(headings, setting, owners);
        this.last = new LastRow(headings, words);
        this.sections = new Sections(context(title));
        this.totals = new Totals(sheet, headings);
        this.strays = new Strays(sheet, headings, setting, owners, sections, unread);
        this.parts = new Parts(sheet, headings, setting, placing, owners);
        this.missing =
                headings.layout().needed(setting, headings).stream()
                        .filter(c -> !headings.has(c))
                        .toList();
        parts.shared().header = headings.rows().size();
        Heading.judge(sheet, headings, setting.year()).forEach(parts::ofTable);
        if (title.nilRow() > 0) {
            // counted with the title's rows already
            parts.shared().note--;
            parts.nil(title.nilRow(), null);
        }
    }

    /** What the sentences of the title say of form and kind, where they agree. */
    private Context context(Title title) {
        return words.ofTitle(title.sentences())
                .map(effect -> effect.apply(Context.NONE))
                .orElse(Context.NONE);
    }

    Headings headings() {
        return headings;
    }

    /** What is doubtful about the table as a whole. */
    void question(List<Finding> doubts) {
        doubts.forEach(parts::ofTable);
    }

    void title(int rows, int blank) {
        parts.shared().note += rows;
        parts.shared().blank += blank;
    }

    /** Rows above the header that are none of a title, but full rows of a table like this one. */
    void above(List<Row> rows) {
        List<Row> full = rows.stream().filter(fullness::isNumbered).toList();
        if (!full.isEmpty()) {
            CellAddress place = new CellAddress(sheet, full.getFirst().number(), 0);
            String header = Integer.toString(headings.rows().getFirst().number());
            String many = Integer.toString(full.size());
            parts.ofTable(new Finding(Rule.ROWS_ABOVE_HEADER, place, "", List.of(many, header)));
        }
    }

    /** A header that stands here once more, as on each printed page. */
    void header(int rows) {
        parts.shared().header += rows;
        first = true;
    }

    /** Whether the row can only be one of this table, so that no title begins with it. */
    boolean isFirm(Row row) {
        return switch (kind(row)) {
            case HEADER, TOTAL, NIL -> true;
            case DATA -> section(row) == null && (!closed || isFull(row));
            case BLANK, LONELY, SIGNATURE, TITLE -> false;
        };
    }

    boolean isSignature(Row row) {
        return kind(row) == RowKind.SIGNATURE;
    }

    /** Whether the row, above a header like this table's, heads a section of this table. */
    boolean isSection(Row row) {
        Section section = section(row);
        return section != null && section.owner() == null;
    }

    private RowKind kind(Row row) {
        return last.kind(row, first);
    }

    private @Nullable Section section(Row row) {
        return last.section(row, sections.context());
    }

    void take(Row row) {
        RowKind kind = kind(row);
        first &= kind == RowKind.BLANK;
        switch (kind) {
            case BLANK -> parts.shared().blank++;
            case HEADER -> parts.shared().header++;
            case TOTAL -> total(row);
            case NIL -> parts.nil(row.number(), sections.owner());
            case SIGNATURE -> {
                parts.shared().note++;
                closed = true;
                signed = true;
            }
            case LONELY, TITLE, DATA -> open(row, kind);
        }
    }

    private void open(Row row, RowKind kind) {
        Section section = signed && kind != RowKind.DATA ? null : section(row);
        if (section != null) {
            begin(row, section);
        } else if (closed && !isFull(row)) {
            parts.shared().note++;
            strays.add(row);
        } else if (kind == RowKind.LONELY && !isRecipient(row) && !isUnit(row)) {
            List<Finding> found = Doubts.aboutLonely(sheet, row, headings, setting.year());
            parts.reject(row.number(), sections.owner(), found);
        } else if (kind == RowKind.TITLE && !isFull(row)) {
            parts.shared().note++;
        } else if (isProvince(row)) {
            total(row);
        } else {
            data(row);
        }
    }

    /** In a table of units the province's own row is the total of the others. */
    private boolean isProvince(Row row) {
        String unit =
                isUnit(row) ? VietnameseText.tidy(headings.cell(row, Column.UNIT).shown()) : "";
        return !unit.isEmpty() && owners.isProvince(unit);
    }

    /** A unit alone, in a table with a row for each: it says nothing, and that is told. */
    private boolean isUnit(Row row) {
        return headings.layout().countsByForm() && !headings.cell(row, Column.UNIT).isBlank();
    }

    /** A name alone, where form and kind stand above it. */
    private boolean isRecipient(Row row) {
        Context above = sections.context();
        return headings.has(Column.RECIPIENT)
                && !headings.cell(row, Column.RECIPIENT).isBlank()
                && !above.form().isEmpty()
                && above.kind() != null;
    }

    private void begin(Row row, Section section) {
        sections.open(section);
        List<Finding> doubts = Doubts.aboutSection(sheet, section, headings);
        if (doubts.isEmpty()) {
            parts.section(row, section);
        } else {
            parts.reject(row.number(), sections.owner(), doubts);
        }
        totals.section(row, section, sections);
        closed = false;
        subRows.begin();
    }

    private boolean isFull(Row row) {
        return fullness.isFull(row, signed);
    }

    private void total(Row row) {
        parts.total();
        totals.claim(row, sections);
        closed = true;
        subRows.begin();
    }

    private void data(Row row) {
        unread.look(row);
        List<Finding> doubts = Doubts.aboutRow(sheet, row, headings);
        if (!doubts.isEmpty()) {
            refuse(row);
            parts.reject(row.number(), sections.owner(), doubts);
            return;
        }
        List<Column> lacking =
                missing.isEmpty()
                        ? List.of()
                        : missing.stream().filter(c -> !sections.context().supplies(c)).toList();
        if (!lacking.isEmpty()) {
            told.addAll(lacking);
            refuse(row);
            parts.reject(
                    row.number(),
                    sections.owner(),
                    lacking.stream().map(c -> Heading.missing(sheet, headings, c)).toList());
            return;
        }
        Line line = new Line(sheet, row, headings, sections.context());
        setting.terms().witness().sees(line, sections.all());
        line.judgeYear(setting.year());
        Part part = parts.of(row, line, sections.owner());
        if (part == null) {
            refuse(row);
            return;
        }
        part.findings.addAll(unread.ofRow());
        subRows.judge(line);
        Stated stated = part.repeats().mark(headings.layout().read(line, setting), line);
        part.findings.addAll(line.findings());
        if (line.isRejected()) {
            part.tally.rejected++;
            refuse(row);
        } else if (stated.awards().isEmpty() && headings.layout().countsByForm()) {
            parts.nothing(row, part);
        } else {
            part.load(row.number(), stated);
            subRows.counted();
            totals.add(row, part.unit.code(), stated);
        }
    }

    private void refuse(Row row) {
        totals.reject(row);
        strays.add(row);
        subRows.refused(row);
    }

    /** Rows that may be of another table; to be asked when the last row was taken. */
    Strays strays() {
        return strays;
    }

    /** Says what is still to be said when the last row was taken. */
    List<Submission> submissions() {
        if (told.isEmpty() && parts.isWithoutRows()) {
            missing.forEach(c -> parts.ofTable(Heading.missing(sheet, headings, c)));
        }
        unread.findings().forEach(parts::ofTable);
        totals.contradictions().forEach(parts::contradiction);
        return parts.submissions();
    }

    /** Findings that belong to no submission; to be asked after {@link #submissions}. */
    List<Finding> findings() {
        return parts.findings();
    }

    /** Rows that belong to no submission; to be asked after {@link #submissions}. */
    Ledger rest() {
        return parts.rest();
    }

    /** Units in the order of the table. */
    List<Unit> units() {
        return new ArrayList<>(parts.units());
    }
}
