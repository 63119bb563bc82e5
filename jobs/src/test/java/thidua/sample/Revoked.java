package thidua.sample;

import thidua.core.fact.RecipientKind;

import java.util.List;

/** The one award of the sample that was taken back: a company's certificate of 2024. */
final class Revoked {
    static final int YEAR = 2024;
    static final String UNIT = "366";
    static final Form FORM = Form.PPOL_CERT;

    private Revoked() {}

    /** The line of {@code revocations.csv}, below its header. */
    static String register() {
        SampleAward award = award();
        return "year,decision,decision_date,form,recipient,known_on,by,reason\n"
                + String.join(
                        ",",
                        Integer.toString(YEAR),
                        award.decision().number(),
                        award.decision().date().toString(),
                        FORM.name(),
                        award.recipient(),
                        "2025-09-18",
                        "Phòng Tham mưu Công an tỉnh",
                        "Thu hồi giấy khen do thành tích kê khai không đúng")
                + "\n";
    }

    static SampleAward award() {
        return Recipients.of(YEAR, Senders.of(YEAR, UNIT)).stream()
                .filter(a -> a.form() == FORM && a.recipient().startsWith("Công ty"))
                .findFirst()
                .orElseThrow();
    }

    /** The counts of a report as they are known now. */
    static List<AwardCounts.Count> without(Report report) {
        return report.awards().stream().map(Revoked::without).toList();
    }

    private static AwardCounts.Count without(AwardCounts.Count count) {
        boolean concerned =
                count.year() == YEAR
                        && count.unit().equals(UNIT)
                        && count.form() == FORM
                        && count.kind() == RecipientKind.COLLECTIVE;
        return concerned
                ? new AwardCounts.Count(
                        count.year(), count.unit(), count.form(), count.kind(), count.number() - 1)
                : count;
    }
}
