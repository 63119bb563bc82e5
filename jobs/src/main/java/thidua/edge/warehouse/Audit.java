package thidua.edge.warehouse;

import static thidua.schema.Tables.AUDIT;

import org.jooq.DSLContext;
import org.jooq.InsertSetMoreStep;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

import thidua.schema.tables.records.AuditRecord;

import java.sql.Connection;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who did what: rows are only added, and the database keeps it so. */
public final class Audit {
    private static final int AT_ONCE = 500;

    private final DSLContext dsl;

    public Audit(DSLContext dsl) {
        this.dsl = dsl;
    }

    /** On a connection of its own, for operations that start no application. */
    public static Audit on(Connection connection) {
        return new Audit(DSL.using(connection, SQLDialect.POSTGRES));
    }

    /**
     * Which command notes it.
     *
     * @param run one id for all that one command notes
     */
    public record Command(String host, String run, String version) {}

    /**
     * What was done.
     *
     * @param act {@code run}, {@code waive}, {@code roles} …
     * @param decidedOn the day that a register names
     * @param exitCode of a run that ended; null for everything else
     */
    public record Act(
            String act,
            String person,
            @Nullable Integer year,
            String unit,
            @Nullable LocalDate decidedOn,
            String reason,
            String detail,
            @Nullable Integer exitCode) {}

    /**
     * A line that stands in a register.
     *
     * @param line its hash
     */
    public record Stated(String register, String line, Act act) {}

    /** A row, as people read it. */
    public record Noted(OffsetDateTime at, String host, String run, boolean withdrawn, Act act) {}

    private record Key(String register, String line) {}

    /** Whether there is a table to note in; before the first migration there is none. */
    public boolean isThere() {
        return dsl.fetchExists(
                DSL.selectOne().where(DSL.condition("to_regclass('thidua.audit') is not null")));
    }

    public void note(Command by, Act act) {
        row(by, act).insert();
    }

    /**
     * Takes in every line that came, and every one that went, since the last time.
     *
     * @param registers those that could be read
     * @param stated all that stands in them
     */
    public void bring(Command by, Collection<String> registers, List<Stated> stated) {
        Map<Key, AuditRecord> last = last();
        Set<Key> standing = new HashSet<>();
        List<AuditRecord> rows = new ArrayList<>();
        for (Stated each : stated) {
            Key key = new Key(each.register(), each.line());
            standing.add(key);
            AuditRecord before = last.get(key);
            if (before == null || before.getWithdrawn()) {
                rows.add(turn(row(by, each.act()), key, before == null ? 0 : before.getTurn()));
            }
        }
        last.forEach(
                (key, before) -> {
                    if (!before.getWithdrawn()
                            && registers.contains(key.register())
                            && !standing.contains(key)) {
                        AuditRecord gone = turn(row(by, act(before)), key, before.getTurn());
                        gone.setWithdrawn(true);
                        rows.add(gone);
                    }
                });
        if (!rows.isEmpty()) {
            dsl.transaction(inside -> add(inside.dsl(), rows));
        }
    }

    /** Another run may have been faster. */
    private static void add(DSLContext dsl, List<AuditRecord> rows) {
        OneAtATime.AUDIT.take(dsl);
        for (int from = 0; from < rows.size(); from += AT_ONCE) {
            InsertSetMoreStep<AuditRecord> insert = dsl.insertInto(AUDIT).set(rows.get(from));
            for (int at = from + 1; at < Math.min(rows.size(), from + AT_ONCE); at++) {
                insert = insert.newRecord().set(rows.get(at));
            }
            insert.onConflictDoNothing().execute();
        }
    }

    /** The last rows of a year, or of all; the latest last. */
    public List<Noted> latest(@Nullable Integer year, int count) {
        return dsl.selectFrom(AUDIT)
                .where(year == null ? DSL.noCondition() : AUDIT.REPORT_YEAR.eq(year))
                .orderBy(AUDIT.AUDIT_ID.desc())
                .limit(count)
                .fetch(
                        row ->
                                new Noted(
                                        row.getHappenedAt(),
                                        row.getHost(),
                                        row.getRun(),
                                        row.getWithdrawn(),
                                        act(row)))
                .reversed();
    }

    private Map<Key, AuditRecord> last() {
        Map<Key, AuditRecord> last = new LinkedHashMap<>();
        for (AuditRecord row :
                dsl.selectFrom(AUDIT)
                        .where(AUDIT.REGISTER.isNotNull())
                        .orderBy(AUDIT.REGISTER, AUDIT.LINE, AUDIT.TURN)) {
            last.put(new Key(text(row.getRegister()), text(row.getLine())), row);
        }
        return last;
    }

    private AuditRecord row(Command by, Act act) {
        AuditRecord row = dsl.newRecord(AUDIT);
        row.setAct(act.act());
        row.setPerson(act.person());
        row.setHost(by.host());
        row.setRun(by.run());
        row.setReportYear(act.year());
        row.setUnitCode(act.unit().isEmpty() ? null : act.unit());
        row.setDecidedOn(act.decidedOn());
        row.setReason(act.reason());
        row.setDetail(act.detail());
        row.setExitCode(act.exitCode());
        row.setVersion(by.version());
        row.setWithdrawn(false);
        return row;
    }

    private static AuditRecord turn(AuditRecord row, Key key, int before) {
        row.setRegister(key.register());
        row.setLine(key.line());
        row.setTurn(before + 1);
        return row;
    }

    private static Act act(AuditRecord row) {
        return new Act(
                row.getAct(),
                row.getPerson(),
                row.getReportYear(),
                text(row.getUnitCode()),
                row.getDecidedOn(),
                row.getReason(),
                row.getDetail(),
                row.getExitCode());
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
