package thidua.core.layout;

import thidua.core.fact.FactTable;
import thidua.core.sheet.Cell;
import thidua.core.sheet.CellAddress;
import thidua.core.sheet.Row;
import thidua.core.text.VietnameseText;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands above a table, in its sheet.
 *
 * @param units the texts behind labels like "Đơn vị báo cáo:"
 * @param said every text, as written, and its cell
 * @param nilRow the row whose {@link NilBox} is ticked; 0 when none is
 */
record Title(List<Labelled> units, List<Labelled> said, int nilRow) {
    /** A text, or a unit as a label names it, and the cell in which it stands. */
    record Labelled(String name, CellAddress place) {}

    private static final Pattern LABEL =
            Pattern.compile(
                    "(?:tên )?(?:đơn vị(?: (?:báo cáo|gửi|gửi báo cáo|lập|lập biểu))?|địa phương)"
                            + " ?: ?(.*)",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern OPENING =
            Pattern.compile(
                    "(?:biểu(?: mẫu)?|mẫu|phụ lục|bảng|danh sách|báo cáo|thống kê|tổng hợp|kết quả"
                            + "|cộng hòa xã hội|độc lập|ban hành|đơn vị (?:nhận|tính)|kèm theo"
                            + "|\\(kèm|thời điểm|kỳ báo cáo|trang \\d).*");

    private static final Pattern DAY = Pattern.compile("ngày.{0,15}?tháng.{0,15}?năm *\\d{4}");
    private static final Pattern YEAR = Pattern.compile("năm *((?:19|20)\\d{2})(?!\\d)");
    private static final Pattern LEGAL =
            Pattern.compile("thông tư|nghị định|quyết định|luật|hướng dẫn|kế hoạch|công văn");
    private static final Pattern ONLY_NEW = Pattern.compile("mô hình (?:xây dựng )?mới");
    private static final Pattern NOT_ONLY =
            Pattern.compile(
                    "duy trì|nhân rộng|thanh loại"
                            + "|(?<!\\p{L})(?:cũ|không|chưa|giai đoạn)(?!\\p{L})");

    static Title of(String sheet, List<Row> rows) {
        List<Labelled> units = new ArrayList<>();
        List<Labelled> said = new ArrayList<>();
        int nilRow = 0;
        for (Row row : rows) {
            nilRow = NilBox.isTicked(row) ? row.number() : nilRow;
            for (int column = 1; column <= row.cells().size(); column++) {
                String text = text(row.cell(column));
                if (!text.isEmpty()) {
                    said.add(new Labelled(text, new CellAddress(sheet, row.number(), column)));
                    label(sheet, row, column, text, units);
                }
            }
        }
        return new Title(units, said, nilRow);
    }

    private static String text(Cell cell) {
        return cell instanceof Cell.Text ? VietnameseText.tidy(cell.shown()) : "";
    }

    List<String> sentences() {
        return said.stream().map(Labelled::name).toList();
    }

    /** The name stands behind the colon or in the next cell that is not blank. */
    private static void label(
            String sheet, Row row, int column, String text, List<Labelled> units) {
        Matcher label = LABEL.matcher(text);
        if (!label.matches()) {
            return;
        }
        int at = column;
        String name = label.group(1);
        while (name.isBlank() && at < row.cells().size()) {
            at++;
            name = text(row.cell(at));
        }
        if (name.chars().anyMatch(Character::isLetter)) {
            units.add(new Labelled(name, new CellAddress(sheet, row.number(), at)));
        }
    }

    /** A name without the label before it: {@code Đơn vị: Huyện Nam Trực}. */
    static String withoutLabel(String text) {
        Matcher label = LABEL.matcher(text);
        return label.matches() && !String.valueOf(label.group(1)).isBlank()
                ? String.valueOf(label.group(1))
                : text;
    }

    /** Whether a row is one of a title: a label, a box, the state's motto, the number of a form. */
    static boolean isTitle(Row row) {
        return NilBox.stands(row)
                || row.cells().stream()
                        .filter(c -> !c.isBlank())
                        .map(c -> VietnameseText.key(c.shown()))
                        .anyMatch(
                                key ->
                                        LABEL.matcher(key).matches()
                                                || OPENING.matcher(key).matches());
    }

    /** Years of report: neither those of dates nor those of laws. */
    Set<Integer> years() {
        Set<Integer> years = new TreeSet<>();
        for (String sentence : sentences()) {
            String key = VietnameseText.key(sentence);
            if (key.contains("năm") && !LEGAL.matcher(key).find()) {
                YEAR.matcher(DAY.matcher(key).replaceAll(""))
                        .results()
                        .forEach(m -> years.add(Integer.valueOf(m.group(1))));
            }
        }
        return years;
    }

    boolean saysOnlyNew() {
        return sentences().stream().anyMatch(Title::saysOnlyNew);
    }

    static boolean saysOnlyNew(String sentence) {
        String key = VietnameseText.key(sentence);
        return ONLY_NEW.matcher(key).find()
                && !NOT_ONLY.matcher(key).find()
                && !TitleDoubts.isOfNoResults(sentence, FactTable.MODELS);
    }
}
