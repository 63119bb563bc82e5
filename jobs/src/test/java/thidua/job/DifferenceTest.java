package thidua.job;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import thidua.core.change.Cause;
import thidua.core.change.FigureChange;
import thidua.core.report.ChangeTable;
import thidua.core.text.Language;
import thidua.edge.delimited.Revocations;
import thidua.edge.server.TestServer;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Every figure that changed is told, and its parts add up to the last digit. */
class DifferenceTest {
    private static final String COUNTED = "2021/xuan-truong-khen-thuong.csv";
    private static final String MODELS = "2021/truc-ninh-mo-hinh.csv";
    private static final LocalDate EARLY = LocalDate.of(2022, 1, 12);
    private static final LocalDate LATER = LocalDate.of(2023, 1, 20);
    private static Workplace desk;

    @BeforeAll
    static void a_desk() throws IOException {
        desk = Workplace.open(TestServer.migrated());
    }

    @BeforeEach
    void on_which_2021_is_published() throws Exception {
        desk.clear(2020, 2021);
        desk.run(2021);
    }

    @AfterAll
    static void the_desk_is_left() throws IOException {
        desk.close();
    }

    private static List<FigureChange> changes(LocalDate from, LocalDate to) {
        return desk.difference(2021, from, to);
    }

    /** By figure id, what each cause did: {@code {awards-total.2021.36={REVOCATION=-1}}}. */
    private static Map<String, Map<Cause, BigDecimal>> causes(LocalDate from, LocalDate to) {
        Map<String, Map<Cause, BigDecimal>> causes = new TreeMap<>();
        for (FigureChange change : changes(from, to)) {
            BigDecimal sum =
                    change.parts().stream()
                            .map(FigureChange.Part::amount)
                            .reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(sum).as(change.id()).isEqualByComparingTo(change.amount());
            causes.put(change.id(), change.byCause());
        }
        return causes;
    }

    /** Ids of figures whose value or state differs between the packs of two days. */
    private static List<String> differing(LocalDate from, LocalDate to) throws Exception {
        Map<String, List<String>> before = figures(from);
        List<String> differing = new ArrayList<>();
        figures(to)
                .forEach(
                        (id, value) -> {
                            if (!value.equals(before.get(id))) {
                                differing.add(id);
                            }
                        });
        return differing;
    }

    private static Map<String, List<String>> figures(LocalDate day) throws Exception {
        assertThat(desk.draw(2021, day).outcome()).isEqualTo(Outcome.DONE);
        Path report = desk.output().resolve("2021@" + day + "/reports/indicators.csv");
        Map<String, List<String>> figures = new TreeMap<>();
        Rows.read(report)
                .each()
                .forEach(
                        row ->
                                figures.put(
                                        row.only("figure_id"),
                                        List.of(row.only("value"), row.only("state"))));
        return figures;
    }

    private static void correct(LocalDate day) throws IOException {
        desk.receive(
                COUNTED,
                desk.text(COUNTED)
                        .replace("Cờ thi đua của UBND tỉnh,0", "Cờ thi đua của UBND tỉnh,2"),
                day);
    }

    private static void revoke(LocalDate day) throws IOException {
        Revocations.in(desk.input())
                .add(
                        new Revocations.Line(2021, "1196/QĐ-CAT", null, "", "Đỗ Văn Mẫu 44", day),
                        "Tổ trưởng",
                        "kê khai không đúng");
    }

    @Test
    void a_correction_explains_every_figure_that_differs_between_the_two_packs() throws Exception {
        correct(LATER);
        desk.run(2021);
        Map<String, Map<Cause, BigDecimal>> causes = causes(EARLY, LATER);
        assertThat(causes.keySet())
                .containsExactlyInAnyOrderElementsOf(differing(EARLY, LATER))
                .contains("awards-total.2021.36", "awards-prov-flag.2021.364");
        assertThat(causes.get("awards-total.2021.36"))
                .isEqualTo(Map.of(Cause.SOURCE_CORRECTED, BigDecimal.valueOf(2)));
        assertThat(causes(EARLY, LATER.minusDays(1))).isEmpty();
    }

    @Test
    void two_changes_of_one_day_add_up_exactly() throws Exception {
        correct(LATER);
        revoke(LATER);
        desk.run(2021);
        Map<String, Map<Cause, BigDecimal>> causes = causes(EARLY, LATER);
        assertThat(causes.get("awards-total.2021.36"))
                .isEqualTo(
                        Map.of(
                                Cause.SOURCE_CORRECTED,
                                BigDecimal.valueOf(2),
                                Cause.REVOCATION,
                                BigDecimal.valueOf(-1)));
        assertThat(causes.get("awards-per-100-active-models.2021.36"))
                .hasSize(2)
                .allSatisfy((cause, part) -> assertThat(part.signum()).isNotZero());
        assertThat(causes.keySet()).containsExactlyInAnyOrderElementsOf(differing(EARLY, LATER));
    }

    @Test
    void a_late_file_and_its_correction_are_two_parts() throws Exception {
        byte[] content = desk.bytes(MODELS);
        desk.remove(MODELS);
        desk.forget();
        desk.run(2021);
        desk.receive("2021/truc-ninh-mo-hinh-bo-sung.csv", content, LATER);
        desk.run(2021);
        desk.receive(
                "2021/truc-ninh-mo-hinh-bo-sung.csv",
                new String(content, StandardCharsets.UTF_8)
                        .replaceAll("(?m)^2,Nhóm Zalo an ninh,.*\\R", ""),
                LATER.plusDays(2));
        desk.run(2021);
        FigureChange change = changes(EARLY, LATER.plusDays(9)).getFirst();
        assertThat(change.id()).isEqualTo("models-new.2021.36");
        assertThat(change.parts())
                .extracting(p -> p.step().cause(), FigureChange.Part::amount)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Cause.LATE_FILE, BigDecimal.valueOf(2)),
                        org.assertj.core.groups.Tuple.tuple(
                                Cause.SOURCE_CORRECTED, BigDecimal.valueOf(-1)));
        assertThat(change.parts().getFirst().step().unit()).isEqualTo("Huyện Trực Ninh");
        assertThat(change.parts().getFirst().step().to())
                .isEqualTo("2021/truc-ninh-mo-hinh-bo-sung.csv");
    }

    @Test
    void other_units_change_what_was_published_and_are_named() throws Exception {
        desk.write(
                "reference/population.csv",
                Files.readString(Path.of("../schema/reference/population.csv"))
                        .replaceFirst("(?m)^356,([^,]+),(\\d)", "356,$1,9$2")
                        .getBytes(StandardCharsets.UTF_8));
        desk.run(2021);
        LocalDate known = LocalDate.of(2022, 6, 1);
        assertThat(causes(known, known))
                .containsOnlyKeys(
                        "models-per-10000-residents.2021.356", "models-per-10000-residents.2021.36")
                .allSatisfy((id, parts) -> assertThat(parts).containsOnlyKeys(Cause.UNIT_MAP));
    }

    @Test
    void many_files_of_one_day_are_one_part_on_the_page_and_many_in_the_command() throws Exception {
        String register = desk.text("reference/received.csv");
        List<String> moved =
                register.lines()
                        .map(
                                line ->
                                        line.startsWith("2022/")
                                                ? line.replaceAll(
                                                        ",[^,]*$",
                                                        line.startsWith("2022/hai-hau")
                                                                ? ",2022-12-01"
                                                                : ",2022-12-12")
                                                : line)
                        .toList();
        desk.clear(2022);
        desk.write(
                "reference/received.csv",
                String.join("\n", moved).concat("\n").getBytes(StandardCharsets.UTF_8));
        desk.run(2022);
        assertThat(desk.page(2022))
                .containsPattern(">\\s*tệp đến thêm\\s*<")
                .contains("so với bản có đến hết ngày 11/12/2022");
        LocalDate day = LocalDate.of(2022, 12, 12);
        FigureChange change = desk.difference(2022, day.minusDays(1), day).getFirst();
        assertThat(change.parts()).hasSizeGreaterThan(1);
    }

    @Test
    void the_table_has_a_column_a_cause_and_no_remainder() throws Exception {
        correct(LATER);
        revoke(LATER.plusDays(1));
        desk.run(2021);
        List<FigureChange> changes = changes(EARLY, LATER.plusDays(1));
        List<List<String>> rows = ChangeTable.rows(changes, Language.VI);
        assertThat(rows).hasSameSizeAs(changes).isNotEmpty();
        for (List<String> row : rows) {
            BigDecimal causes =
                    row.subList(8, row.size()).stream()
                            .filter(cell -> !cell.isEmpty())
                            .map(BigDecimal::new)
                            .reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(causes).as(row.getFirst()).isEqualByComparingTo(row.get(7));
        }
    }

    @Test
    void before_the_first_edition_there_is_nothing_to_begin_from() {
        Ran.Notes notes = new Ran.Notes();
        assertThat(desk.diff().between(2021, LocalDate.of(2021, 1, 1), LATER, notes)).isEmpty();
        assertThat(notes.lines()).extracting(Ran.Line::key).containsExactly("pack.too-early");
    }
}
