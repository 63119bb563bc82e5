package thidua.core.report;

import org.jspecify.annotations.Nullable;

import thidua.core.indicator.Sum;
import thidua.core.text.Language;
import thidua.core.unit.Level;
import thidua.core.unit.Unit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** How values are written into the cells of a report. */
public final class Cells {
    private static final int PLACES = 4;

    /** Upper levels first, so that the province stands above its units; then the code. */
    static final Comparator<Unit> UNITS =
            Comparator.comparing(Unit::level).thenComparing(Unit::code);

    static final String UNIT_ORDER = "Rows are sorted by level (province first), then by this code";

    static final Column YEAR =
            Column.open(
                    "year",
                    "Năm",
                    "Year",
                    Column.Type.YEAR,
                    "The report year, not the year of signing");
    static final Column UNIT_CODE = Column.text("unit_code", "Mã đơn vị", "Unit code", UNIT_ORDER);
    static final Column UNIT_NAME =
            Column.text("unit_name", "Tên đơn vị", "Unit name", "As on 31 December of the year");
    static final Column UNIT_LEVEL =
            Column.closed(
                    "unit_level",
                    "Cấp đơn vị",
                    "Unit level",
                    "Rows of the province are its totals; an area is in no sum, a remainder is; a"
                            + " special reporter is of no tier",
                    "unit-level",
                    Stream.of(Level.values()).map(Level::id).toList());

    private Cells() {}

    /** At most four places, no trailing zeros, no grouping; empty for null. */
    public static String number(@Nullable BigDecimal number) {
        if (number == null) {
            return "";
        }
        return number.setScale(PLACES, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
    }

    static String integer(@Nullable Integer number) {
        return number == null ? "" : Integer.toString(number);
    }

    static String date(@Nullable LocalDate date) {
        return date == null ? "" : date.toString();
    }

    /** Empty when rows exist and none states a number. */
    static String sum(Sum sum) {
        return number(sum.value().number());
    }

    static Stream<String> unit(int year, Unit unit) {
        return Stream.of(Integer.toString(year), unit.code(), unit.name(), unit.level().id());
    }

    static String name(Language language, String vi, String en) {
        return language == Language.VI ? vi : en;
    }

    static List<String> row(Stream<String> first, String... rest) {
        return Stream.concat(first, Stream.of(rest)).toList();
    }
}
