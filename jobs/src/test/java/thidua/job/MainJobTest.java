package thidua.job;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import thidua.core.text.Language;
import thidua.edge.json.ManifestJson;
import thidua.edge.server.TestServer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The whole way, from the sample to the packs of three years. */
class MainJobTest {
    private static Workplace desk;
    private static Ran ran2020;
    private static Ran ran2021;
    private static Ran ran2022;

    @BeforeAll
    static void the_three_years_are_run() throws Exception {
        desk = Workplace.open(TestServer.migrated());
        desk.clear(2020, 2021, 2022);
        ran2020 = desk.run(2020);
        ran2021 = desk.run(2021);
        ran2022 = desk.run(2022);
    }

    @AfterAll
    static void the_desk_is_left() throws IOException {
        desk.close();
    }

    @Test
    void each_year_is_done_and_the_run_ends_by_naming_its_pack() {
        assertThat(List.of(ran2020.outcome(), ran2021.outcome(), ran2022.outcome()))
                .containsOnly(Outcome.DONE);
        assertThat(ran2021.keys()).containsExactly("ingesting", "computing", "published");
        assertThat(ran2021.said(Language.VI)).endsWith(desk.output().resolve("2021") + "\n");
        assertThat(ran2021.said(Language.EN)).endsWith(desk.output().resolve("2021") + "\n");
    }

    @Test
    void the_reports_of_2021_give_exactly_the_published_numbers() throws IOException {
        Rows models = desk.report(2021, "models").with("unit_code", "36", "status", "new");
        assertThat(models.sum("models")).isEqualTo(17);
        assertThat(models.with("recognition", "ministry").sum("models")).isEqualTo(2);

        Rows awards = desk.report(2021, "awards").with("unit_code", "36");
        assertThat(count(awards, "PROV_FLAG", "collective")).isEqualTo("2");
        assertThat(count(awards, "MPS_MERIT", "collective")).isEqualTo("10");
        assertThat(count(awards, "PROV_MERIT", "collective")).isEqualTo("8");
        assertThat(count(awards, "PROV_MERIT", "individual")).isEqualTo("12");
        assertThat(count(awards, "PPOL_CERT", "collective")).isEqualTo("18");
        assertThat(count(awards, "PPOL_CERT", "individual")).isEqualTo("56");

        Rows province = desk.report(2021, "indicators").with("unit_code", "36");
        assertThat(value(province, "models-new")).isEqualTo("17");
        assertThat(value(province, "models-recognised")).isEqualTo("2");
        assertThat(value(province, "awards-collective")).isEqualTo("38");
        assertThat(value(province, "awards-individual")).isEqualTo("68");
        assertThat(value(province, "awards-total")).isEqualTo("106");
    }

    private static String count(Rows awards, String form, String kind) {
        return awards.with("award_form", form, "recipient_kind", kind).only("count");
    }

    private static String value(Rows province, String indicator) {
        return province.with("indicator", indicator).only("value");
    }

    @Test
    void every_figure_that_was_planned_stands_in_the_indicators_of_its_year() throws IOException {
        Rows expected = Rows.read(Path.of("src/test/resources/sample/expected-totals.csv"));
        assertThat(expected.all()).hasSizeGreaterThan(400);
        for (int year : List.of(2020, 2021, 2022)) {
            Rows indicators = desk.report(year, "indicators");
            assertThat(figures(indicators, "value"))
                    .containsAllEntriesOf(figures(expected.with("year", "" + year), "value"));
        }
    }

    @Test
    void the_year_before_is_the_year_before() throws IOException {
        for (int year : List.of(2021, 2022)) {
            Rows now = desk.report(year, "indicators");
            Rows before = desk.report(year - 1, "indicators");
            assertThat(figures(now, "previous_value")).isEqualTo(figures(before, "value"));
            assertThat(figures(now, "previous_state")).isEqualTo(figures(before, "state"));
        }
        Rows first = desk.report(2020, "indicators");
        assertThat(first.column("previous_value")).containsOnly("");
        assertThat(first.column("previous_state")).containsOnly("missing");
        assertThat(first.column("change_percent")).containsOnly("");
    }

    private static SortedMap<String, String> figures(Rows rows, String column) {
        SortedMap<String, String> figures = new TreeMap<>();
        rows.each()
                .forEach(
                        row ->
                                figures.put(
                                        row.columns("unit_code", "indicator").getFirst(),
                                        row.only(column)));
        return figures;
    }

    @Test
    void no_percentage_stands_on_a_base_below_ten() throws IOException {
        for (int year : List.of(2021, 2022)) {
            for (Rows row : desk.report(year, "indicators").each()) {
                if (!row.only("change_percent").isEmpty()) {
                    assertThat(Double.parseDouble(row.only("previous_value")))
                            .as("%s", row)
                            .isGreaterThanOrEqualTo(10);
                }
            }
        }
    }

    @Test
    void the_primary_key_of_every_report_tells_its_rows_apart() throws IOException {
        Map<String, List<String>> keys = new HashMap<>();
        for (var report : thidua.core.report.Reports.ALL) {
            keys.put(report.id(), report.primaryKey());
        }
        assertThat(keys.keySet())
                .containsExactlyInAnyOrder(
                        "awards", "models", "indicators", "findings", "files", "completeness");
        for (var key : keys.entrySet()) {
            if (!key.getValue().isEmpty()) {
                Rows rows = desk.report(2021, key.getKey());
                assertThat(rows.all()).isNotEmpty();
                assertThat(rows.columns(key.getValue().toArray(String[]::new)))
                        .doesNotHaveDuplicates();
            }
        }
    }

    @Test
    void no_row_of_any_file_disappears() throws IOException {
        Rows files = desk.report(2021, "files");
        assertThat(files.column("file")).hasSizeGreaterThanOrEqualTo(12);
        assertThat(files.column("verdict")).containsOnly("accepted");
        List<String> parts =
                List.of("loaded", "rejected", "header", "total", "group", "note", "blank");
        for (Rows one : files.each()) {
            int sum = parts.stream().mapToInt(part -> one.sum("rows_" + part)).sum();
            assertThat(one.sum("rows_read")).as("%s", one).isEqualTo(sum).isPositive();
        }
        assertThat(files.with("file", "2021/xuan-truong-khen-thuong.csv").only("rows_read"))
                .isEqualTo("" + lines("2021/xuan-truong-khen-thuong.csv"));
    }

    private static long lines(String path) throws IOException {
        return desk.text(path).lines().count();
    }

    @Test
    void completeness_says_on_time_or_late_as_the_register_does() throws IOException {
        Rows received = Rows.read(desk.input().resolve("reference/received.csv"));
        for (int year : List.of(2020, 2021, 2022)) {
            Rows completeness = desk.report(year, "completeness");
            assertThat(completeness.all()).hasSize(20);
            Rows files = desk.report(year, "files");
            List<String> expected = new ArrayList<>();
            for (Rows file : files.each()) {
                String day = received.with("file", file.only("file")).only("received_on");
                boolean late = LocalDate.parse(day).isAfter(LocalDate.of(year, 12, 15));
                String line = file.columns("unit_code", "table").getFirst() + " " + day;
                expected.add(line + (late ? " late" : " on-time"));
            }
            assertThat(completeness.columns("unit_code", "table", "received_at", "verdict"))
                    .containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    @Test
    void the_manifest_names_every_file_of_the_pack_with_its_sum() throws IOException {
        Path pack = desk.output().resolve("2021");
        var manifest = ManifestJson.read(Files.readAllBytes(pack.resolve("manifest.json")));
        SortedMap<String, String> bytes = Trees.bytes(pack);
        bytes.remove("manifest.json");
        SortedMap<String, String> named = new TreeMap<>();
        manifest.files().forEach((path, proof) -> named.put(path, proof.sha256()));
        assertThat(named).isEqualTo(bytes);
        assertThat(bytes.keySet().stream().filter(p -> p.matches("charts/.*[.]svg")))
                .hasSizeGreaterThanOrEqualTo(6);
        assertThat(bytes.keySet().stream().filter(p -> p.endsWith(".png")))
                .hasSameSizeAs(bytes.keySet().stream().filter(p -> p.endsWith(".svg")).toList());
        assertThat(bytes)
                .containsKeys(
                        "index.html", "pack.pdf", "datapackage.json", "reports/indicators.xlsx");
    }

    @Test
    void no_name_of_a_person_is_in_a_pack() throws IOException {
        String person = "Nguyễn Thị Mẫu 41";
        assertThat(desk.text("2021/truc-ninh-khen-thuong.csv")).contains(person);
        for (String path : Trees.bytes(desk.output().resolve("2021")).keySet()) {
            assertThat(PublishedText.of(desk.output().resolve("2021").resolve(path)))
                    .as(path)
                    .doesNotContain(person)
                    .doesNotContain("Thị Mẫu 41");
        }
    }
}
