package thidua.sample;

import org.jspecify.annotations.Nullable;

import thidua.core.fact.Effect;
import thidua.core.fact.ModelStatus;
import thidua.core.fact.Recognition;
import thidua.core.sheet.Cell;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The table "Mô hình" of a report: one row a model. */
final class ModelTable {
    static final List<Table.Column> COLUMNS =
            List.of(
                    new Table.Column("STT", 6),
                    new Table.Column("Tên mô hình", 44),
                    new Table.Column("Lĩnh vực", 42),
                    new Table.Column("Địa bàn", 26),
                    new Table.Column("Năm xây dựng", 9),
                    new Table.Column("Số điểm", 8),
                    new Table.Column("Số tổ", 8),
                    new Table.Column("Số thành viên", 9),
                    new Table.Column("Tình trạng", 14),
                    new Table.Column("Hiệu quả", 14),
                    new Table.Column("Cấp công nhận", 14),
                    new Table.Column("Số, ngày văn bản", 36),
                    new Table.Column("Ghi chú", 34));

    private ModelTable() {}

    static Table of(Report report) {
        List<List<Cell>> rows = new ArrayList<>();
        for (SampleModel model : report.models()) {
            rows.add(row(rows.size() + 1, model));
        }
        if (rows.isEmpty()) {
            rows.add(Table.nil(COLUMNS));
        }
        return new Table(
                "mo-hinh",
                "Mô hình",
                List.of(
                        "BÁO CÁO MÔ HÌNH TOÀN DÂN BẢO VỆ AN NINH TỔ QUỐC NĂM " + report.year(),
                        "Đơn vị báo cáo: " + report.sender().name()),
                COLUMNS,
                rows);
    }

    private static List<Cell> row(int number, SampleModel model) {
        return List.of(
                number(number),
                new Cell.Text(model.kind().name()),
                new Cell.Text(model.kind().field()),
                new Cell.Text(model.place()),
                number(model.founded()),
                number(model.sites()),
                number(model.teams()),
                number(model.members()),
                new Cell.Text(status(model.status())),
                new Cell.Text(effect(model.effect())),
                text(recognition(model.recognition())),
                text(model.document()),
                text(model.note()));
    }

    static Cell number(@Nullable Integer number) {
        return number == null ? Cell.BLANK : new Cell.Number(BigDecimal.valueOf(number));
    }

    static Cell text(String text) {
        return text.isEmpty() ? Cell.BLANK : new Cell.Text(text);
    }

    private static String status(ModelStatus status) {
        return switch (status) {
            case NEW -> "mới xây dựng";
            case MAINTAINED -> "duy trì";
            case REPLICATED -> "nhân rộng";
            case ENDED -> "thanh loại";
        };
    }

    private static String effect(Effect effect) {
        return switch (effect) {
            case EFFECTIVE -> "hiệu quả";
            case NOT_EFFECTIVE -> "kém hiệu quả";
            case NOT_ASSESSED -> "chưa đánh giá";
        };
    }

    private static String recognition(Recognition recognition) {
        return switch (recognition) {
            case NONE -> "";
            case COMMUNE -> "xã";
            case DISTRICT -> "huyện";
            case PROVINCE -> "tỉnh";
            case MINISTRY -> "Bộ Công an";
        };
    }
}
