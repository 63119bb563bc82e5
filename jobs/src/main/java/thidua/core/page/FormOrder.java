package thidua.core.page;

import thidua.core.fact.AwardForm;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * The order in which reports quote forms of award: flags first, then from the highest level down;
 * what is in no total stands behind. Within a level the order of the reference data holds.
 */
final class FormOrder {
    private static final List<String> LEVELS =
            List.of(
                    "STATE",
                    "GOVERNMENT",
                    "MINISTRY",
                    "PROVINCE",
                    "PROV_POLICE",
                    "DISTRICT",
                    "DIST_POLICE",
                    "COMMUNE",
                    "GRASSROOTS");

    private FormOrder() {}

    static List<AwardForm> sorted(Collection<AwardForm> forms) {
        return forms.stream()
                .sorted(
                        Comparator.comparing((AwardForm form) -> !form.inTotal())
                                .thenComparing(form -> !form.code().endsWith("_FLAG"))
                                .thenComparing(FormOrder::level))
                .toList();
    }

    private static int level(AwardForm form) {
        int level = LEVELS.indexOf(form.level());
        return level < 0 ? LEVELS.size() : level;
    }
}
