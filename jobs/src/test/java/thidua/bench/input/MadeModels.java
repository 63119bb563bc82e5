package thidua.bench.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The table of models of a unit for a year. */
final class MadeModels {
    private static final List<String> HEADER =
            List.of(
                    "STT",
                    "Tên mô hình",
                    "Lĩnh vực",
                    "Địa bàn",
                    "Năm xây dựng",
                    "Số điểm",
                    "Số tổ",
                    "Số thành viên",
                    "Tình trạng",
                    "Hiệu quả",
                    "Cấp công nhận",
                    "Số, ngày văn bản",
                    "Ghi chú");
    private static final Map<String, String> STATUS =
            Map.of("new", "mới xây dựng", "maintained", "duy trì", "ended", "thanh loại");
    private static final List<String> EFFECTS = List.of("effective", "effective", "not-assessed");
    private static final Map<String, String> EFFECT =
            Map.of("effective", "hiệu quả", "not-assessed", "chưa đánh giá");
    private static final Map<String, String> RECOGNITION =
            Map.of(
                    "", "none",
                    "xã", "commune",
                    "huyện", "district",
                    "tỉnh", "province",
                    "Bộ Công an", "ministry");
    private static final List<String> NOTES =
            List.of("", "", "", "Có sổ theo dõi, báo cáo quý", "Gọi là \"mô hình điểm\"");

    private MadeModels() {}

    /**
     * @param edition 0 as first sent; another number for a corrected file
     */
    static Made of(
            InventedUnit unit, List<InventedModel> models, int year, int edition, Extent extent) {
        Chance chance = new Chance(extent.seed(), unit.index(), year, edition, 2);
        Scribble scribble = new Scribble(chance);
        List<List<String>> rows = new ArrayList<>();
        StringBuilder clean = new StringBuilder();
        int rejected = 0;
        for (InventedModel model : models) {
            if (!model.isListed(year)) {
                continue;
            }
            boolean wrong = chance.onceIn(GeneratedInput.ONE_WRONG_IN);
            int members = model.members() + chance.below(9);
            String effect = chance.of(EFFECTS);
            String note = chance.of(NOTES);
            int number = rows.size() + 1;
            rows.add(row(number, model, year, members, effect, note, wrong, scribble));
            if (wrong) {
                rejected++;
            } else {
                clean.append(clean(unit, number, model, year, members, effect, note));
            }
        }
        String title = "BÁO CÁO MÔ HÌNH TOÀN DÂN BẢO VỆ AN NINH TỔ QUỐC NĂM " + year;
        return new Made(title, scribble.header(HEADER), rows, clean.toString(), rejected);
    }

    private static List<String> row(
            int number,
            InventedModel model,
            int year,
            int members,
            String effect,
            String note,
            boolean wrong,
            Scribble scribble) {
        return List.of(
                Integer.toString(number),
                scribble.name(model.name()),
                scribble.word(InventedModel.FIELDS.getOrDefault(model.field(), "")),
                scribble.name(model.place()),
                Integer.toString(model.founded()),
                Integer.toString(model.sites()),
                Integer.toString(2 * model.sites()),
                wrong ? "khoảng " + members : scribble.count(members),
                scribble.word(STATUS.getOrDefault(model.status(year), "")),
                scribble.word(EFFECT.getOrDefault(effect, "")),
                scribble.word(model.recognition()),
                model.document(),
                note);
    }

    private static String clean(
            InventedUnit unit,
            int number,
            InventedModel model,
            int year,
            int members,
            String effect,
            String note) {
        return Made.copyLine(
                year,
                unit.code(),
                number,
                model.name(),
                model.field(),
                model.place(),
                model.founded(),
                model.sites(),
                2 * model.sites(),
                members,
                model.status(year),
                effect,
                RECOGNITION.getOrDefault(model.recognition(), "none"),
                model.document(),
                note);
    }
}
