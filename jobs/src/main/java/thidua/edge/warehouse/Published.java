package thidua.edge.warehouse;

import static org.jooq.impl.DSL.max;

import static thidua.schema.Tables.EDITION;
import static thidua.schema.Tables.RECEIVED_FILE;

import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

import thidua.core.report.YearStatus.PublishedEdition;
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

    /** The edition that stands. */
    public Optional<PublishedEdition> edition(int year) {
        return standing(year)
                .map(
                        e ->
                                new PublishedEdition(
                                        e.getPublishedAt().toInstant(),
                                        e.getKnownOn(),
                                        e.getProvisional(),
                                        e.getClosed()));
    }

    private Optional<EditionRecord> standing(int year) {
        return dsl.selectFrom(EDITION)
                .where(EDITION.REPORT_YEAR.eq(year))
                .orderBy(EDITION.EDITION_ID.desc())
                .limit(1)
                .fetchOptional();
    }

    /**
     * An edition and what it was made by.
     *
     * @param hash of everything that it is made from
     * @param received of everything received that it is made from
     * @param closed whether its year is closed
     * @param facts of the computation that its values are of
     * @param unitMap of the units that it was made by
     * @param rules of everything else that it was made by
     */
    public record Made(
            int year,
            String hash,
            @Nullable LocalDate knownOn,
            boolean provisional,
            String received,
            boolean closed,
            String facts,
            String unitMap,
            String rules) {}

    /** Notes that an edition stands. */
    public void note(Made made) {
        if (hash(made.year()).filter(made.hash()::equals).isPresent()) {
            return;
        }
        EditionRecord row = dsl.newRecord(EDITION);
        row.setReportYear(made.year());
        row.setEditionHash(made.hash());
        row.setKnownOn(made.knownOn());
        row.setProvisional(made.provisional());
        row.setReceivedHash(made.received());
        row.setClosed(made.closed());
        row.setFactsHash(made.facts());
        row.setUnitMapHash(made.unitMap());
        row.setRulesHash(made.rules());
        row.insert();
    }

    /**
     * The edition of a year that was published first of those that are of the latest day up to one;
     * empty where nobody noted what it was computed from.
     */
    public Optional<Made> knownBy(int year, LocalDate day) {
        return dsl.selectFrom(EDITION)
                .where(
                        EDITION.REPORT_YEAR.eq(year),
                        EDITION.KNOWN_ON.le(day),
                        EDITION.FACTS_HASH.ne(""))
                .orderBy(EDITION.KNOWN_ON.desc(), EDITION.EDITION_ID)
                .limit(1)
                .fetchOptional(
                        row ->
                                new Made(
                                        row.getReportYear(),
                                        row.getEditionHash(),
                                        row.getKnownOn(),
                                        row.getProvisional(),
                                        row.getReceivedHash(),
                                        row.getClosed(),
                                        row.getFactsHash(),
                                        row.getUnitMapHash(),
                                        row.getRulesHash()));
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
