package thidua.core.report;

import static thidua.core.fact.RecipientKind.COLLECTIVE;
import static thidua.core.fact.RecipientKind.HOUSEHOLD;
import static thidua.core.fact.RecipientKind.INDIVIDUAL;

import org.jspecify.annotations.Nullable;

import thidua.core.change.Cause;
import thidua.core.change.FigureChange;
import thidua.core.change.Since;
import thidua.core.change.Step;
import thidua.core.explain.Listed;
import thidua.core.explain.Origin;
import thidua.core.explain.Origins;
import thidua.core.fact.AwardForm;
import thidua.core.fact.Effect;
import thidua.core.fact.FactTable;
import thidua.core.fact.Ledger;
import thidua.core.fact.Model;
import thidua.core.fact.ModelField;
import thidua.core.fact.ModelStatus;
import thidua.core.fact.RecipientKind;
import thidua.core.fact.Recognition;
import thidua.core.fact.Verdict;
import thidua.core.finding.Severity;
import thidua.core.indicator.AwardCount;
import thidua.core.indicator.Breaks;
import thidua.core.indicator.Counts;
import thidua.core.indicator.Edition;
import thidua.core.indicator.Figure;
import thidua.core.indicator.Figures;
import thidua.core.indicator.Indicators;
import thidua.core.indicator.KindCount;
import thidua.core.indicator.ModelCount;
import thidua.core.indicator.Statement;
import thidua.core.indicator.Sum;
import thidua.core.indicator.Value;
import thidua.core.indicator.YearValues;
import thidua.core.report.CompletenessLine.Arrival;
import thidua.core.report.FindingLine.Life;
import thidua.core.sheet.CellAddress;
import thidua.core.unit.Level;
import thidua.core.unit.Unit;
import thidua.core.unit.Validity;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Packs made of invented numbers, through the real formulas. */
public final class PackFixture {
    public static final Unit PROVINCE =
            new Unit("36", "Tỉnh Nam Định", "tinh", Level.PROVINCE, null, Validity.ALWAYS);
    public static final Unit CITY = district("356", "Thành phố Nam Định");
    public static final Unit Y_YEN = district("360", "Huyện Ý Yên");
    public static final Unit NAM_TRUC = district("362", "Huyện Nam Trực");
    private static final Statement LIST = new Statement(true, false, false, false, false);
    private static final Statement NIL = new Statement(true, true, false, false, false);

    private PackFixture() {}

    public static Unit district(String code, String name) {
        return new Unit(code, name, "huyen", Level.DISTRICT, "36", Validity.ALWAYS);
    }

    private static AwardForm form(
            String code, String vi, String en, String level, boolean inTotal, RecipientKind... to) {
        return new AwardForm(code, vi, en, level, Set.of(to), inTotal, Validity.ALWAYS, List.of());
    }

    public static final Map<String, AwardForm> FORMS = new LinkedHashMap<>();

    static {
        for (AwardForm form :
                List.of(
                        form(
                                "PROV_FLAG",
                                "Cờ thi đua của UBND tỉnh",
                                "Emulation flag of the provincial People's Committee",
                                "PROVINCE",
                                true,
                                COLLECTIVE),
                        form(
                                "MPS_MERIT",
                                "Bằng khen của Bộ Công an",
                                "Certificate of merit of the Ministry",
                                "MINISTRY",
                                true,
                                COLLECTIVE,
                                INDIVIDUAL,
                                HOUSEHOLD),
                        form(
                                "PROV_MERIT",
                                "Bằng khen của UBND tỉnh",
                                "Certificate of merit of the province",
                                "PROVINCE",
                                true,
                                COLLECTIVE,
                                INDIVIDUAL,
                                HOUSEHOLD),
                        form(
                                "PPOL_CERT",
                                "Giấy khen của Công an tỉnh",
                                "Certificate of the provincial police",
                                "PROV_POLICE",
                                true,
                                COLLECTIVE,
                                INDIVIDUAL,
                                HOUSEHOLD),
                        form(
                                "MPS_MEDAL",
                                "Kỷ niệm chương “Bảo vệ an ninh Tổ quốc”",
                                "Commemorative medal",
                                "MINISTRY",
                                false,
                                INDIVIDUAL))) {
            FORMS.put(form.code(), form);
        }
    }

    private static final Map<String, ModelField> FIELDS =
            Map.of(
                    "CAMERA",
                    new ModelField("CAMERA", "Camera an ninh", "Security cameras", List.of()),
                    "SELF_MGMT",
                    new ModelField(
                            "SELF_MGMT",
                            "Tự quản về an ninh trật tự",
                            "Resident self-management",
                            List.of()));

    /**
     * What a unit stated.
     *
     * @param awards by form: collectives, individuals, households
     */
    public record Stated(
            Unit unit, int fresh, int recognised, int kept, int ended, Map<String, int[]> awards) {

        Counts counts(int year) {
            boolean nil = fresh + kept + ended == 0;
            List<ModelCount> models = new ArrayList<>();
            add(models, "CAMERA", ModelStatus.NEW, Recognition.MINISTRY, null, recognised);
            add(models, "CAMERA", ModelStatus.NEW, Recognition.NONE, null, fresh - recognised);
            add(models, null, ModelStatus.MAINTAINED, Recognition.DISTRICT, Effect.EFFECTIVE, kept);
            add(models, "SELF_MGMT", ModelStatus.ENDED, Recognition.NONE, null, ended);
            List<AwardCount> given = new ArrayList<>();
            awards.forEach(
                    (form, counts) -> {
                        for (int i = 0; i < counts.length; i++) {
                            given.add(new AwardCount(form, RecipientKind.values()[i], counts[i]));
                        }
                    });
            return counted(
                    unit, year, models, given, nil ? NIL : LIST, awards.isEmpty() ? NIL : LIST);
        }

        private static void add(
                List<ModelCount> models,
                @Nullable String field,
                ModelStatus status,
                Recognition recognition,
                @Nullable Effect effect,
                int count) {
            if (count > 0) {
                Sum sites = new Sum(3L * count, count, count);
                Sum teams = new Sum(0, 0, count);
                Sum members = new Sum(20, 1, count);
                models.add(
                        new ModelCount(
                                field, status, recognition, effect, count, sites, teams, members));
            }
        }
    }

    private static Counts counted(
            Unit unit,
            int year,
            List<ModelCount> models,
            List<AwardCount> awards,
            Statement ofModels,
            Statement ofAwards) {
        List<KindCount> kinds =
                models.stream()
                        .map(m -> new KindCount(m.field(), m.status(), m.recognition(), 1))
                        .distinct()
                        .toList();
        return new Counts(
                unit, year, ofModels, ofAwards, models, awards, kinds.size(), 1, kinds, null);
    }

    /** The figures of units that stated something, beside those that should have. */
    public static Edition edition(
            int year, List<Unit> expected, List<Stated> now, List<Stated> before) {
        return edition(year, expected, now, before, Breaks.NONE);
    }

    /** The same, where the series break. */
    public static Edition edition(
            int year, List<Unit> expected, List<Stated> now, List<Stated> before, Breaks breaks) {
        Indicators indicators = Indicators.of(FORMS.values());
        Map<String, Counts> counts = countsOf(year, expected, now);
        YearValues values = values(indicators, year, expected, now, counts);
        YearValues earlier =
                values(
                        indicators,
                        year - 1,
                        expected,
                        before,
                        countsOf(year - 1, expected, before));
        return new Edition(
                year,
                LocalDate.of(year + 1, 1, 10),
                PROVINCE,
                expected,
                now.stream().map(Stated::unit).toList(),
                counts,
                Figures.compare(indicators.list(), values, earlier, breaks, 10),
                breaks.all().isEmpty() ? Map.of() : history(indicators, values, earlier, breaks),
                FORMS,
                FIELDS);
    }

    /** The two years, for charts of the years. */
    private static Map<String, SortedMap<Integer, Figure>> history(
            Indicators indicators, YearValues now, YearValues before, Breaks breaks) {
        YearValues nothing =
                new YearValues(before.year() - 1, PROVINCE, before.units(), Set.of(), "", Map.of());
        Map<String, SortedMap<Integer, Figure>> history = new LinkedHashMap<>();
        Stream.concat(
                        Figures.compareLarge(indicators.list(), before, nothing, breaks, 10)
                                .stream(),
                        Figures.compareLarge(indicators.list(), now, before, breaks, 10).stream())
                .forEach(
                        f ->
                                history.computeIfAbsent(f.indicator().id(), id -> new TreeMap<>())
                                        .put(f.year(), f));
        return history;
    }

    private static Map<String, Counts> countsOf(int year, List<Unit> units, List<Stated> stated) {
        Map<String, Counts> counts = new LinkedHashMap<>();
        List<ModelCount> models = new ArrayList<>();
        Map<String, AwardCount> awards = new LinkedHashMap<>();
        for (Unit unit : units) {
            counts.put(
                    unit.code(),
                    counted(unit, year, List.of(), List.of(), Statement.NONE, Statement.NONE));
        }
        for (Stated of : stated) {
            Counts own = of.counts(year);
            counts.put(of.unit().code(), own);
            models.addAll(own.models());
            for (AwardCount a : own.awards()) {
                awards.merge(
                        a.form() + a.kind(),
                        a,
                        (x, y) -> new AwardCount(x.form(), x.kind(), x.count() + y.count()));
            }
        }
        counts.put("36", counted(PROVINCE, year, models, List.copyOf(awards.values()), LIST, LIST));
        return counts;
    }

    private static YearValues values(
            Indicators indicators,
            int year,
            List<Unit> units,
            List<Stated> stated,
            Map<String, Counts> counts) {
        List<Counts> parts = units.stream().map(u -> counts.get(u.code())).toList();
        Map<String, Map<String, Value>> values = new LinkedHashMap<>();
        for (Counts part : parts) {
            values.put(part.unit().code(), indicators.compute(part, List.of(part), 10));
        }
        Counts whole = Objects.requireNonNull(counts.get("36"));
        values.put("36", indicators.compute(whole, parts, 10));
        Set<String> reported =
                stated.stream().map(s -> s.unit().code()).collect(Collectors.toSet());
        return new YearValues(year, PROVINCE, units, reported, "", values);
    }

    public static Map<String, int[]> police(int collectives, int individuals) {
        return Map.of("PPOL_CERT", new int[] {collectives, individuals});
    }

    /** Three districts: one reported, one returned the form empty, one was refused. */
    public static Pack small() {
        Edition edition =
                edition(
                        2021,
                        List.of(NAM_TRUC, CITY, Y_YEN),
                        List.of(
                                new Stated(CITY, 3, 1, 12, 1, police(4, 11)),
                                new Stated(Y_YEN, 0, 0, 0, 0, Map.of())),
                        List.of(
                                new Stated(CITY, 1, 0, 11, 0, police(2, 10)),
                                new Stated(Y_YEN, 2, 0, 1, 0, police(1, 0)),
                                new Stated(NAM_TRUC, 2, 0, 5, 0, police(1, 4))));
        return new Pack(
                edition, findings(), files(), completeness(edition), since(edition), origins());
    }

    /** A correction and a revocation of one day, after a file that came. */
    private static Since since(Edition edition) {
        LocalDate day = LocalDate.of(2022, 1, 10);
        Figure total = edition.provinceFigure("awards-total");
        Step corrected =
                new Step(
                        day,
                        Cause.SOURCE_CORRECTED,
                        "Thành phố Nam Định",
                        FactTable.AWARDS,
                        "2021/tp.csv",
                        "2021/tp.csv");
        Step revoked = new Step(day, Cause.REVOCATION, "", FactTable.AWARDS, "", "12/QĐ-CAT");
        FigureChange change =
                new FigureChange(
                        2021,
                        total.indicator(),
                        edition.province(),
                        Value.of(14),
                        total.value(),
                        List.of(
                                new FigureChange.Part(corrected, BigDecimal.valueOf(2)),
                                new FigureChange.Part(revoked, BigDecimal.valueOf(-1))));
        return new Since(day.minusDays(1), day, List.of(change));
    }

    /** The city's table of models, of which three rows are new. */
    private static Origins origins() {
        Origin table =
                new Origin(
                        CITY.code(),
                        FactTable.MODELS,
                        "2021/tp-nam-dinh.xlsx",
                        "0a",
                        LocalDate.of(2021, 12, 9),
                        null,
                        false,
                        false);
        return new Origins(
                List.of(table),
                IntStream.of(5, 6, 8).<Listed>mapToObj(row -> newModel(table, row)).toList());
    }

    public static Listed newModel(Origin table, int row) {
        return new Listed.OfModel(
                table,
                new Model(
                        new CellAddress("Mô hình", row, 2),
                        "Mô hình " + row,
                        "mo hinh " + row,
                        null,
                        "",
                        null,
                        null,
                        null,
                        null,
                        ModelStatus.NEW,
                        null,
                        Recognition.NONE,
                        "",
                        null,
                        "",
                        false));
    }

    private static List<FindingLine> findings() {
        return List.of(
                new FindingLine(
                        "2021/nam-truc.csv",
                        "0f",
                        "",
                        "C9",
                        Severity.ERROR,
                        "negative-count",
                        "-2",
                        "\"-2\" không thể là một số lượng",
                        "ghi số từ 0 trở lên, hoặc để trống nếu không có số liệu",
                        Life.NEW),
                new FindingLine(
                        "2021/y-yen.xlsx",
                        "0f",
                        "Khen thưởng",
                        "",
                        Severity.NOTICE,
                        "empty-table",
                        "",
                        "bảng không có dòng nào, được hiểu là không phát sinh",
                        "",
                        Life.NEW),
                new FindingLine(
                        "2021/nam-truc.csv",
                        "0f",
                        "",
                        "D10",
                        Severity.ERROR,
                        "unknown-award-form",
                        "=HYPERLINK(\"http://example.org\";\"Bằng khen\")",
                        "không có hình thức khen thưởng này",
                        "dùng tên trong danh mục; gần nhất: Bằng khen của UBND tỉnh",
                        Life.OPEN),
                new FindingLine(
                        "2021/tp-nam-dinh.xlsx",
                        "0f",
                        "Mô hình",
                        "B4",
                        Severity.WARNING,
                        "same-name",
                        "<script>alert('mô hình')</script>",
                        "hai dòng có cùng tên và địa bàn, được tính một lần",
                        "xóa một dòng nếu là một mô hình",
                        Life.OPEN),
                new FindingLine(
                        "2021/tp-nam-dinh.xlsx",
                        "0f",
                        "Mô hình",
                        "B12",
                        Severity.ERROR,
                        "unknown-status",
                        "mới",
                        "không rõ tình trạng",
                        "chọn trong danh sách",
                        Life.FIXED));
    }

    private static List<FileLine> files() {
        return List.of(
                new FileLine(
                        "2021/tp-nam-dinh.xlsx",
                        "b".repeat(64),
                        "356",
                        CITY.name(),
                        FactTable.MODELS,
                        "xlsx",
                        "",
                        Verdict.QUESTIONED,
                        new Ledger(16, 0, 2, 1, 0, 1, 2)),
                new FileLine(
                        "2021/nam-truc.csv",
                        "a".repeat(64),
                        "362",
                        NAM_TRUC.name(),
                        FactTable.AWARDS,
                        "csv",
                        "UTF-8",
                        Verdict.REFUSED,
                        new Ledger(0, 9, 1, 0, 0, 0, 0)),
                new FileLine(
                        "2021/thu-moi, hop.docx",
                        "c".repeat(64),
                        "",
                        "",
                        null,
                        "none",
                        "",
                        Verdict.NONE,
                        Ledger.NOTHING));
    }

    private static List<CompletenessLine> completeness(Edition edition) {
        List<CompletenessLine> lines = new ArrayList<>();
        for (FactTable table : FactTable.values()) {
            lines.add(line(Y_YEN, table, LocalDate.of(2021, 12, 20), Arrival.NIL));
            lines.add(line(CITY, table, LocalDate.of(2021, 12, 8), Arrival.ON_TIME));
        }
        lines.add(line(NAM_TRUC, FactTable.AWARDS, LocalDate.of(2022, 1, 10), Arrival.REFUSED));
        lines.add(line(NAM_TRUC, FactTable.MODELS, null, Arrival.MISSING));
        return lines;
    }

    private static CompletenessLine line(
            Unit unit, FactTable table, @Nullable LocalDate day, Arrival arrival) {
        return new CompletenessLine(2021, unit, table, LocalDate.of(2021, 12, 15), day, arrival);
    }

    /** The published year 2021, spread over ten districts in an invented way. */
    public static Pack published() {
        List<Unit> units =
                List.of(
                        district("365", "Huyện Giao Thủy"),
                        district("366", "Huyện Hải Hậu"),
                        district("358", "Huyện Mỹ Lộc"),
                        NAM_TRUC,
                        district("361", "Huyện Nghĩa Hưng"),
                        district("363", "Huyện Trực Ninh"),
                        district("359", "Huyện Vụ Bản"),
                        district("364", "Huyện Xuân Trường"),
                        Y_YEN,
                        CITY);
        int[] fresh = {2, 3, 1, 1, 2, 2, 0, 2, 1, 3};
        int[] freshBefore = {1, 2, 1, 1, 1, 2, 1, 1, 0, 2};
        List<Stated> now = new ArrayList<>();
        List<Stated> before = new ArrayList<>();
        for (int i = 0; i < units.size(); i++) {
            Map<String, int[]> awards = new LinkedHashMap<>();
            awards.put("PROV_FLAG", new int[] {i == 1 || i == 9 ? 1 : 0});
            awards.put("MPS_MERIT", new int[] {1, 0});
            awards.put("PROV_MERIT", new int[] {i < 8 ? 1 : 0, i < 2 ? 2 : 1});
            awards.put("PPOL_CERT", new int[] {i < 8 ? 2 : 1, i < 6 ? 6 : 5, 0});
            now.add(
                    new Stated(
                            units.get(i), fresh[i], i == 1 || i == 9 ? 1 : 0, 20 + i, 1, awards));
            before.add(
                    new Stated(
                            units.get(i), freshBefore[i], i == 9 ? 1 : 0, 19 + i, 0, police(2, 6)));
        }
        Edition edition = edition(2021, units, now, before);
        return new Pack(edition, List.of(), List.of(), List.of());
    }
}
