package thidua.job;

import thidua.core.fact.Reading;
import thidua.core.finding.Finding;
import thidua.core.finding.Rule;
import thidua.core.layout.Normaliser;
import thidua.core.layout.Source;
import thidua.core.sheet.BrokenFile;
import thidua.core.sheet.CellAddress;
import thidua.core.text.Decoded;
import thidua.edge.delimited.Delimited;
import thidua.edge.workbook.Limits;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Takes in a file: has the edge that knows its bytes lend its grids to the normaliser, and says so
 * when its name promised something else.
 */
public final class Intake {
    private final Normaliser normaliser;
    private final Limits limits;

    public Intake(Normaliser normaliser, Limits limits) {
        this.normaliser = normaliser;
        this.limits = limits;
    }

    public Intake(Normaliser normaliser) {
        this(normaliser, Limits.DEFAULT);
    }

    /** What the file says; never throws for the sake of its content. */
    public Reading read(Source source, byte[] bytes) {
        if (bytes.length == 0) {
            return Normaliser.refuse("none", "", Rule.EMPTY_FILE);
        }
        Optional<Opening> workbook = Opening.of(bytes);
        if (workbook.isPresent()) {
            return named(source, workbook(source, workbook.get(), bytes));
        }
        Optional<Decoded> text = Delimited.text(bytes);
        return text.map(decoded -> text(source, decoded))
                .orElseGet(() -> Normaliser.refuse("none", "", Rule.NOT_A_WORKBOOK));
    }

    private Reading text(Source source, Decoded decoded) {
        Delimited opened = Delimited.open(decoded);
        Reading reading = opened.read(book -> normaliser.normalise(source, book));
        return named(source, TextFindings.add(reading, decoded, opened.remarks()));
    }

    private Reading workbook(Source source, Opening opening, byte[] bytes) {
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
        return new Reading(
                reading.format(),
                reading.encoding(),
                reading.submissions(),
                List.copyOf(findings),
                reading.rest());
    }
}
