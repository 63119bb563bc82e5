package thidua.bench.input;

import java.util.ArrayList;
import java.util.List;

/** The table of awards of a unit for a year. Recipients are numbered, so that nobody is meant. */
final class MadeAwards {
    private static final List<String> HEADER =
            List.of(
                    "STT",
                    "Tên tập thể, cá nhân",
                    "Đối tượng",
                    "Hình thức khen thưởng",
                    "Cấp khen thưởng",
                    "Số quyết định",
                    "Ngày ký",
                    "Ghi chú");

    private record Form(String code, String name, String level, String office) {}

    private static final Form COMMUNE =
            new Form("COMM_CERT", "Giấy khen của Chủ tịch UBND xã", "UBND xã", "QĐ-UBND");
    private static final Form POLICE =
            new Form("PPOL_CERT", "Giấy khen của Công an tỉnh", "Công an tỉnh", "QĐ-CAT");
    private static final List<Form> FORMS =
            List.of(
                    COMMUNE,
                    COMMUNE,
                    COMMUNE,
                    COMMUNE,
                    COMMUNE,
                    POLICE,
                    POLICE,
                    new Form("PROV_MERIT", "Bằng khen của UBND tỉnh", "UBND tỉnh", "QĐ-UBND"),
                    new Form("MPS_MERIT", "Bằng khen của Bộ Công an", "Bộ Công an", "QĐ-BCA"));

    private record Kind(String id, String name, String recipient) {}

    private static final Kind PERSON = new Kind("individual", "cá nhân", "Nguyễn Thị Mẫu ");
    private static final List<Kind> KINDS =
            List.of(
                    PERSON,
                    PERSON,
                    PERSON,
                    new Kind("collective", "tập thể", "Cán bộ và nhân dân thôn Mẫu "),
                    new Kind("collective", "tập thể", "Công ty TNHH Thí Dụ số "),
                    new Kind("household", "hộ gia đình", "Hộ ông Trần Văn Thí Dụ "));
    private static final List<String> NOTES = List.of("", "", "", "", "Khen đột xuất; bổ sung sau");
    private static final int RECIPIENTS_OF_A_UNIT = 10_000;

    private MadeAwards() {}

    /**
     * @param edition 0 as first sent; another number for a corrected file
     */
    static Made of(InventedUnit unit, int year, int edition, Extent extent) {
        Chance chance = new Chance(extent.seed(), unit.index(), year, edition, 3);
        Scribble scribble = new Scribble(chance);
        // files grow with the years, so that changes are no noise
        int percent = 70 + 60 * (year - extent.firstYear()) / Math.max(1, extent.years() - 1);
        int count = Math.max(3, extent.rows() * percent / 100 * chance.between(75, 125) / 100);
        List<List<String>> rows = new ArrayList<>();
        StringBuilder clean = new StringBuilder();
        int rejected = 0;
        for (int number = 1; number <= count; number++) {
            boolean wrong = chance.onceIn(GeneratedInput.ONE_WRONG_IN);
            Form form = chance.of(FORMS);
            Kind kind = chance.of(KINDS);
            String recipient = kind.recipient() + (unit.index() * RECIPIENTS_OF_A_UNIT + number);
            int month = chance.between(1, 12);
            int day = chance.between(1, 28);
            String decision = chance.between(1, 4000) + "/" + form.office();
            String note = chance.of(NOTES);
            rows.add(
                    List.of(
                            Integer.toString(number),
                            scribble.name(recipient),
                            scribble.word(kind.name()),
                            scribble.word(form.name()),
                            scribble.word(form.level()),
                            decision,
                            wrong ? "31/02/" + year : scribble.date(year, month, day),
                            note));
            if (wrong) {
                rejected++;
            } else {
                String date = "%d-%02d-%02d".formatted(year, month, day);
                clean.append(
                        Made.copyLine(
                                year,
                                unit.code(),
                                number,
                                form.code(),
                                kind.id(),
                                1,
                                recipient,
                                decision,
                                date,
                                note));
            }
        }
        String title = "BÁO CÁO KHEN THƯỞNG PHONG TRÀO TOÀN DÂN BẢO VỆ AN NINH TỔ QUỐC NĂM " + year;
        return new Made(title, scribble.header(HEADER), rows, clean.toString(), rejected);
    }
}
