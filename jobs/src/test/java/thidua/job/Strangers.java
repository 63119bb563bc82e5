package thidua.job;

import thidua.core.sheet.Cell;
import thidua.edge.workbook.OdsFile;
import thidua.edge.workbook.XlsFile;
import thidua.edge.workbook.Zips;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;

import javax.imageio.ImageIO;

/** Files of other people, as many as are wanted, by seed: what lies about in a shared folder. */
final class Strangers {
    private static final List<String> KINDS =
            List.of(
                    "png",
                    "jpg",
                    "sqlite",
                    "xlsx",
                    "csv",
                    "book.xlsx",
                    "book.xls",
                    "book.ods",
                    "table.csv",
                    "table.tsv",
                    "table.txt",
                    "zip",
                    "nested.zip",
                    "csv.gz",
                    "pdf",
                    "docx",
                    "pptx",
                    "html",
                    "json",
                    "xml",
                    "java",
                    "sql",
                    "eml",
                    "md",
                    "cut.xlsx",
                    "cut.xls",
                    "cut.ods",
                    "exe",
                    "mp3",
                    "log");

    private static final List<String> WORDS =
            List.of(
                    "hàng",
                    "kho",
                    "bút",
                    "giấy",
                    "ngày",
                    "giá",
                    "Hà Nội",
                    "khách",
                    "đơn giá",
                    "số lượng",
                    "price",
                    "name",
                    "total",
                    "city",
                    "mã",
                    "thực đơn",
                    "điểm thi",
                    "lớp",
                    "toán",
                    "văn",
                    "ghi chú",
                    "phòng",
                    "ca trực",
                    "xe",
                    "biển số");

    /** Names that promise a report, and names that do not. */
    private static final List<String> NAMES =
            List.of("nam-truc", "y-yen-mo-hinh", "bao-cao", "khen-thuong-2022", "anh", "IMG_2022");

    private final Random random;

    private Strangers(Random random) {
        this.random = random;
    }

    /** Paths below the folder of the year, and bytes. */
    static SortedMap<String, byte[]> make(int seed, int files) {
        Strangers strangers = new Strangers(new Random(seed));
        SortedMap<String, byte[]> all = new TreeMap<>();
        for (int i = 0; i < files; i++) {
            String kind = KINDS.get(i % KINDS.size());
            String name = NAMES.get(strangers.random.nextInt(NAMES.size()));
            all.put("%s/%s-%04d.%s".formatted(kind, name, i, kind), strangers.file(kind));
        }
        return all;
    }

    private byte[] file(String kind) {
        return switch (kind) {
            case "png", "jpg" -> picture(kind);
            case "sqlite" -> begun("SQLite format 3\0");
            case "pdf" -> begun("%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n");
            case "exe" -> begun("MZ\220\0\3\0\0\0");
            case "mp3" -> begun("ID3\4\0\0\0\0");
            case "xlsx", "csv" -> noise(1 + random.nextInt(20_000));
            case "book.xlsx" -> new Sheetful(sheets()).written("xlsx");
            case "book.xls" -> XlsFile.of(numbered());
            case "book.ods" -> OdsFile.of(numbered());
            case "cut.xlsx" -> cut(new Sheetful(sheets()).written("xlsx"));
            case "cut.xls" -> cut(XlsFile.of(numbered()));
            case "cut.ods" -> cut(OdsFile.of(numbered()));
            case "table.csv" -> text(new Sheetful(sheets()).text(","));
            case "table.tsv" -> text(new Sheetful(sheets()).text("\t"));
            case "table.txt" ->
                    new Sheetful(sheets()).text(";").getBytes(StandardCharsets.UTF_16LE);
            case "zip" -> Zips.zip(Map.of("a.txt", text(prose())));
            case "nested.zip" -> Zips.zip(Map.of("b.zip", Zips.zip(Map.of("a", noise(99)))));
            case "csv.gz" -> gzip(text(new Sheetful(sheets()).text(",")));
            case "docx" -> Zips.zip(Map.of("word/document.xml", text("<d>" + prose() + "</d>")));
            case "pptx" -> Zips.zip(Map.of("ppt/presentation.xml", text("<p/>")));
            default -> text(words(kind));
        };
    }

    private String words(String kind) {
        return switch (kind) {
            case "html" ->
                    "<html><body><p>%s<table><tr><td>%s<td>%s</table></body></html>"
                            .formatted(prose(), word(), word());
            case "json" -> "{\"%s\": [%d, %d]}".formatted(word(), random.nextInt(), 2);
            case "xml" -> "<?xml version=\"1.0\"?><root><a b=\"%s\"/></root>".formatted(word());
            case "java" -> "class A {\n    int a = %d; // %s\n}\n".formatted(7, prose());
            case "sql" -> "create table a (b text);\ninsert into a values ('" + word() + "');\n";
            case "eml" -> "From: a@example.invalid\nSubject: " + word() + "\n\n" + prose() + "\n";
            case "md" -> "# " + word() + "\n\n| " + word() + " | b |\n|---|---|\n| 1 | 2 |\n";
            default -> "2022-01-01 00:00:00,1 INFO " + prose() + "\n";
        };
    }

    private String word() {
        return WORDS.get(random.nextInt(WORDS.size()));
    }

    private String prose() {
        return random.ints(20, 0, WORDS.size())
                .mapToObj(WORDS::get)
                .collect(Collectors.joining(" "));
    }

    private Map<String, List<List<Cell>>> sheets() {
        Map<String, List<List<Cell>>> sheets = new LinkedHashMap<>();
        int rows = 1 + random.nextInt(30);
        int columns = 1 + random.nextInt(8);
        List<List<Cell>> all = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            List<Cell> cells = new ArrayList<>();
            for (int column = 0; column < columns; column++) {
                boolean number = row > 0 && column % 2 == 1;
                cells.add(
                        number
                                ? new Cell.Number(BigDecimal.valueOf(random.nextInt(1_000)))
                                : new Cell.Text(word()));
            }
            all.add(cells);
        }
        sheets.put("Sheet1", all);
        return sheets;
    }

    private Map<String, Map<Integer, List<Cell>>> numbered() {
        Map<Integer, List<Cell>> rows = new LinkedHashMap<>();
        sheets().values().iterator().next().forEach(row -> rows.put(rows.size() + 1, row));
        return Map.of("Sheet1", rows);
    }

    private byte[] picture(String format) {
        var bytes = new ByteArrayOutputStream();
        var picture = new BufferedImage(30, 20, BufferedImage.TYPE_INT_RGB);
        random.ints(50, 0, 20).forEach(i -> picture.setRGB(i, i, random.nextInt(1 << 24)));
        try {
            ImageIO.write(picture, format, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private byte[] begun(String first) {
        byte[] begin = first.getBytes(StandardCharsets.ISO_8859_1);
        byte[] all = noise(500 + random.nextInt(5_000));
        System.arraycopy(begin, 0, all, 0, begin.length);
        return all;
    }

    private byte[] noise(int length) {
        byte[] noise = new byte[length];
        random.nextBytes(noise);
        return noise;
    }

    private byte[] cut(byte[] whole) {
        return Arrays.copyOf(whole, whole.length / 4 + random.nextInt(whole.length / 2));
    }

    private static byte[] gzip(byte[] bytes) {
        var gzip = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(gzip)) {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return gzip.toByteArray();
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
