package thidua.core.layout;

import org.jspecify.annotations.Nullable;

import thidua.core.fact.AwardForm;
import thidua.core.fact.FactTable;
import thidua.core.fact.ModelStatus;
import thidua.core.fact.RecipientKind;
import thidua.core.sheet.Cell;
import thidua.core.sheet.Row;
import thidua.core.text.VietnameseText;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Understands rows that head a section: {@code II. Bằng khen của Bộ Công an}. */
final class SectionWords {
    private static final Pattern ORDINAL =
            Pattern.compile(
                    "^(?:(?<roman>[IVX]+)(?:\\s*[.):/-]\\s*|\\s+)|(?<letter>[A-ZĐ])\\s*[.):/-]\\s*"
                            + "|(?<number>\\d{1,2}(?:\\.\\d{1,2})*)\\s*[.):/-]\\s*)(?=\\p{L})");
    private static final Pattern ALONE =
            Pattern.compile(
                    "(?<roman>[IVX]+)[.)]?|(?<letter>[A-ZĐ])[.)]?|(?<number>\\d{1,4})[.)]?");
    private static final Pattern COUNT = Pattern.compile("\\s*(?:[:(]\\s*\\d[^)]*\\)?|:)\\s*$");
    private static final Pattern BODY =
            Pattern.compile("(?:công an|ubnd|ủy ban|ban chỉ đạo|nhân dân|cán bộ|ca) .*");
    private static final Pattern UNIT_KIND =
            Pattern.compile("(?:huyện|thành phố|tp|h|xã|phường|thị trấn)[. ].*");
    private static final Pattern COMMUNE = Pattern.compile("(?:xã|phường|thị trấn|tt)[. ].+");
    private static final Pattern BEFORE_STATUS =
            Pattern.compile("^(?:các |số |danh sách )*mô hình |^(?:tình trạng|trạng thái) ?:? ?");
    private static final Pattern BEFORE_LEVEL =
            Pattern.compile(
                    "^(?:hình thức )?(?:khen thưởng|khen)(?: của)? |^cấp khen(?: thưởng)? ?:? ?");
    private static final Pattern NEUTRAL =
            Pattern.compile(
                    "(?:các |danh sách )?(?:mô hình|khen thưởng|đơn vị|địa bàn)(?: .{0,60})?");

    /** Below it all digits are those of ASCII. */
    private static final char OTHER_DIGITS = '\u0660';

    private final Headings headings;
    private final Setting setting;
    private final Owners owners;

    SectionWords(Headings headings, Setting setting, Owners owners) {
        this.headings = headings;
        this.setting = setting;
        this.owners = owners;
    }

    /** What the row heads, if that is all it says but for numbers, which are sums of its rows. */
    Optional<Section> read(Row row, Context above) {
        int first = next(row, 0);
        int second = first == 0 ? 0 : next(row, first);
        if (first == 0
                || !(row.cell(first) instanceof Cell.Text
                        || (second > 0 && next(row, second) == 0))) {
            return Optional.empty();
        }
        String style = second == 0 ? "" : alone(row.cell(first).shown().strip());
        int lead = style.isEmpty() ? first : second;
        if (!(row.cell(lead) instanceof Cell.Text)
                || !areNumbers(row, lead)
                || (headings.layout().countsByForm() && lead == headings.at(Column.UNIT))) {
            return Optional.empty();
        }
        boolean summed = next(row, lead) > 0;
        boolean counted = headings.layout().isCounted() && summed;
        return section(row, lead, style, above)
                .filter(s -> !(s.style().equals("1") && lead != first && summed))
                .filter(s -> !counted || s.facet() == Section.Facet.OWNER);
    }

    /** The next column that says something; 0 when none does. */
    private static int next(Row row, int column) {
        for (int next = column + 1; next <= row.cells().size(); next++) {
            if (!row.cell(next).isBlank()) {
                return next;
            }
        }
        return 0;
    }

    /** Whether all that is said behind a column are numbers. */
    private static boolean areNumbers(Row row, int column) {
        for (int at = next(row, column); at > 0; at = next(row, at)) {
            if (!isNumber(row.cell(at))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isNumber(Cell cell) {
        return cell instanceof Cell.Number
                || (hasDigit(cell.shown())
                        && CountCell.read(cell) instanceof Parsed.Value<Integer>);
    }

    private static boolean hasDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c <= '9' ? c >= '0' : c >= OTHER_DIGITS && Character.isDigit(c)) {
                return true;
            }
        }
        return false;
    }

    /** The style of an ordinal that stands alone; empty when the text is none. */
    private static String alone(String text) {
        int digits = Digits.count(text, 0);
        if (digits > 0 && digits == text.length()) {
            return digits <= 4 ? "1" : "";
        }
        Matcher alone = ALONE.matcher(text);
        return alone.matches() ? style(alone) : "";
    }

    private static String style(Matcher ordinal) {
        if (ordinal.group("roman") != null) {
            return "I";
        }
        return ordinal.group("letter") != null ? "A" : "1";
    }

    private Optional<Section> section(Row row, int column, String ordinal, Context above) {
        String whole = VietnameseText.tidy(row.cell(column).shown());
        Matcher number = ORDINAL.matcher(whole);
        boolean numbered = number.find();
        String style = numbered ? style(number) : ordinal;
        String text =
                COUNT.matcher(numbered ? whole.substring(number.end()) : whole).replaceAll("");
        if (text.length() > 200 || text.isEmpty()) {
            return Optional.empty();
        }
        boolean inOrdinalCell = style.equals("1") && !numbered;
        return headings.layout().table() == FactTable.MODELS
                ? ofModels(row, column, style, text, inOrdinalCell)
                : ofAwards(row, column, style, text, above, inOrdinalCell);
    }

    private Optional<Section> ofModels(
            Row row, int column, String style, String text, boolean inOrdinalCell) {
        String key = VietnameseText.key(text);
        String bare = BEFORE_STATUS.matcher(key).replaceFirst("");
        Optional<ModelStatus> status = ModelWords.STATUS.find(bare);
        Made make = new Made(row.number(), column, style, text);
        if (status.isPresent()) {
            return make.of(Section.Facet.STATUS, c -> c.withStatus(status.get()));
        }
        Optional<Section> owner = owner(make, text);
        if (owner.isPresent() || inOrdinalCell) {
            return owner;
        }
        if (COMMUNE.matcher(key).matches()) {
            return make.of(Section.Facet.PLACE, c -> c.withPlace(text));
        }
        String field = key.replaceFirst("^lĩnh vực ?:? ?", "");
        if (setting.terms().isField(field) && (!style.isEmpty() || !field.equals(key))) {
            return make.of(Section.Facet.FIELD, c -> c.withField(field));
        }
        return isNeutral(key) && (!style.isEmpty() || key.equals("mô hình"))
                ? make.of(Section.Facet.NEUTRAL, c -> c)
                : Optional.empty();
    }

    private Optional<Section> ofAwards(
            Row row, int column, String style, String text, Context above, boolean inOrdinalCell) {
        String key = VietnameseText.key(text);
        Made make = new Made(row.number(), column, style, text);
        Optional<RecipientKind> kind = AwardWords.KIND.find(key.replaceFirst("^các ", ""));
        if (kind.isPresent()) {
            return make.of(Section.Facet.KIND, c -> c.withKind(kind.get()));
        }
        boolean counted = headings.layout().isCounted() && column == headings.at(Column.AWARD_FORM);
        Optional<UnaryOperator<Context>> form = counted ? Optional.empty() : form(text);
        if (form.isPresent() && !inOrdinalCell) {
            return make.of(Section.Facet.FORM, form.get());
        }
        Optional<Set<String>> level =
                AwardWords.LEVEL.find(BEFORE_LEVEL.matcher(key).replaceFirst(""));
        if (level.isPresent() && !inOrdinalCell) {
            return make.of(Section.Facet.LEVEL, c -> c.withForm("", level.get(), true));
        }
        boolean recipient =
                column == headings.at(Column.RECIPIENT)
                        && style.isEmpty()
                        && !above.form().isEmpty()
                        && above.kind() != null
                        && BODY.matcher(key).matches();
        if (recipient || inOrdinalCell) {
            return Optional.empty();
        }
        Optional<Section> owner = owner(make, text);
        return owner.isPresent() || style.isEmpty() || !isNeutral(key)
                ? owner
                : make.of(Section.Facet.NEUTRAL, c -> c);
    }

    /** A form alone, or a sentence that names exactly one form. */
    private Optional<UnaryOperator<Context>> form(String text) {
        FormWords words = setting.terms().forms();
        if (FormWords.isBare(text)) {
            return Optional.of(c -> c.withForm(text, c.levels(), true));
        }
        Optional<AwardForm> form = words.named(text);
        if (form.isPresent()) {
            return Optional.of(c -> c.withForm(text, Set.of(form.get().level()), true));
        }
        return isResult(text) ? inSentence(text, true) : Optional.empty();
    }

    /** Whether what a heading names was given in the year, as far as it says. */
    private boolean isResult(String text) {
        return Proviso.of(text).against(setting.year()).isEmpty();
    }

    /** What the sentences of a title say of form and kind, where they agree. */
    Optional<UnaryOperator<Context>> ofTitle(List<String> sentences) {
        return sentences.stream()
                        .anyMatch(text -> TitleDoubts.isOfNoResults(text, FactTable.AWARDS))
                ? Optional.empty()
                : inSentence(String.join(" ; ", sentences), false);
    }

    private Optional<UnaryOperator<Context>> inSentence(String text, boolean section) {
        var forms = List.copyOf(setting.terms().forms().inSentence(text));
        if (forms.size() != 1) {
            return Optional.empty();
        }
        String name = forms.getFirst().nameVi();
        Set<String> level = Set.of(forms.getFirst().level());
        RecipientKind kind = kind(VietnameseText.key(text));
        return Optional.of(
                c -> c.withForm(name, level, section).withKind(kind == null ? c.kind() : kind));
    }

    private boolean isNeutral(String key) {
        return NEUTRAL.matcher(key).matches();
    }

    private static @Nullable RecipientKind kind(String key) {
        boolean collective = key.contains("tập thể");
        boolean individual = key.contains("cá nhân");
        boolean household = key.contains("hộ gia đình");
        if ((collective ? 1 : 0) + (individual ? 1 : 0) + (household ? 1 : 0) != 1) {
            return null;
        }
        if (collective) {
            return RecipientKind.COLLECTIVE;
        }
        return individual ? RecipientKind.INDIVIDUAL : RecipientKind.HOUSEHOLD;
    }

    /** A name that nobody bears heads a section only when it says that it is a unit's. */
    private Optional<Section> owner(Made make, String text) {
        String name = Title.withoutLabel(text);
        Owner owner = owners.named(name);
        boolean known =
                switch (owner) {
                    case Owner.One _ -> true;
                    case Owner.Unclear unclear ->
                            !unclear.candidates().isEmpty()
                                    && UNIT_KIND.matcher(VietnameseText.key(name)).matches()
                                    && (owners.reports(name) || setting.unit() == null);
                };
        return known
                ? Optional.of(
                        new Section(
                                Section.Facet.OWNER,
                                make.style,
                                make.row,
                                make.column,
                                text,
                                owner,
                                c -> c))
                : Optional.empty();
    }

    /** Where a section stands and what is written there. */
    private record Made(int row, int column, String style, String text) {
        Optional<Section> of(Section.Facet facet, UnaryOperator<Context> effect) {
            return Optional.of(new Section(facet, style, row, column, text, null, effect));
        }
    }
}
