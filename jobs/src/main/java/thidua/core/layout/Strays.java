package thidua.core.layout;

import thidua.core.finding.Severity;
import thidua.core.sheet.CellAddress;
import thidua.core.sheet.Row;
import thidua.core.text.VietnameseText;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The last rows that a table refused or left out, and how they would read in another one: a row of
 * awards among the models is none of theirs, and what is left of the awards is not the truth.
 */
final class Strays {
    private static final int MOST = 100;

    /** Columns that certain words alone may fill, each of one kind of table. */
    private static final Set<Column> TELLING =
            EnumSet.of(Column.STATUS, Column.FIELD, Column.AWARD_FORM, Column.RECIPIENT_KIND);

    private final String sheet;
    private final Headings headings;
    private final Setting setting;
    private final Owners owners;
    private final Sections sections;
    private final Unread unread;
    private final Deque<Stray> rows = new ArrayDeque<>();

    Strays(
            String sheet,
            Headings headings,
            Setting setting,
            Owners owners,
            Sections sections,
            Unread unread) {
        this.sheet = sheet;
        this.headings = headings;
        this.setting = setting;
        this.owners = owners;
        this.sections = sections;
        this.unread = unread;
    }

    private record Stray(Row row, Context context) {}

    /**
     * How a row reads in a table.
     *
     * @param wrong how many cells of it are questioned, missing or not read
     * @param tells whether it says a word that stands in such tables only
     */
    private record Fit(int wrong, boolean tells) {}

    void add(Row row) {
        rows.add(new Stray(row, sections.context()));
        if (rows.size() > MOST) {
            rows.remove();
        }
    }

    /** Those that say a word of the other table, and of which less is wrong there than here. */
    List<Row> of(Strays other) {
        return headings.layout() == other.headings.layout()
                ? List.of()
                : rows.stream().filter(stray -> isOf(other, stray)).map(Stray::row).toList();
    }

    private boolean isOf(Strays other, Stray stray) {
        Fit there = other.fit(stray.row, other.sections.context());
        return there.tells && there.wrong < fit(stray.row, stray.context).wrong;
    }

    private Fit fit(Row row, Context context) {
        Line line = new Line(sheet, row, headings, context);
        line.judgeYear(setting.year());
        headings.layout().read(line, setting);
        Set<CellAddress> wrong = new HashSet<>();
        line.findings().stream()
                .filter(finding -> finding.severity() != Severity.NOTICE)
                .forEach(finding -> wrong.add(finding.place()));
        String unit = VietnameseText.tidy(line.cell(Column.UNIT).shown());
        if (!unit.isEmpty() && !(owners.named(unit) instanceof Owner.One)) {
            wrong.add(line.at(Column.UNIT));
        }
        boolean tells =
                TELLING.stream().anyMatch(column -> isRead(line, column, wrong))
                        // numbers alone fit any columns of numbers
                        || (headings.layout().countsByForm() && isRead(line, Column.UNIT, wrong));
        return new Fit(wrong.size() + unread.unheaded(row), tells);
    }

    private static boolean isRead(Line line, Column column, Set<CellAddress> wrong) {
        return line.has(column) && !line.isUnstated(column) && !wrong.contains(line.at(column));
    }
}
