package thidua.job;

import org.jspecify.annotations.Nullable;

import thidua.core.fact.Decision;
import thidua.core.fact.Reading;
import thidua.core.fact.Version;
import thidua.core.finding.Finding;
import thidua.core.finding.Rule;
import thidua.core.layout.Layout;
import thidua.core.layout.Layouts;
import thidua.core.layout.Normaliser;
import thidua.core.layout.SigningWindow;
import thidua.core.layout.Source;
import thidua.core.layout.Terms;
import thidua.core.layout.Witness;
import thidua.core.reference.Aliases;
import thidua.core.reference.Reference;
import thidua.core.sheet.BrokenFile;
import thidua.core.sheet.CellAddress;
import thidua.core.text.Decoded;
import thidua.edge.delimited.Delimited;
import thidua.edge.workbook.Limits;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Takes in a file: has the edge that knows its bytes lend its grids to the normaliser, and says so
 * when its name promised something else.
 */
public final class Intake {
    private final Reference reference;
    private final Aliases aliases;
    private final SigningWindow window;
    private final Limits limits;
    private final @Nullable Witness witness;
    private final List<Layout> layouts;
    private final Normaliser today;

    public Intake(Reference reference, Aliases aliases, SigningWindow window, Limits limits) {
        this(reference, aliases, window, limits, null);
    }

    /**
     * @param witness sees the rows that are read; null when nobody asks for cells afterwards
     */
    Intake(
            Reference reference,
            Aliases aliases,
            SigningWindow window,
            Limits limits,
            @Nullable Witness witness) {
        this(reference, aliases, window, limits, witness, Layouts.ALL);
    }

    /**
     * @param layouts in which tables are looked for
     */
    Intake(
            Reference reference,
            Aliases aliases,
            SigningWindow window,
            Limits limits,
            @Nullable Witness witness,
            List<Layout> layouts) {
        this.witness = witness;
        this.layouts = List.copyOf(layouts);
        this.reference = reference;
        this.window = window;
        this.aliases = aliases;
        this.limits = limits;
        this.today = normaliser(reference, aliases);
    }

    public Intake(Reference reference) {
        this(reference, Aliases.NONE, SigningWindow.DEFAULT, Limits.DEFAULT);
    }

    private Normaliser normaliser(Reference known, Aliases decided) {
        Terms terms = new Terms(known, decided, window, layouts);
        return witness == null ? new Normaliser(terms) : new Normaliser(terms, witness);
    }

    /** What the file says; never throws for the sake of its content. */
    public Reading read(Source source, byte[] bytes) {
        return read(source, bytes, today);
    }

    /**
     * What the file says today, and what it said before each decision that the reading rests on.
     *
     * @param now as {@link #read} gave it
     */
    public List<Version> versions(Source source, byte[] bytes, Reading now) {
        if (now.decisions().isEmpty()) {
            return Version.only(now);
        }
        SortedMap<LocalDate, Reading> byDay = new TreeMap<>();
        LocalDate from = LocalDate.MIN;
        for (Decision decision : now.decisions()) {
            LocalDate day = decision.knownOn();
            if (!day.equals(from)) {
                Reference known = reference.with(reference.reporters().before(day));
                byDay.put(from, read(source, bytes, normaliser(known, aliases.before(day))));
                from = day;
            }
        }
        byDay.put(from, now);
        return Version.of(byDay);
    }

    private Reading read(Source source, byte[] bytes, Normaliser normaliser) {
        if (bytes.length == 0) {
            return Normaliser.refuse("none", "", Rule.EMPTY_FILE);
        }
        Optional<Opening> workbook = Opening.of(bytes);
        if (workbook.isPresent()) {
            return named(source, workbook(source, workbook.get(), bytes, normaliser));
        }
        Optional<Decoded> text = Delimited.text(bytes);
        return text.map(decoded -> text(source, decoded, normaliser))
                .orElseGet(() -> Normaliser.refuse("none", "", Rule.NOT_A_WORKBOOK));
    }

    private Reading text(Source source, Decoded decoded, Normaliser normaliser) {
        Delimited opened = Delimited.open(decoded);
        Reading reading = opened.read(book -> normaliser.normalise(source, book));
        return named(source, TextFindings.add(reading, decoded, opened.remarks()));
    }

    private Reading workbook(Source source, Opening opening, byte[] bytes, Normaliser normaliser) {
        try {
            return opening.read(bytes, limits, book -> normaliser.normalise(source, book));
        } catch (BrokenFile e) {
            return Normaliser.refuse(opening.format(), "", e);
        }
    }

    /** A name that promises another format is told, where the file says something all the same. */
    private static Reading named(Source source, Reading reading) {
        Optional<String> ending = Opening.falseEnding(source.path(), reading.format());
        if (ending.isEmpty() || reading.submissions().isEmpty()) {
            return reading;
        }
        List<Finding> findings = new ArrayList<>(reading.findings());
        findings.add(
                new Finding(
                        Rule.MISNAMED_FILE,
                        CellAddress.wholeSheet(""),
                        ending.get(),
                        List.of(reading.format())));
        return reading.with(reading.submissions(), findings);
    }
}
