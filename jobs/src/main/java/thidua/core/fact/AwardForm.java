package thidua.core.fact;

import thidua.core.unit.Validity;

import java.util.List;
import java.util.Set;

/**
 * A form of award: a row of {@code award_forms.csv}.
 *
 * @param code {@code PROV_FLAG}
 * @param level the awarding level, {@code PROV_POLICE}
 * @param inTotal whether "awards in total" counts it (flags, certificates of merit and of
 *     commendation do; titles, medals and letters do not)
 * @param validity the days on which it may be given
 * @param aliases other spellings, as met in texts
 */
public record AwardForm(
        String code,
        String nameVi,
        String nameEn,
        String level,
        Set<RecipientKind> recipients,
        boolean inTotal,
        Validity validity,
        List<String> aliases) {}
