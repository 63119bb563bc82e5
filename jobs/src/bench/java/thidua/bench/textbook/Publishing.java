package thidua.bench.textbook;

import org.knowm.xchart.BitmapEncoder;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.CategoryChartBuilder;
import org.springframework.jdbc.core.JdbcTemplate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Counts by year and unit with the change on the year before, a report, and twelve charts. */
record Publishing(JdbcTemplate jdbc, Path out) {
    private static final int CHARTS = 12;
    private static final String COUNTS =
            """
            select *,
                models - lag(models) over w as change_models,
                awards - lag(awards) over w as change_awards
            from (
                select report_year, unit_code, models, new_models, ended, members, coalesce(awards, 0) as awards, individuals
                from (
                    select report_year, unit_code, count(*) as models,
                        count(*) filter (where status = 'new') as new_models,
                        count(*) filter (where status = 'ended') as ended, sum(members) as members
                    from model group by 1, 2) as m
                full join (
                    select report_year, unit_code, sum(recipient_count) as awards,
                        count(*) filter (where recipient_kind = 'individual') as individuals
                    from award group by 1, 2) as a using (report_year, unit_code)) as both_
            window w as (partition by unit_code order by report_year)
            order by unit_code, report_year
            """;

    void publish() throws IOException {
        jdbc.execute("analyze model");
        jdbc.execute("analyze award");
        Files.createDirectories(out);
        List<Map<String, Object>> rows = jdbc.queryForList(COUNTS);
        List<String> lines = new ArrayList<>();
        lines.add(String.join(",", rows.getFirst().keySet()));
        rows.forEach(
                row ->
                        lines.add(
                                String.join(
                                        ",",
                                        row.values().stream()
                                                .map(v -> v == null ? "" : v.toString())
                                                .toList())));
        Files.write(out.resolve("report.csv"), lines);
        rows.stream()
                .map(row -> (String) row.get("unit_code"))
                .distinct()
                .limit(CHARTS)
                .forEach(unit -> chart(unit, rows));
    }

    private void chart(String unit, List<Map<String, Object>> rows) {
        var own = rows.stream().filter(row -> unit.equals(row.get("unit_code"))).toList();
        List<Number> years = own.stream().map(r -> (Number) r.get("report_year")).toList();
        CategoryChart chart =
                new CategoryChartBuilder().width(1600).height(900).title("Xã " + unit).build();
        chart.addSeries("Mô hình", years, own.stream().map(r -> (Number) r.get("models")).toList());
        chart.addSeries(
                "Khen thưởng", years, own.stream().map(r -> (Number) r.get("awards")).toList());
        try {
            String file = out.resolve(unit + ".png").toString();
            BitmapEncoder.saveBitmap(chart, file, BitmapEncoder.BitmapFormat.PNG);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
