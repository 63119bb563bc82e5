package thidua.core.layout;

import static thidua.core.layout.WordList.entry;

import thidua.core.fact.Effect;
import thidua.core.fact.ModelStatus;
import thidua.core.fact.Recognition;

import java.util.List;

/** What people write in the columns of models that hold one of a few values. */
final class ModelWords {
    static final WordList<ModelStatus> STATUS =
            new WordList<>(
                    List.of(
                            entry(
                                    ModelStatus.NEW,
                                    "mới xây dựng",
                                    "xây dựng mới",
                                    "mới",
                                    "xây mới",
                                    "mô hình mới",
                                    "ra mắt",
                                    "mới ra mắt",
                                    "ra mắt mới",
                                    "mới thành lập",
                                    "thành lập mới"),
                            entry(
                                    ModelStatus.MAINTAINED,
                                    "duy trì",
                                    "đang duy trì",
                                    "tiếp tục duy trì",
                                    "củng cố",
                                    "duy trì, củng cố",
                                    "củng cố, duy trì",
                                    "duy trì hoạt động"),
                            entry(
                                    ModelStatus.REPLICATED,
                                    "nhân rộng",
                                    "được nhân rộng",
                                    "đã nhân rộng"),
                            entry(
                                    ModelStatus.ENDED,
                                    "thanh loại",
                                    "đã thanh loại",
                                    "giải thể",
                                    "đã giải thể")));

    static final WordList<Effect> EFFECT =
            new WordList<>(
                    List.of(
                            entry(
                                    Effect.EFFECTIVE,
                                    "hiệu quả",
                                    "có hiệu quả",
                                    "hoạt động hiệu quả",
                                    "hoạt động có hiệu quả"),
                            entry(
                                    Effect.NOT_EFFECTIVE,
                                    "kém hiệu quả",
                                    "không hiệu quả",
                                    "chưa hiệu quả",
                                    "hoạt động kém hiệu quả",
                                    "hoạt động không hiệu quả"),
                            entry(Effect.NOT_ASSESSED, "chưa đánh giá", "chưa được đánh giá")));

    static final WordList<Recognition> RECOGNITION =
            new WordList<>(
                    List.of(
                            entry(
                                    Recognition.COMMUNE,
                                    "xã",
                                    "cấp xã",
                                    "phường",
                                    "thị trấn",
                                    "UBND xã",
                                    "UBND phường",
                                    "UBND thị trấn"),
                            entry(
                                    Recognition.DISTRICT,
                                    "huyện",
                                    "cấp huyện",
                                    "thành phố",
                                    "UBND huyện",
                                    "UBND thành phố",
                                    "Công an huyện",
                                    "Công an thành phố"),
                            entry(
                                    Recognition.PROVINCE,
                                    "tỉnh",
                                    "cấp tỉnh",
                                    "UBND tỉnh",
                                    "Công an tỉnh"),
                            entry(
                                    Recognition.MINISTRY,
                                    "Bộ Công an",
                                    "Bộ",
                                    "cấp Bộ",
                                    "BCA",
                                    "Bộ CA",
                                    "Cục V05",
                                    "V05"),
                            entry(
                                    Recognition.NONE,
                                    "không",
                                    "chưa",
                                    "chưa công nhận",
                                    "chưa được công nhận",
                                    "không có")));

    private ModelWords() {}
}
