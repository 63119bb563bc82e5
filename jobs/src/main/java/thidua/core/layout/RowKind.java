package thidua.core.layout;

import thidua.core.sheet.Cell;
import thidua.core.sheet.Row;
import thidua.core.text.VietnameseText;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a row below a header is, told by what it says. */
enum RowKind {
    DATA,
    BLANK,
    HEADER,
    TOTAL,
    NIL,
    SIGNATURE,
    /** A title, of another table perhaps. */
    TITLE,
    /**
     * One lonely cell: a heading of a group, perhaps; nothing that we would load or skip unasked.
     */
    LONELY;

    private static final Pattern TOTAL_WORDS =
            Pattern.compile(
                    "\\(?(?:tổng(?: cộng| số)?|cộng|cộng chung|toàn (?:huyện|tỉnh|thành phố|xã"
                            + "|phường|thị trấn))\\)?(?: (?:mục|phần|nhóm|toàn|số|các|mô"
                            + " hình|khen thưởng|huyện|thành phố|xã|phường|thị trấn|[ivx]+)"
                            + "(?:[ (+].*)?)?(?:[:( ]+(?:[\\d.]+.*)?)?|trong đó.*");
    private static final Pattern NIL_WORDS =
            Pattern.compile(
                    "không|(?:trong (?:năm|kỳ) )?không (?:có|phát sinh)"
                            + "(?: (?:mô hình|khen thưởng|số liệu|phát sinh|trường hợp)(?: .*)?)?");
    private static final Pattern SIGNATURE_WORDS =
            Pattern.compile(
                    "(?:người (?:lập|báo cáo|tổng hợp|ký)|thủ trưởng|lãnh đạo đơn vị|cán bộ"
                        + " (?:lập|tổng hợp)|nơi nhận|xác nhận|\\(? ?ký,|\\(ký|tm[. ]|kt[. ]|ghi"
                        + " chú ?:|lưu ý|trưởng công an|trưởng ban|phó trưởng|giám đốc$|chủ"
                        + " tịch$|phó chủ tịch$).*|.*ngày.{0,12}tháng.{0,12}năm.*");
    private static final Pattern COLUMN_NUMBER =
            Pattern.compile("[(]?(?:\\d{1,2}|[a-hđ])[)]?|[(]?\\d{1,2} ?=.*");

    /** So many digits number a row; {@link #ORDINAL} has as many. */
    private static final int MOST_DIGITS = 6;

    private static final Pattern ORDINAL = Pattern.compile("\\d{1,6}[.)]?");

    private static final Pattern ORDINAL_WORD = Pattern.compile("[IVX]+[.)]?|[A-ZĐ][.)]?");

    static RowKind of(Row row, Headings headings, boolean first) {
        int filled = 0;
        List<Cell> cells = row.cells();
        for (int i = 0; i < cells.size() && filled <= 2; i++) {
            filled += cells.get(i).isBlank() ? 0 : 1;
        }
        boolean numbered = isNumbered(row, headings);
        if (filled == 0 || (numbered && filled == 1)) {
            return BLANK;
        }
        if (numbered && filled > 2 && !first) {
            return DATA;
        }
        List<String> said =
                row.cells().stream().filter(c -> !c.isBlank()).map(Cell::shown).toList();
        boolean numbers = said.size() > 2 || said.size() == headings.known();
        if (first
                && numbers
                && said.size() > 1
                && said.stream().allMatch(s -> is(COLUMN_NUMBER, s))) {
            return HEADER;
        }
        if (lead(row, headings).filter(c -> is(TOTAL_WORDS, c.shown())).isPresent()) {
            return TOTAL;
        }
        if (said.size() <= (numbered ? 2 : 1) && is(NIL_WORDS, said.getLast())) {
            return NIL;
        }
        if (!numbered && said.stream().allMatch(s -> is(SIGNATURE_WORDS, s))) {
            return SIGNATURE;
        }
        if (!numbered && Title.isTitle(row)) {
            return TITLE;
        }
        return said.size() == 1 && headings.columns().size() > 1 ? LONELY : DATA;
    }

    /** Whether the row has a number in the column of numbers. */
    static boolean isNumbered(Row row, Headings headings) {
        int rowNo = headings.at(Column.ROW_NO);
        Cell ordinal = rowNo == 0 ? Cell.BLANK : row.cell(rowNo);
        String shown = ordinal.shown();
        int digits = Digits.count(shown, 0);
        return (digits > 0 && digits <= MOST_DIGITS && digits == shown.length())
                || ORDINAL.matcher(shown.strip()).matches();
    }

    /** Whether all that a row says is that there is nothing to report. */
    static boolean saysNil(Row row) {
        List<String> said =
                row.cells().stream().filter(c -> !c.isBlank()).map(Cell::shown).toList();
        return said.size() == 1 && is(NIL_WORDS, said.getFirst());
    }

    private static boolean is(Pattern words, String text) {
        return text.length() < 200 && words.matcher(VietnameseText.key(text)).matches();
    }

    private static int firstForm(Headings headings) {
        return headings.forms().stream().mapToInt(FormColumn::column).min().orElse(1);
    }

    /** The first text, where it stands in the column of the subject or before it. */
    static Optional<Cell> lead(Row row, Headings headings) {
        int named = headings.at(headings.layout().subject());
        int subject = named == 0 ? firstForm(headings) - 1 : named;
        return row.cells().stream()
                .limit(subject)
                .filter(c -> !c.isBlank())
                .filter(c -> !ORDINAL_WORD.matcher(c.shown().strip()).matches())
                .findFirst()
                .filter(Cell.Text.class::isInstance);
    }
}
