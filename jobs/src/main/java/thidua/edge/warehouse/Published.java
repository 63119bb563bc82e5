package thidua.edge.warehouse;

import static org.jooq.impl.DSL.max;

import static thidua.schema.Tables.EDITION;
import static thidua.schema.Tables.RECEIVED_FILE;

import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

import thidua.schema.tables.records.EditionRecord;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Which editions were published. */
public final class Published {
    private final DSLContext dsl;

    public Published(DSLContext dsl) {
        this.dsl = dsl;
    }

    /** Years of which an edition was published, in order. */
    public List<Integer> years() {
        return dsl.selectDistinct(EDITION.REPORT_YEAR)
                .from(EDITION)
                .orderBy(EDITION.REPORT_YEAR)
                .fetch(EDITION.REPORT_YEAR);
    }

    /** The hash of the edition that stands. */
    public Optional<String> hash(int year) {
        return dsl.select(EDITION.EDITION_HASH)
                .from(EDITION)
                .where(EDITION.REPORT_YEAR.eq(year))
                .orderBy(EDITION.EDITION_ID.desc())
                .limit(1)
                .fetchOptional(EDITION.EDITION_HASH);
    }

    /** Of what was received for the edition that stands; empty when nobody knows. */
    public Optional<String> received(int year) {
        return standing(year)
                .map(EditionRecord::getReceivedHash)
                .filter(received -> !received.isEmpty());
    }

    /** Whether the edition that stands is a final one. */
    public boolean isClosed(int year) {
        return standing(year).filter(EditionRecord::getClosed).isPresent();
    }

    private Optional<EditionRecord> standing(int year) {
        return dsl.selectFrom(EDITION)
                .where(EDITION.REPORT_YEAR.eq(year))
                .orderBy(EDITION.EDITION_ID.desc())
                .limit(1)
                .fetchOptional();
    }

    /**
     * Notes that an edition stands.
     *
     * @param receivedHash of everything received that it is made from
     * @param closed whether its year is closed
     */
    public void note(
            int year,
            String hash,
            @Nullable LocalDate knownOn,
            boolean provisional,
            String receivedHash,
            boolean closed) {
        if (hash(year).filter(hash::equals).isPresent()) {
            return;
        }
        dsl.insertInto(EDITION)
                .columns(
                        EDITION.REPORT_YEAR,
                        EDITION.EDITION_HASH,
                        EDITION.KNOWN_ON,
                        EDITION.PROVISIONAL,
                        EDITION.RECEIVED_HASH,
                        EDITION.CLOSED)
                .values(year, hash, knownOn, provisional, receivedHash, closed)
                .execute();
    }

    /**
     * The latest day on which a file of the years up to one was received, of those there then, or
     * an award of theirs revoked.
     */
    public Optional<LocalDate> lastReceived(int upTo, LocalDate knownOn) {
        return Stream.of(
                        dsl.select(max(RECEIVED_FILE.RECEIVED_ON))
                                .from(RECEIVED_FILE)
                                .where(
                                        RECEIVED_FILE.REPORT_YEAR.le(upTo),
                                        new AsOf(knownOn).present())
                                .fetchOptional(0, LocalDate.class),
                        new RevokedAwards(dsl).last(upTo, knownOn))
                .flatMap(Optional::stream)
                .max(LocalDate::compareTo);
    }
}
