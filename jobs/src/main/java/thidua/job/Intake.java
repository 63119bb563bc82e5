package thidua.job;

import java.util.Optional;
import thidua.core.fact.Reading;
import thidua.core.finding.Rule;
import thidua.core.layout.Normaliser;
import thidua.core.layout.Source;
import thidua.edge.delimited.Delimited;
import thidua.edge.workbook.Workbook;

/** Picks the reader of a file by its content, whatever its name says. */
final class Intake {
    private final Normaliser normaliser;

    Intake(Normaliser normaliser) {
        this.normaliser = normaliser;
    }

    Reading read(Source source, byte[] bytes) {
        if (Workbook.isWorkbook(bytes)) {
            return Workbook.read(bytes, book -> normaliser.normalise(source, book));
        }
        Optional<String> text = Delimited.text(bytes);
        return text.isPresent()
                ? Delimited.read(text.get(), book -> normaliser.normalise(source, book))
                : Normaliser.refuse("none", "", Rule.NOT_A_WORKBOOK);
    }
}
