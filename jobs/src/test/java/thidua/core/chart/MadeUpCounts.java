package thidua.core.chart;

import static thidua.core.chart.MadeUpEdition.PROVINCE;
import static thidua.core.chart.MadeUpEdition.unit;

import thidua.core.chart.MadeUpEdition.Line;
import thidua.core.fact.AwardForm;
import thidua.core.fact.ModelStatus;
import thidua.core.fact.RecipientKind;
import thidua.core.fact.Recognition;
import thidua.core.indicator.AwardCount;
import thidua.core.indicator.Counts;
import thidua.core.indicator.ModelCount;
import thidua.core.indicator.Statement;
import thidua.core.indicator.Sum;
import thidua.core.unit.Unit;
import thidua.core.unit.Validity;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the units of a made-up edition state: models, awards, forms. */
final class MadeUpCounts {
    private MadeUpCounts() {}

    static Statement stated(boolean received, boolean counted) {
        return new Statement(received, false, false, counted, false);
    }

    static Counts counts(Line l) {
        Statement statement = stated(l.models() != null, false);
        int models = l.models() == null ? 0 : l.models();
        return counts(unit(l), statement, models(models, l.ministry()), List.of());
    }

    static Counts provinceCounts(List<Line> lines) {
        int received = (int) lines.stream().filter(l -> l.models() != null).count();
        Statement statement = stated(received > 0, false);
        List<ModelCount> models = lines.stream().flatMap(l -> counts(l).models().stream()).toList();
        return counts(PROVINCE, statement, models, received == 0 ? List.of() : awards(lines));
    }

    static List<ModelCount> models(int all, int ministry) {
        int district = (all - ministry) / 2;
        return List.of(
                model(Recognition.MINISTRY, ministry),
                model(Recognition.PROVINCE, all > 2 ? 1 : 0),
                model(Recognition.DISTRICT, all > 2 ? district - 1 : district),
                model(Recognition.NONE, all - ministry - district));
    }

    static ModelCount model(Recognition recognition, int models) {
        return new ModelCount(
                null,
                ModelStatus.NEW,
                recognition,
                null,
                models,
                Sum.NOTHING,
                Sum.NOTHING,
                Sum.NOTHING);
    }

    /** Collectives and individuals; the published ones where the districts are complete. */
    static int[] kinds(List<Line> lines) {
        int all = lines.stream().mapToInt(l -> l.awards() == null ? 0 : l.awards()).sum();
        int collective = all * 38 / 106;
        return new int[] {collective, all - collective};
    }

    static List<AwardCount> awards(List<Line> lines) {
        int[] kinds = kinds(lines);
        int c = kinds[0];
        int i = kinds[1];
        return List.of(
                new AwardCount("PROV_FLAG", RecipientKind.COLLECTIVE, c * 2 / 38),
                new AwardCount("PROV_FLAG", RecipientKind.INDIVIDUAL, 0),
                new AwardCount("MPS_MERIT", RecipientKind.COLLECTIVE, c * 10 / 38),
                new AwardCount("PROV_MERIT", RecipientKind.COLLECTIVE, c * 8 / 38),
                new AwardCount("PROV_MERIT", RecipientKind.INDIVIDUAL, i * 12 / 68),
                new AwardCount(
                        "PPOL_CERT",
                        RecipientKind.COLLECTIVE,
                        c - c * 2 / 38 - c * 10 / 38 - c * 8 / 38),
                new AwardCount("PPOL_CERT", RecipientKind.INDIVIDUAL, i - i * 12 / 68));
    }

    static Counts counts(
            Unit unit, Statement statement, List<ModelCount> models, List<AwardCount> awards) {
        return new Counts(unit, 2021, statement, statement, models, awards, 0, 0, null);
    }

    static Map<String, AwardForm> forms() {
        Map<String, AwardForm> forms = new LinkedHashMap<>();
        Set<RecipientKind> all = EnumSet.allOf(RecipientKind.class);
        Set<RecipientKind> collective = EnumSet.of(RecipientKind.COLLECTIVE);
        form(
                forms,
                "PROV_FLAG",
                "Cờ thi đua của UBND tỉnh",
                "Emulation flag of the province",
                collective);
        form(
                forms,
                "MPS_MERIT",
                "Bằng khen của Bộ Công an",
                "Certificate of merit of the Ministry",
                all);
        form(
                forms,
                "PROV_MERIT",
                "Bằng khen của UBND tỉnh",
                "Certificate of merit of the province",
                all);
        form(
                forms,
                "PPOL_CERT",
                "Giấy khen của Công an tỉnh",
                "Certificate of the provincial police",
                all);
        return forms;
    }

    static void form(
            Map<String, AwardForm> forms,
            String code,
            String vi,
            String en,
            Set<RecipientKind> to) {
        forms.put(
                code,
                new AwardForm(code, vi, en, "PROVINCE", to, true, Validity.ALWAYS, List.of()));
    }
}
