package thidua.edge.pdf;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.contentstream.operator.text.BeginText;
import org.apache.pdfbox.contentstream.operator.text.EndText;
import org.apache.pdfbox.contentstream.operator.text.SetFontAndSize;
import org.apache.pdfbox.contentstream.operator.text.ShowText;
import org.apache.pdfbox.contentstream.operator.text.ShowTextAdjusted;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;

import thidua.core.page.PageTable;
import thidua.core.page.PageTable.Row;
import thidua.core.page.PageView;
import thidua.core.page.Printed;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads a finished document again, as a reader would copy its text: each figure must stand there
 * beside its name, and nothing of what belongs together may be torn apart.
 */
public final class PdfProof {
    private static final Pattern FOREIGN = Pattern.compile("[^!-~¡-¬®-ſƠơƯưẠ-ỹ–…†]+");

    private PdfProof() {}

    /** The sentences and rows of a view, with at least one figure, that a document does not say. */
    public static List<String> missing(PageView view, byte[] pdf) throws IOException {
        String text = text(pdf);
        List<String> missing = new ArrayList<>();
        int from = 0;
        for (String said : said(view)) {
            String solid = solid(said);
            int at = text.indexOf(solid, from);
            if (at < 0) {
                at = text.indexOf(solid);
            }
            if (at < 0) {
                missing.add(said);
            } else {
                from = at;
            }
        }
        return missing;
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            Reading reading = new Reading();
            for (PDPage page : document.getPages()) {
                reading.processPage(page);
            }
            return solid(reading.text.toString());
        }
    }

    /**
     * Letters in the order in which they were set, wherever they stand: without charts, and without
     * the lines that run along each sheet, which would part what goes on overleaf.
     */
    private static final class Reading extends PDFStreamEngine {
        private final StringBuilder text = new StringBuilder();
        private final Deque<Boolean> running = new ArrayDeque<>();

        Reading() {
            addOperator(
                    new Mark(
                            this,
                            "BDC",
                            mark -> running.push(mark.getFirst().equals(COSName.ARTIFACT))));
            addOperator(new Mark(this, "EMC", mark -> running.pop()));
            addOperator(new Save(this));
            addOperator(new Restore(this));
            addOperator(new BeginText(this));
            addOperator(new EndText(this));
            addOperator(new SetFontAndSize(this));
            addOperator(new ShowText(this));
            addOperator(new ShowTextAdjusted(this));
        }

        @Override
        protected void showText(byte[] codes) throws IOException {
            if (running.contains(true)) {
                return;
            }
            PDFont font = getGraphicsState().getTextState().getFont();
            ByteArrayInputStream in = new ByteArrayInputStream(codes);
            while (in.available() > 0) {
                text.append(font.toUnicode(font.readCode(in)));
            }
        }
    }

    /** The beginning or the end of something with a tag; PDFBox's own forgets the tag. */
    private static final class Mark extends OperatorProcessor {
        private final String name;
        private final Consumer<List<COSBase>> note;

        Mark(PDFStreamEngine engine, String name, Consumer<List<COSBase>> note) {
            super(engine);
            this.name = name;
            this.note = note;
        }

        @Override
        public void process(Operator operator, List<COSBase> operands) {
            note.accept(operands);
        }

        @Override
        public String getName() {
            return name;
        }
    }

    /** In the order of the document. */
    private static List<String> said(PageView view) {
        return Stream.of(
                        view.lede().stream().map(Printed::plain),
                        view.keyFigures().stream()
                                .map(
                                        key ->
                                                key.name()
                                                        + key.value().text()
                                                        + Printed.plain(key.change())),
                        view.narrative().stream()
                                .flatMap(passage -> passage.paragraphs().stream())
                                .map(Printed::plain),
                        rows(view.units()),
                        rows(view.awards()),
                        view.unitPages().stream()
                                .flatMap(
                                        page ->
                                                Stream.concat(
                                                        page.sentences().stream()
                                                                .map(Printed::plain),
                                                        rows(page.figures()))),
                        view.changes().stream().flatMap(PdfProof::rows),
                        view.appendix().stream().flatMap(PdfProof::rows))
                .flatMap(each -> each)
                .toList();
    }

    private static Stream<String> rows(PageTable table) {
        return table.rows().stream()
                .filter(row -> row.cells().stream().anyMatch(Printed::isFigure))
                .map(PdfProof::line);
    }

    private static String line(Row row) {
        return row.name() + Printed.plain(row.cells());
    }

    /** Lines break anywhere, and letters that the font lacks stand as another sign. */
    private static String solid(String text) {
        return FOREIGN.matcher(Normalizer.normalize(text, Normalizer.Form.NFC)).replaceAll("");
    }
}
