package thidua.job;

import thidua.core.fact.Reading;
import thidua.core.finding.Rule;
import thidua.core.layout.Normaliser;
import thidua.core.layout.Source;
import thidua.core.sheet.BrokenFile;
import thidua.edge.delimited.Delimited;
import thidua.edge.workbook.Workbook;

import java.util.Optional;

/**
 * Takes in a file: judges its bytes by what they are, whatever its name says, and has the edge that
 * knows them lend its grids to the normaliser.
 */
public final class Intake {
    private final Normaliser normaliser;

    public Intake(Normaliser normaliser) {
        this.normaliser = normaliser;
    }

    /** What the file says; never throws for the sake of its content. */
    public Reading read(Source source, byte[] bytes) {
        if (bytes.length == 0) {
            return Normaliser.refuse("none", "", Rule.EMPTY_FILE);
        }
        if (Workbook.isWorkbook(bytes)) {
            return workbook(source, bytes);
        }
        Optional<String> text = Delimited.text(bytes);
        return text.isEmpty()
                ? Normaliser.refuse("none", "", Rule.NOT_A_WORKBOOK)
                : Delimited.read(text.get(), book -> normaliser.normalise(source, book));
    }

    private Reading workbook(Source source, byte[] bytes) {
        try {
            return Workbook.read(bytes, book -> normaliser.normalise(source, book));
        } catch (BrokenFile e) {
            return Normaliser.refuse("xlsx", "", Rule.BROKEN_FILE);
        }
    }
}
