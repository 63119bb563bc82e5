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

    /** Decisions for a year are signed from its first day to the end of March of the next. */
    LocalDate firstDay() {
        return LocalDate.of(year, 1, 1);
    }

    LocalDate lastDay() {
        return LocalDate.of(year + 1, 3, 31);
    }

    boolean isInWindow(LocalDate day) {
        return !day.isBefore(firstDay()) && !day.isAfter(lastDay());
    }
}
