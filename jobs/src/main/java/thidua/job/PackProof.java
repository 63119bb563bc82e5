package thidua.job;

import org.springframework.stereotype.Component;

import thidua.core.page.PageView;
import thidua.core.page.Printed;
import thidua.core.page.Proofreading;
import thidua.core.page.Proofreading.Slip;
import thidua.core.reference.Entry;
import thidua.edge.delimited.CsvRecords;
import thidua.edge.page.ShownFigures;
import thidua.edge.page.ShownFigures.Shown;
import thidua.edge.pdf.PdfProof;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads a pack again before anybody else does: page and document say what the report says. */
@Component
class PackProof {
    static final String DOCUMENT = "pack.pdf";
    private static final String REPORT = "reports/indicators.csv";

    /** A page or document that differs from the report: nothing of the pack may be seen. */
    static final class Differs extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private static final int MOST = 5;

        private final String where;

        Differs(List<String> where) {
            this.where = String.join("; ", where.subList(0, Math.min(MOST, where.size())));
        }

        /** The first places, for people. */
        String where() {
            return where;
        }

        @Override
        public String getMessage() {
            return "page or document differ from the report: " + where;
        }
    }

    /**
     * Reads the document that was written.
     *
     * @param view that it was made from
     * @return what it does not say
     */
    List<String> ofDocument(Path folder, PageView view) throws IOException {
        return PdfProof.missing(view, Files.readAllBytes(folder.resolve(DOCUMENT))).stream()
                .map(said -> DOCUMENT + ": " + said)
                .toList();
    }

    /**
     * Reads page and report that were written.
     *
     * @param view that the page was made from
     * @return where they differ
     */
    List<String> ofPage(Path folder, PageView view) throws IOException {
        Set<Shown> shown;
        try (InputStream page = Files.newInputStream(folder.resolve("index.html"))) {
            shown = ShownFigures.of(page);
        }
        Set<String> figures =
                Stream.concat(
                                Proofreading.figures(view).map(Printed::figure),
                                shown.stream().map(Shown::figure))
                        .collect(Collectors.toSet());
        BinaryOperator<String> reported = reported(folder.resolve(REPORT), figures);
        return Stream.of(Proofreading.slips(view, reported), ShownFigures.slips(shown, reported))
                .flatMap(List::stream)
                .map(Slip::toString)
                .toList();
    }

    /** Throws where anything was found that differs. */
    static void check(List<String> differing) {
        if (!differing.isEmpty()) {
            throw new Differs(differing);
        }
    }

    /** What the report says of some figures: it has many more, and is read line by line. */
    private static BinaryOperator<String> reported(Path report, Set<String> some)
            throws IOException {
        Map<String, Entry> figures = new HashMap<>();
        try (InputStream lines = Files.newInputStream(report)) {
            CsvRecords.each(
                    REPORT,
                    lines,
                    List.of("figure_id"),
                    entry -> {
                        String figure = entry.text("figure_id");
                        if (some.contains(figure)) {
                            figures.put(figure, entry);
                        }
                    });
        }
        return (figure, column) -> {
            Entry entry = figures.get(figure);
            return entry == null ? "" : entry.text(column);
        };
    }
}
