package thidua.core.dialect;

import thidua.core.text.Legacy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One invented table, polluted in one way a file, with what a reader would make of each. */
public final class Corpus {
    /** A file, and the cells of each table in it. */
    public record Case(String name, byte[] bytes, List<List<List<String>>> tables) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static final List<List<String>> TABLE =
            Stream.of(
                            "Ngày|Giờ|Mã|Tên mô hình|Số lượng|Mô tả|Liên kết",
                            "01/03/2021|08:00|MH-0101|Tiếng kẻng an ninh|12|Gõ kẻng lúc 21 giờ, báo"
                                    + " cho cả xóm|https://vi-du.vn/0101",
                            "02/03/2021|08:15|MH-0102|Camera an ninh|7|Lắp tại chợ, trường và trạm"
                                    + " y tế|https://vi-du.vn/0102",
                            "03/03/2021|08:30|TQ-0203|Tổ tự quản xóm 5|31|Tuần tra mỗi"
                                    + " đêm|https://vi-du.vn/0203",
                            "04/03/2021|08:45|TQ-0204|Dòng họ không tội"
                                    + " phạm|140||https://vi-du.vn/0204",
                            "05/03/2021|09:00|XD-0305|Xứ đạo bình yên|9|Loa 10\" đặt ở nhà thờ,"
                                    + " dùng khi có tin|https://vi-du.vn/0305",
                            "06/03/2021|09:15|XD-0306|Bến đò an toàn|2|Áo phao cho người qua"
                                    + " sông|https://vi-du.vn/0306",
                            "07/03/2021|09:30|MH-0107|Zalo an ninh|58|Nhóm \"Xóm 7\" có 58"
                                    + " người|https://vi-du.vn/0107",
                            "08/03/2021|09:45|MH-0108|Cổng trường an toàn|4|Trực giờ tan"
                                    + " học|https://vi-du.vn/0108")
                    .map(line -> List.of(line.split("\\|", -1)))
                    .toList();

    private static final List<List<String>> OTHER =
            List.of(
                    List.of("Huyện", "Số xã", "Số tổ"),
                    List.of("Nam Trực", "20", "311"),
                    List.of("Ý Yên", "31", "402"),
                    List.of("Hải Hậu", "34", "517"));

    private static final String TEXT = csv(TABLE, ",", "\"", "\"\"");

    private final List<Case> cases = new ArrayList<>();

    private Corpus() {}

    public static List<Case> cases() {
        Corpus corpus = new Corpus();
        corpus.dialects();
        corpus.ends();
        corpus.surroundings();
        corpus.headers();
        corpus.several();
        corpus.rows();
        corpus.encodings();
        return corpus.cases;
    }

    private void dialects() {
        add("standard", TEXT);
        add("semicolon", csv(TABLE, ";", "\"", "\"\""));
        add("tab", csv(TABLE, "\t", "\"", "\"\""));
        add("pipe", csv(TABLE, "|", "\"", "\"\""));
        add("comma-blank", csv(TABLE, ", ", "\"", "\"\""));
        add("blank", csv(TABLE, " ", "\"", "\"\""));
        add("quote-apostrophe", csv(TABLE, ",", "'", "''"));
        add("escape-backslash", csv(TABLE, ",", "\"", "\\\""));
        add("semicolon-backslash", csv(TABLE, ";", "\"", "\\\""));
        add("quotes-not-escaped", csv(TABLE, ",", "\"", "\""));
    }

    private void ends() {
        add("line-feed", TEXT.replace("\r\n", "\n"));
        add("carriage-return", TEXT.replace("\r\n", "\r"));
        add("mixed-ends", TEXT.replaceFirst("\r\n", "\n").replace("0203\r\n", "0203\r"));
        add("no-final-end", TEXT.strip());
        add("two-final-ends", TEXT + "\r\n");
        List<List<String>> broken = with(4, 5, "Tổ 1,\r\ntổ 2");
        add("line-break-in-cell", csv(broken, ",", "\"", "\"\""), broken);
    }

    private void surroundings() {
        add("title", "BÁO CÁO NĂM 2021\r\n" + TEXT);
        add("titles-and-blank", "BÁO CÁO\r\nĐơn vị: Huyện Nam Trực, Nam Định\r\n\r\n" + TEXT);
        add("title-padded", "BÁO CÁO,,,,,,\r\n,,,,,,\r\n" + TEXT);
        add("signature", TEXT + "\r\nNgười lập biểu\r\n");
        add("note", TEXT + "Ghi chú: số liệu tạm tính\r\n");
        add("blank-line-between", TEXT.replace("0203\r\n", "0203\r\n\r\n"));
        cases.add(new Case("empty", new byte[0], List.of()));
    }

    private void headers() {
        List<List<String>> body = TABLE.subList(1, 9);
        List<List<String>> header = TABLE.subList(0, 1);
        add("no-header", csv(body, ",", "\"", "\"\""), body);
        add("header-only", csv(header, ",", "\"", "\"\""), header);
        add("one-row", csv(TABLE.subList(0, 2), ",", "\"", "\"\""), TABLE.subList(0, 2));
        add("one-row-alone", csv(body.subList(0, 1), ",", "\"", "\"\""), body.subList(0, 1));
        String first = "Ngày,Giờ,Mã,Tên mô hình,Kết quả,,\r\n";
        String second = "lập,lập,,,Số lượng,Mô tả,Liên kết\r\n";
        List<List<String>> joined = new ArrayList<>(TABLE);
        joined.set(
                0,
                List.of(
                        "Ngày lập",
                        "Giờ lập",
                        "Mã",
                        "Tên mô hình",
                        "Kết quả Số lượng",
                        "Mô tả",
                        "Liên kết"));
        add("two-header-rows", first + second + csv(body, ",", "\"", "\"\""), joined);
        List<List<String>> thrice = new ArrayList<>(TABLE);
        thrice.set(0, TABLE.getFirst().stream().map(c -> c + " " + c + " " + c).toList());
        String line = csv(header, ",", "\"", "\"\"");
        add("three-header-rows", line + line + TEXT, thrice);
    }

    private void several() {
        String other = csv(OTHER, ",", "\"", "\"\"");
        addTwo("two-tables", TEXT + "\r\n" + other, TABLE, OTHER);
        addTwo("two-tables-without-blank", TEXT + other, TABLE, OTHER);
        addTwo("two-tables-narrow-first", other + TEXT, OTHER, TABLE);
        addTwo("two-tables-titled", "Bảng 1\r\n" + TEXT + "\r\nBảng 2\r\n" + other, TABLE, OTHER);
        addTwo("same-header-again", TEXT + TEXT, TABLE, TABLE);
    }

    private void rows() {
        add("row-delimiter-too-many", line(3, line -> line.replace(",31,", ",,31,")));
        add("row-delimiter-too-many-at-end", line(6, line -> line + ","));
        add("header-delimiter-too-many", line(0, line -> line.replace(",Mã", ",,Mã")));
        add("row-delimiter-too-few", line(2, line -> line.replace("08:15,MH", "08:15MH")));
        add("row-semicolon", line(3, line -> line.replace(',', ';')));
        add("row-tab", line(8, line -> line.replace(',', '\t')));
        add("header-semicolon", line(0, line -> line.replace(',', ';')));
        add("quote-before-row", line(3, line -> "\"" + line), with(3, 0, "\"03/03/2021"));
        add(
                "quote-in-cell",
                line(3, line -> line.replace("xóm 5", "xóm \"5")),
                with(3, 3, "Tổ tự quản xóm \"5"));
        add(
                "quote-before-quoted",
                line(1, line -> line.replace(",\"Gõ", ",\"\"Gõ")),
                with(1, 5, "\"Gõ kẻng lúc 21 giờ, báo cho cả xóm"));
    }

    private void encodings() {
        add("utf-8-mark", "\uFEFF" + TEXT);
        encoded("utf-16-little-mark", ("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16LE));
        encoded("utf-16-big", TEXT.getBytes(StandardCharsets.UTF_16BE));
        encoded("windows-1258", Legacy.windows1258(TEXT));
        encoded("tcvn3", Legacy.tcvn3(TEXT));
        encoded("vni", Legacy.vni(TEXT));
        encoded("misread", Legacy.misread(TEXT));
    }

    private void encoded(String name, byte[] bytes) {
        cases.add(new Case(name, bytes, List.of(TABLE)));
    }

    private void add(String name, String text) {
        add(name, text, TABLE);
    }

    private void add(String name, String text, List<List<String>> table) {
        cases.add(new Case(name, text.getBytes(StandardCharsets.UTF_8), List.of(table)));
    }

    private void addTwo(
            String name, String text, List<List<String>> one, List<List<String>> other) {
        cases.add(new Case(name, text.getBytes(StandardCharsets.UTF_8), List.of(one, other)));
    }

    private static List<List<String>> with(int row, int column, String cell) {
        List<List<String>> table = new ArrayList<>(TABLE);
        List<String> cells = new ArrayList<>(table.get(row));
        cells.set(column, cell);
        table.set(row, cells);
        return table;
    }

    private static String line(int row, UnaryOperator<String> pollution) {
        String[] lines = TEXT.split("\r\n");
        lines[row] = pollution.apply(lines[row]);
        return String.join("\r\n", lines) + "\r\n";
    }

    private static String csv(
            List<List<String>> rows, String delimiter, String quote, String escaped) {
        return rows.stream()
                .map(
                        row ->
                                row.stream()
                                        .map(cell -> cell(cell, delimiter, quote, escaped))
                                        .collect(Collectors.joining(delimiter)))
                .collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    private static String cell(String cell, String delimiter, String quote, String escaped) {
        boolean needed =
                cell.contains(delimiter.substring(0, 1))
                        || cell.contains(quote)
                        || cell.contains("\n");
        return needed ? quote + cell.replace(quote, escaped) + quote : cell;
    }
}
