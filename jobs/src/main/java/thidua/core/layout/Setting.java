package thidua.core.layout;

import org.jspecify.annotations.Nullable;

import thidua.core.unit.Unit;

import java.time.LocalDate;

/**
 * What surrounds a row: known before the first row of a table is read.
 *
 * @param year the report year
 * @param unit whose table it is; null when nothing says so, which is a finding already
 * @param onlyNew a table titled "mô hình mới"
 */
public record Setting(int year, @Nullable Unit unit, boolean onlyNew, Terms terms) {

    /** The day on which units are judged. */
    LocalDate day() {
        return LocalDate.of(year, 12, 31);
    }

    /** The first day on which a decision for the year may be signed. */
    LocalDate firstDay() {
        return terms.window().firstDay(year);
    }

    LocalDate lastDay() {
        return terms.window().lastDay(year);
    }

    boolean isInWindow(LocalDate day) {
        return !day.isBefore(firstDay()) && !day.isAfter(lastDay());
    }
}
