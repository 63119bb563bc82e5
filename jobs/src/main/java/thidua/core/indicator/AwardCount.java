package thidua.core.indicator;

import thidua.core.fact.RecipientKind;

/**
 * The awards of one form to one kind of recipient, as stated by one unit (or the province).
 *
 * @param form a code of {@code award_forms.csv}
 * @param count recipients; 0 when stated as none
 */
public record AwardCount(String form, RecipientKind kind, int count) {}
