package thidua.job;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import thidua.ShippedReference;
import thidua.core.fact.Reading;
import thidua.core.finding.Rule;
import thidua.core.finding.Severity;
import thidua.core.layout.Source;
import thidua.core.sheet.Cell;
import thidua.edge.workbook.OdsFile;
import thidua.edge.workbook.XlsFile;
import thidua.edge.workbook.Zips;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

import javax.imageio.ImageIO;

/** Files that are none of ours, as they lie about in any folder. */
class ForeignFilesTest {
    private static final Intake INTAKE = new Intake(ShippedReference.REFERENCE);

    /** A file that someone left in the folder. */
    record Foreign(String name, byte[] bytes) {
        @Override
        public String toString() {
            return name;
        }
    }

    @ParameterizedTest
    @MethodSource("foreign")
    void a_foreign_file_is_named_and_nothing_of_it_counted(Foreign file) {
        Reading reading = INTAKE.read(new Source(2021, file.name()), file.bytes());
        assertThat(reading.submissions()).isEmpty();
        assertThat(reading.rest().loaded()).isZero();
        assertThat(reading.findings())
                .anySatisfy(f -> assertThat(f.severity()).isEqualTo(Severity.ERROR));
        assertThat(reading.findings())
                .noneSatisfy(f -> assertThat(f.rule()).isEqualTo(Rule.MISNAMED_FILE));
    }

    static Stream<Foreign> foreign() throws IOException {
        List<Foreign> files = new ArrayList<>();
        for (String format : List.of("png", "jpg", "gif", "bmp")) {
            files.add(new Foreign("anh." + format, image(format)));
        }
        Random random = new Random(3);
        for (int i = 0; i < 20; i++) {
            byte[] noise = new byte[1 + random.nextInt(20_000)];
            random.nextBytes(noise);
            files.add(new Foreign("noise-" + i + (i % 2 == 0 ? ".xlsx" : ".csv"), noise));
        }
        magic().forEach((name, first) -> files.add(new Foreign(name, padded(first))));
        texts().forEach((name, text) -> files.add(new Foreign(name, utf8(text))));
        archives(files);
        books(files);
        assertThat(files).hasSizeGreaterThanOrEqualTo(60);
        return files.stream();
    }

    private static byte[] image(String format) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var picture = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
        IntStream.range(0, 30).forEach(i -> picture.setRGB(i, i, 0xFF0000 + i * 7));
        assertThat(ImageIO.write(picture, format, bytes)).isTrue();
        return bytes.toByteArray();
    }

    /** How files of well-known kinds begin. */
    private static Map<String, String> magic() {
        return Map.ofEntries(
                Map.entry("data.sqlite", "SQLite format 3\0"),
                Map.entry("old.mdb", "\0\1\0\0Standard Jet DB\0"),
                Map.entry("new.accdb", "\0\1\0\0Standard ACE DB\0"),
                Map.entry("table.dbf", "\3\171\7\32\1\0\0\0"),
                Map.entry("paper.pdf", "%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n"),
                Map.entry("run.exe", "MZ\220\0\3\0\0\0"),
                Map.entry("run", "\177ELF\2\1\1\0"),
                Map.entry("song.mp3", "ID3\4\0\0\0\0"),
                Map.entry("film.mp4", "\0\0\0\40ftypisom"),
                Map.entry("pack.7z", "7z\u00bc\u00af\47\34"),
                Map.entry("pack.rar", "Rar!\32\7\1\0"),
                Map.entry("pack.xz", "\u00fd7zXZ\0"),
                Map.entry("font.ttf", "\0\1\0\0\0\22"),
                Map.entry("A.class", "\u00ca\u00fe\u00ba\u00be\0\0\0\101"),
                Map.entry("frame.parquet", "PAR1\25\4\25\20"),
                Map.entry("Thumbs.xls", "\u00d0\u00cf\21\u00e0\u00a1\u00b1\32\u00e1"));
    }

    private static byte[] padded(String first) {
        byte[] begin = first.getBytes(StandardCharsets.ISO_8859_1);
        byte[] all = new byte[600];
        new Random(begin.length).nextBytes(all);
        System.arraycopy(begin, 0, all, 0, begin.length);
        return all;
    }

    private static Map<String, String> texts() {
        return Map.of(
                "a.json", "{\"Tên mô hình\": [1, 2]}",
                "a.xml", "<?xml version=\"1.0\"?><root><a/></root>",
                "a.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>",
                "a.md", "# Báo cáo\n\nKhông có bảng ở đây, chỉ có lời.\n",
                "a.sql", "create table models (name text);\n",
                "a.ini", "[thidua]\nyear=2021\n",
                "a.html", "<html><body><table><tr><td>thực đơn<td>giá</table></body></html>",
                "a.txt", "x",
                "a.csv", "country,population\nLaos,7000000\n",
                "a.eml", "From: a@example.invalid\nSubject: báo cáo\n\nXin gửi.\n");
    }

    private static void archives(List<Foreign> files) throws IOException {
        byte[] inner = Zips.zip(Map.of("a.txt", utf8("a")));
        files.add(new Foreign("a.zip", inner));
        files.add(new Foreign("nested.zip", Zips.zip(Map.of("b.zip", inner))));
        files.add(new Foreign("a.docx", Zips.zip(Map.of("word/document.xml", utf8("<d/>")))));
        files.add(new Foreign("a.pptx", Zips.zip(Map.of("ppt/presentation.xml", utf8("<p/>")))));
        files.add(new Foreign("a.jar", Zips.zip(Map.of("META-INF/MANIFEST.MF", utf8("x")))));
        var gzip = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(gzip)) {
            out.write(utf8("STT,Tên mô hình\n"));
        }
        files.add(new Foreign("a.csv.gz", gzip.toByteArray()));
        var word = new ByteArrayOutputStream();
        try (POIFSFileSystem ole = new POIFSFileSystem()) {
            ole.createDocument(new ByteArrayInputStream(new byte[5000]), "WordDocument");
            ole.writeFilesystem(word);
        }
        files.add(new Foreign("a.doc", word.toByteArray()));
    }

    private static void books(List<Foreign> files) {
        Map<String, Map<Integer, List<Cell>>> shop =
                Map.of(
                        "Kho",
                        Map.of(
                                1, List.of(new Cell.Text("Hàng"), new Cell.Text("Số lượng")),
                                2, List.of(new Cell.Text("Bút"), number(12))));
        files.add(new Foreign("kho.xls", XlsFile.of(shop)));
        files.add(new Foreign("kho.ods", OdsFile.of(shop)));
        files.add(new Foreign("trong.ods", OdsFile.of("<table:table table:name=\"S\"/>")));
        files.add(new Foreign("trong.xls", XlsFile.of(book -> book.createSheet("S"))));
    }

    private static Cell number(int number) {
        return new Cell.Number(BigDecimal.valueOf(number));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
