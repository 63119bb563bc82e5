package thidua.core.layout;

import thidua.core.fact.Award;
import thidua.core.fact.Model;
import thidua.core.fact.Reading;
import thidua.core.fact.Submission;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** One true report of two districts, written down in as many ways as there are seeds. */
public final class TrueReport {
    /** Models and awards that it states. */
    public static final int ROWS = 9;

    private record TrueModel(String unit, String name, int sites, String status) {}

    private record TrueAward(String unit, String name, String kind, String form, String number) {}

    private static final List<TrueModel> MODELS =
            List.of(
                    new TrueModel("Huyện Nam Trực", "Zalo an ninh", 5, "mới xây dựng"),
                    new TrueModel("Huyện Nam Trực", "Camera an ninh", 12, "duy trì"),
                    new TrueModel("Huyện Nam Trực", "Tiếng kẻng an ninh", 0, "nhân rộng"),
                    new TrueModel("Huyện Ý Yên", "Zalo an ninh", 1234, "mới xây dựng"),
                    new TrueModel("Huyện Ý Yên", "Chùa tinh tiến", 2, "thanh loại"));

    private static final List<TrueAward> AWARDS =
            List.of(
                    award("Huyện Nam Trực", "Đội dân phòng số 1", "tập thể", "Bộ Công an"),
                    award("Huyện Nam Trực", "Ngô Thử Nghiệm", "cá nhân", "Bộ Công an"),
                    award("Huyện Nam Trực", "Trần Mẫu Vật", "cá nhân", "UBND tỉnh"),
                    award("Huyện Ý Yên", "Tổ tự quản số 7", "tập thể", "UBND tỉnh"));

    private static final Map<String, List<String>> HEADERS =
            Map.of(
                    "unit", List.of("Đơn vị", "TÊN ĐƠN VỊ", "Huyện, thành phố", "dia phuong"),
                    "model", List.of("Tên mô hình", "Mô hình", "TEN MO HINH", "Loại mô hình"),
                    "sites", List.of("Số điểm", "SO DIEM (điểm)", "Tổng số điểm mô hình"),
                    "status", List.of("Tình trạng", "TRẠNG THÁI", "tinh trang"),
                    "name", List.of("Tên tập thể, cá nhân", "Họ và tên", "TEN TAP THE, CA NHAN"),
                    "kind", List.of("Đối tượng", "Phân loại đối tượng", "Loại đối tượng"),
                    "form", List.of("Hình thức khen thưởng", "HTKT", "Hình thức khen"),
                    "number", List.of("Số quyết định", "SỐ QĐ", "Quyết định số"),
                    "note", List.of("Ghi chú", "GHI CHU"));

    private static TrueAward award(String unit, String name, String kind, String who) {
        return new TrueAward(unit, name, kind, "Bằng khen của " + who, "12/QĐ");
    }

    private TrueReport() {}

    /** The rows of a sheet, cells parted by {@code |}. */
    public static List<String> lines(int seed) {
        Random random = new Random(seed);
        List<String> lines = new ArrayList<>();
        List<Boolean> order = new ArrayList<>(List.of(true, false));
        Collections.shuffle(order, random);
        for (boolean models : order) {
            title(random, lines, models);
            table(random, lines, models);
            if (random.nextBoolean()) {
                lines.add("");
            }
        }
        return lines;
    }

    private static void title(Random random, List<String> lines, boolean models) {
        if (random.nextBoolean()) {
            lines.add("Biểu số 0" + (models ? 1 : 2) + "|||Ban hành theo Kế hoạch số 12");
        }
        if (random.nextBoolean()) {
            lines.add("|" + (models ? "TỔNG HỢP MÔ HÌNH" : "DANH SÁCH KHEN THƯỞNG") + " NĂM 2021");
        }
        if (random.nextBoolean()) {
            lines.add("");
        }
    }

    /** Columns in any order, units in a column or as groups, subtotals and totals or none. */
    private static void table(Random random, List<String> lines, boolean models) {
        boolean grouped = random.nextBoolean();
        boolean filledDown = random.nextBoolean();
        List<String> columns =
                new ArrayList<>(
                        models
                                ? List.of("model", "sites", "status", "note")
                                : List.of("name", "kind", "form", "number", "note"));
        if (!grouped) {
            columns.add("unit");
        }
        Collections.shuffle(columns, random);
        lines.add("STT|" + String.join("|", columns.stream().map(c -> header(random, c)).toList()));
        if (random.nextBoolean()) {
            lines.add(
                    IntStream.rangeClosed(0, columns.size())
                            .mapToObj(i -> "(" + (i + 1) + ")")
                            .reduce((a, b) -> a + "|" + b)
                            .orElse(""));
        }
        boolean sums = models && random.nextBoolean();
        int number = 0;
        for (String unit : List.of("Huyện Nam Trực", "Huyện Ý Yên")) {
            if (grouped) {
                lines.add((++number == 1 ? "I" : "II") + "|" + unit);
            }
            List<Map<String, String>> rows = models ? models(unit) : awards(unit);
            for (int i = 0; i < rows.size(); i++) {
                Map<String, String> row = rows.get(i);
                row.put("unit", filledDown && i > 0 && !sums ? "" : unit);
                lines.add(
                        (i + 1)
                                + "|"
                                + String.join(
                                        "|",
                                        columns.stream()
                                                .map(c -> row.getOrDefault(c, ""))
                                                .toList()));
            }
            if (sums && grouped) {
                lines.add(total("Cộng", columns, sites(unit)));
            }
        }
        if (sums) {
            lines.add(total("Tổng cộng", columns, sites("Huyện Nam Trực") + sites("Huyện Ý Yên")));
        }
    }

    private static String header(Random random, String column) {
        List<String> words = HEADERS.getOrDefault(column, List.of());
        return words.get(random.nextInt(words.size()));
    }

    private static String total(String word, List<String> columns, int sites) {
        return word
                + "|"
                + String.join(
                        "|",
                        columns.stream()
                                .map(c -> c.equals("sites") ? Integer.toString(sites) : "")
                                .toList());
    }

    private static int sites(String unit) {
        return MODELS.stream().filter(m -> m.unit.equals(unit)).mapToInt(TrueModel::sites).sum();
    }

    private static List<Map<String, String>> models(String unit) {
        List<Map<String, String>> rows = new ArrayList<>();
        for (TrueModel m : MODELS) {
            if (m.unit.equals(unit)) {
                rows.add(
                        new TreeMap<>(
                                Map.of(
                                        "model", m.name,
                                        "sites", Integer.toString(m.sites),
                                        "status", m.status)));
            }
        }
        return rows;
    }

    private static List<Map<String, String>> awards(String unit) {
        List<Map<String, String>> rows = new ArrayList<>();
        for (TrueAward a : AWARDS) {
            if (a.unit.equals(unit)) {
                rows.add(
                        new TreeMap<>(
                                Map.of(
                                        "name", a.name,
                                        "kind", a.kind,
                                        "form", a.form,
                                        "number", a.number)));
            }
        }
        return rows;
    }

    /** What each way of writing it down states. */
    public static SortedMap<String, Integer> truth() {
        SortedMap<String, Integer> facts = new TreeMap<>();
        MODELS.forEach(
                m -> {
                    String status =
                            switch (m.status) {
                                case "mới xây dựng" -> "new";
                                case "duy trì" -> "maintained";
                                case "nhân rộng" -> "replicated";
                                default -> "ended";
                            };
                    facts.put(code(m.unit) + " " + m.name + " " + status, m.sites);
                });
        AWARDS.forEach(
                a -> {
                    String form = a.form.endsWith("tỉnh") ? "PROV_MERIT" : "MPS_MERIT";
                    String kind = a.kind.equals("tập thể") ? "COLLECTIVE" : "INDIVIDUAL";
                    facts.put(code(a.unit) + " " + a.name + " " + form + " " + kind, 1);
                });
        return facts;
    }

    private static String code(String unit) {
        return unit.equals("Huyện Nam Trực") ? "362" : "360";
    }

    /** What was read, in the same words. */
    public static SortedMap<String, Integer> facts(Reading reading) {
        SortedMap<String, Integer> facts = new TreeMap<>();
        for (Submission s : reading.submissions()) {
            for (Model m : s.models()) {
                int sites = m.sites() == null ? -1 : m.sites();
                facts.put(s.unit() + " " + m.name() + " " + m.status().id(), sites);
            }
            for (Award a : s.awards()) {
                String key = s.unit() + " " + a.recipient() + " " + a.form() + " " + a.kind();
                facts.merge(key, a.count(), Integer::sum);
            }
        }
        return facts;
    }
}
