package thidua.bench.kit;

import thidua.core.indicator.YearValues;
import thidua.core.unit.Unit;

import java.io.BufferedWriter;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

import javax.sql.DataSource;

/**
 * The kit's report: indicators of ours where they are the same figure. Ours counts the members of
 * active models, the kit those of all, so that they are asked of the facts.
 */
public final class KitReport {
    private static final String MEMBERS =
            """
            select report_year, unit_code, sum(members) from thidua.standing_model
            where upper_inf(known) group by report_year, unit_code
            """;

    private final SortedMap<Integer, YearValues> values;
    private final Map<String, Long> members;

    private KitReport(SortedMap<Integer, YearValues> values, Map<String, Long> members) {
        this.values = values;
        this.members = members;
    }

    public static KitReport of(SortedMap<Integer, YearValues> values, DataSource source)
            throws SQLException {
        Map<String, Long> members = new HashMap<>();
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(MEMBERS)) {
            while (rows.next()) {
                members.put(rows.getInt(1) + " " + rows.getString(2), rows.getLong(3));
            }
        }
        return new KitReport(values, members);
    }

    public void write(Path file) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write(
                    "year,unit,models,models_active,members,awards,awards_collective,"
                            + "yoy_models,yoy_models_pct,yoy_awards,yoy_awards_pct\n");
            for (YearValues year : values.values()) {
                for (Unit unit : units(year)) {
                    out.write(line(year, unit.code()) + "\n");
                }
            }
        }
    }

    static List<Unit> units(YearValues year) {
        return year.expected().stream().sorted(Comparator.comparing(Unit::code)).toList();
    }

    private String line(YearValues year, String unit) {
        YearValues before = values.get(year.year() - 1);
        return String.join(
                ",",
                Integer.toString(year.year()),
                unit,
                Long.toString(models(year, unit)),
                Long.toString(number(year, unit, "models-maintained")),
                Long.toString(members.getOrDefault(year.year() + " " + unit, 0L)),
                Long.toString(awards(year, unit)),
                Long.toString(number(year, unit, "awards-collective")),
                before == null ? "," : change(models(before, unit), models(year, unit)),
                before == null ? "," : change(awards(before, unit), awards(year, unit)));
    }

    /** The change and its percent, to two places; nothing can be compared with nothing. */
    static String change(long before, long now) {
        if (before == 0) {
            return ",";
        }
        BigDecimal percent =
                BigDecimal.valueOf(100 * (now - before))
                        .divide(BigDecimal.valueOf(before), 2, RoundingMode.HALF_UP);
        return (now - before) + "," + percent.toPlainString();
    }

    static long models(YearValues year, String unit) {
        return number(year, unit, "models-active") + number(year, unit, "models-ended");
    }

    static long awards(YearValues year, String unit) {
        return number(year, unit, "awards-total");
    }

    private static long number(YearValues year, String unit, String indicator) {
        BigDecimal number = year.value(unit, indicator).number();
        return number == null ? 0 : number.longValueExact();
    }
}
