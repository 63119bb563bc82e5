package thidua.core.layout;

import thidua.core.fact.Ledger;
import thidua.core.fact.Reading;
import thidua.core.fact.Submission;
import thidua.core.finding.Finding;
import thidua.core.finding.Rule;
import thidua.core.sheet.Book;
import thidua.core.sheet.BrokenFile;
import thidua.core.sheet.CellAddress;

import java.util.List;

/** Says what a file states: submissions, findings, and where each of its rows went. */
public final class Normaliser {
    private final Terms terms;

    private final Witness witness;

    public Normaliser(Terms terms) {
        this(terms, Witness.NOBODY);
    }

    /**
     * @param witness sees the rows that are read
     */
    public Normaliser(Terms terms, Witness witness) {
        this.terms = terms;
        this.witness = witness;
    }

    /** Reads the grids of the book to their end; a damaged file is a reading with a finding. */
    public Reading normalise(Source source, Book book) {
        Terms own = terms.ofOneFile(source.year(), witness);
        FileReading file = new FileReading(source, own);
        try {
            file.traits(book.traits());
            book.hidden().forEachRemaining(file::hidden);
            book.grids().forEachRemaining(file::take);
        } catch (BrokenFile e) {
            return refuse(book.format(), book.encoding(), e);
        }
        Reading reading = file.reading(book.format(), book.encoding());
        return new Reading(
                reading.format(),
                reading.encoding(),
                reading.submissions(),
                reading.findings(),
                reading.rest(),
                own.decisions(reading.submissions()));
    }

    /** The reading of bytes that no edge could open. */
    public static Reading refuse(String format, String encoding, Rule rule) {
        return refuse(format, encoding, rule, "");
    }

    /** The reading of a file that an edge could not open, or not read to its end. */
    public static Reading refuse(String format, String encoding, BrokenFile broken) {
        Rule rule =
                switch (broken.reason()) {
                    case DAMAGED -> Rule.BROKEN_FILE;
                    case ENCRYPTED -> Rule.ENCRYPTED;
                    case TOO_LARGE -> Rule.TOO_LARGE;
                    case UNSAFE -> Rule.UNSAFE_FILE;
                    case UNREAD_FORMAT -> Rule.UNREAD_FORMAT;
                };
        return refuse(format, encoding, rule, broken.detail());
    }

    private static Reading refuse(String format, String encoding, Rule rule, String value) {
        Finding finding = new Finding(rule, CellAddress.wholeSheet(""), value, List.of());
        List<Submission> none = List.of();
        return new Reading(format, encoding, none, List.of(finding), Ledger.NOTHING);
    }
}
