package thidua.core.page;

import java.time.LocalDate;
import java.util.Map;

/**
 * The edition that the same people got before.
 *
 * @param sentOn the day in Vietnam
 * @param figures of the province by indicator, as reports write numbers; empty where there was none
 */
public record MailedBefore(
        LocalDate sentOn, LocalDate dataUntil, boolean provisional, Map<String, String> figures) {}
