package thidua.edge.warehouse;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;

import static thidua.schema.Tables.AWARD;
import static thidua.schema.Tables.CONTENT;
import static thidua.schema.Tables.MODEL;
import static thidua.schema.Tables.RECEIVED_FILE;
import static thidua.schema.Tables.SUBMISSION;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Select;

import thidua.core.fact.Erasure;
import thidua.core.fact.Erasures;
import thidua.core.fact.RecipientKind;
import thidua.core.sheet.CellAddress;

import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Where the warehouse holds names of persons, and how they leave it. */
public final class ErasedNames {
    /** PostgreSQL's "lock not available". */
    private static final String BUSY = "55P03";

    private final DSLContext dsl;
    private final NameKeys keys;

    public ErasedNames(DSLContext dsl) {
        this.dsl = dsl;
        this.keys = new NameKeys(dsl);
    }

    /**
     * A content at a path where it is or was.
     *
     * @param kept whether its bytes are kept
     */
    public record Content(String sha256, int year, String path, boolean kept) {}

    /** A row of a file that names somebody; which of its cells does, only the file can say. */
    public record NamedRow(String sha256, CellAddress row) {}

    /** All that was ever received, in the order of first sight. */
    public List<Content> contents() {
        return dsl.select(
                        RECEIVED_FILE.SHA256,
                        RECEIVED_FILE.REPORT_YEAR,
                        RECEIVED_FILE.PATH,
                        field(CONTENT.ERASED_ON.isNull()))
                .from(RECEIVED_FILE)
                .join(CONTENT)
                .on(CONTENT.SHA256.eq(RECEIVED_FILE.SHA256))
                .orderBy(RECEIVED_FILE.RECEIVED_FILE_ID)
                .fetch(mapping(Content::new));
    }

    /**
     * The awards to a person or household of this name, whether their files are there or not; those
     * erased already are among them.
     *
     * @param folded the name folded for comparison
     */
    public List<NamedRow> naming(String folded) {
        return dsl.selectDistinct(RECEIVED_FILE.SHA256, AWARD.SHEET, AWARD.ROW_NO)
                .from(AWARD)
                .join(SUBMISSION)
                .on(SUBMISSION.SUBMISSION_ID.eq(AWARD.SUBMISSION_ID))
                .join(RECEIVED_FILE)
                .on(RECEIVED_FILE.RECEIVED_FILE_ID.eq(SUBMISSION.RECEIVED_FILE_ID))
                .where(AWARD.RECIPIENT_KEY.eq(keys.of(folded)), PERSONAL)
                .orderBy(RECEIVED_FILE.SHA256, AWARD.SHEET, AWARD.ROW_NO)
                .fetch(
                        found ->
                                new NamedRow(
                                        found.value1(),
                                        new CellAddress(found.value2(), found.value3(), 0)));
    }

    /** The years of the files of which something is still kept that is to go. */
    public Set<Integer> pending(Erasures erasures) {
        Set<Integer> years = new TreeSet<>();
        erasures.byFile()
                .forEach(
                        (sha256, cells) -> {
                            boolean left =
                                    dsl.fetchExists(CONTENT, isKept(sha256))
                                            || dsl.fetchExists(AWARD, namedIn(sha256, cells))
                                            || dsl.fetchExists(MODEL, notedIn(sha256, cells));
                            if (left) {
                                years.addAll(
                                        dsl.selectDistinct(RECEIVED_FILE.REPORT_YEAR)
                                                .from(RECEIVED_FILE)
                                                .where(RECEIVED_FILE.SHA256.eq(sha256))
                                                .fetch(RECEIVED_FILE.REPORT_YEAR));
                            }
                        });
        return years;
    }

    /** Takes the names, and the bytes that held them; what they were counted by stays. */
    public void erase(Erasures erasures) {
        dsl.transaction(
                inside -> {
                    inside.dsl().execute("set local synchronous_commit to on");
                    Staging.discard(inside.dsl(), erasures.files());
                    erasures.byFile()
                            .forEach((sha256, cells) -> erase(inside.dsl(), erasures, sha256));
                });
    }

    private static void erase(DSLContext dsl, Erasures erasures, String sha256) {
        List<Erasure> cells = erasures.of(sha256);
        dsl.update(CONTENT)
                .setNull(CONTENT.BYTES)
                .set(CONTENT.ERASED_ON, erasures.since(sha256))
                .where(isKept(sha256))
                .execute();
        dsl.update(AWARD)
                .set(AWARD.RECIPIENT, "")
                .set(AWARD.NOTE, "")
                .where(namedIn(sha256, cells))
                .execute();
        dsl.update(MODEL).set(MODEL.NOTE, "").where(notedIn(sha256, cells)).execute();
    }

    private static final Condition PERSONAL =
            AWARD.RECIPIENT_KIND.ne(RecipientKind.COLLECTIVE.id());

    private static Condition isKept(String sha256) {
        return CONTENT.SHA256.eq(sha256).and(CONTENT.ERASED_ON.isNull());
    }

    private static Condition namedIn(String sha256, List<Erasure> cells) {
        return AWARD.SUBMISSION_ID
                .in(submissions(sha256))
                .and(isIn(AWARD.SHEET, AWARD.ROW_NO, cells))
                .and(PERSONAL)
                .and(AWARD.RECIPIENT.ne("").or(AWARD.NOTE.ne("")));
    }

    private static Condition notedIn(String sha256, List<Erasure> cells) {
        return MODEL.SUBMISSION_ID
                .in(submissions(sha256))
                .and(isIn(MODEL.SHEET, MODEL.ROW_NO, cells))
                .and(MODEL.NOTE.ne(""));
    }

    private static Select<Record1<Long>> submissions(String sha256) {
        return select(SUBMISSION.SUBMISSION_ID)
                .from(SUBMISSION)
                .join(RECEIVED_FILE)
                .on(RECEIVED_FILE.RECEIVED_FILE_ID.eq(SUBMISSION.RECEIVED_FILE_ID))
                .where(RECEIVED_FILE.SHA256.eq(sha256));
    }

    private static Condition isIn(
            Field<String> sheet, Field<Integer> rowNo, Collection<Erasure> cells) {
        return row(sheet, rowNo)
                .in(cells.stream().map(e -> row(e.cell().sheet(), e.cell().row())).toList());
    }

    /**
     * Has PostgreSQL write the tables anew, so that no dead row holds what was erased.
     *
     * @return whether it did; not while somebody reads on and on
     */
    public boolean sweep() {
        return dsl.connectionResult(
                connection -> {
                    try (Statement statement = connection.createStatement()) {
                        statement.execute("set lock_timeout = '20s'");
                        for (String table : List.of("content", "award", "model")) {
                            statement.execute("vacuum (full, analyze) thidua." + table);
                        }
                        return true;
                    } catch (SQLException e) {
                        if (BUSY.equals(e.getSQLState())) {
                            return false;
                        }
                        throw e;
                    } finally {
                        try (Statement statement = connection.createStatement()) {
                            statement.execute("reset lock_timeout");
                        }
                    }
                });
    }
}
