package thidua.bench;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

import thidua.bench.input.Extent;
import thidua.bench.input.GeneratedInput;
import thidua.core.fact.Reading;
import thidua.core.layout.CountCells;
import thidua.core.layout.Normaliser;
import thidua.core.layout.Source;
import thidua.core.layout.Terms;
import thidua.core.reference.Assembled;
import thidua.core.reference.Assembly;
import thidua.core.sheet.Book;
import thidua.core.sheet.Cell;
import thidua.core.sheet.Grid;
import thidua.core.sheet.Row;
import thidua.core.text.VietnameseText;
import thidua.edge.delimited.Delimited;
import thidua.edge.delimited.ReferenceFiles;
import thidua.edge.workbook.Limits;
import thidua.edge.workbook.xlsx.XlsxBook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * What a file spends its time in, on the way to facts. Each figure is for one text, one cell or one
 * row of a table of {@value #ROWS} or so.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class HotPaths {
    private static final int TEXTS = 256;
    private static final int ROWS = 53;

    private final List<String> texts = new ArrayList<>();
    private final List<Cell> counts = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();
    private byte[] csv = {};
    private byte[] xlsx = {};
    private Source source = Source.of(Extent.LAST_YEAR, "");
    private Normaliser normaliser = normaliser(Path.of("none"), "36");

    /** Makes up a unit and a year, and reads them once. */
    @Setup
    public void makeUp() throws IOException {
        Path folder = Files.createTempDirectory("thidua-jmh-");
        Path workbooks = Files.createTempDirectory("thidua-jmh-");
        Extent one = new Extent("jmh", 1, 1, ROWS, Extent.SEED);
        GeneratedInput.make(folder, one, false);
        GeneratedInput.make(workbooks, one, true);
        Path year = folder.resolve("input/" + Extent.LAST_YEAR);
        Path table = file(year, "-mo-hinh.csv");
        csv = Files.readAllBytes(table);
        xlsx = Files.readAllBytes(file(workbooks.resolve("input/" + Extent.LAST_YEAR), ".xlsx"));
        source = Source.of(Extent.LAST_YEAR, Extent.LAST_YEAR + "/" + table.getFileName());
        normaliser = normaliser(folder.resolve("input/reference"), GeneratedInput.province());
        Delimited.open(Delimited.text(csv).orElseThrow()).read(this::keep);
        for (int i = 0; texts.size() < TEXTS; i++) {
            Row row = rows.get(3 + i % (rows.size() - 3));
            row.cells().stream().map(Cell::shown).limit(4).forEach(texts::add);
            counts.add(row.cells().get(7));
        }
        while (counts.size() < TEXTS) {
            counts.add(counts.get(counts.size() % ROWS));
        }
    }

    private static Path file(Path folder, String ending) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(f -> f.toString().endsWith(ending)).findFirst().orElseThrow();
        }
    }

    private static Normaliser normaliser(Path reference, String home) {
        ReferenceFiles files = ReferenceFiles.bundled().replacedFrom(reference);
        var assembled = Assembly.assemble(files.sources(), home);
        return new Normaliser(new Terms(((Assembled.Complete) assembled).reference()));
    }

    private int keep(Book book) {
        book.grids().next().rows().forEachRemaining(rows::add);
        return rows.size();
    }

    /** Nothing that a reader sees is changed. */
    @Benchmark
    @OperationsPerInvocation(TEXTS)
    public void tidyText(Blackhole hole) {
        for (int i = 0; i < TEXTS; i++) {
            hole.consume(VietnameseText.tidy(texts.get(i)));
        }
    }

    /** Texts that a reader calls the same become equal. */
    @Benchmark
    @OperationsPerInvocation(TEXTS)
    public void foldText(Blackhole hole) {
        for (int i = 0; i < TEXTS; i++) {
            hole.consume(VietnameseText.key(texts.get(i)));
        }
    }

    /** Accents are forgotten as well. */
    @Benchmark
    @OperationsPerInvocation(TEXTS)
    public void bareText(Blackhole hole) {
        for (int i = 0; i < TEXTS; i++) {
            hole.consume(VietnameseText.plain(texts.get(i)));
        }
    }

    /** Numbers as people write them. */
    @Benchmark
    @OperationsPerInvocation(TEXTS)
    public long parseCount() {
        return CountCells.sum(counts.subList(0, TEXTS));
    }

    /** A table that is read already becomes facts and findings. */
    @Benchmark
    @OperationsPerInvocation(ROWS)
    public Reading normaliseRow() {
        Iterator<Grid> grids = List.of(new Grid("", rows.iterator())).iterator();
        return normaliser.normalise(source, new Book("csv", "UTF-8", List.of(), grids));
    }

    /** Bytes become rows. */
    @Benchmark
    @OperationsPerInvocation(ROWS)
    public int readCsvRow() {
        return Delimited.open(Delimited.text(csv).orElseThrow()).read(HotPaths::rowsOf);
    }

    /** The workbook holds two tables. */
    @Benchmark
    @OperationsPerInvocation(2 * ROWS)
    public int readXlsxRow() {
        return XlsxBook.read(xlsx, Limits.DEFAULT, HotPaths::rowsOf);
    }

    private static int rowsOf(Book book) {
        int rows = 0;
        while (book.grids().hasNext()) {
            Iterator<Row> each = book.grids().next().rows();
            while (each.hasNext()) {
                each.next();
                rows++;
            }
        }
        return rows;
    }
}
