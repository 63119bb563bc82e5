package thidua.job;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import thidua.core.text.Language;
import thidua.edge.server.TestServer;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.SortedMap;

/** {@code pack --units-of}: the figures of the districts of 2021 in those of 2024. */
class RecastPackTest {
    private static final LocalDate DAY = LocalDate.of(2024, 12, 31);
    private static Workplace desk;
    private static SortedMap<String, String> standing;

    @BeforeAll
    static void a_desk_with_a_published_year() throws Exception {
        desk = Workplace.open(TestServer.migrated());
        desk.clear(2020, 2021);
        desk.run(2021);
        standing = Trees.bytes(desk.output().resolve("2021"));
        assertThat(desk.draw(2021, null, DAY).outcome()).isEqualTo(Outcome.DONE);
    }

    @AfterAll
    static void the_desk_is_left() throws IOException {
        desk.close();
    }

    private static String recast(String figure, String column) throws IOException {
        return Rows.read(desk.output().resolve("2021~2024-12-31/reports/indicators.csv"))
                .with("figure_id", figure + "~2024-12-31")
                .only(column);
    }

    private static BigDecimal reported(String figure) throws IOException {
        return new BigDecimal(
                desk.report(2021, "indicators").with("figure_id", figure).only("value"));
    }

    @Test
    void the_city_has_what_the_city_and_my_loc_had_and_the_province_has_what_it_had()
            throws Exception {
        for (String indicator : new String[] {"models-new", "awards-total"}) {
            BigDecimal both =
                    reported(indicator + ".2021.356").add(reported(indicator + ".2021.358"));
            assertThat(recast(indicator + ".2021.356", "value")).isEqualTo(both.toPlainString());
            assertThat(recast(indicator + ".2021.356", "rank")).isEmpty();
            assertThat(recast(indicator + ".2021.36", "value"))
                    .isEqualTo(reported(indicator + ".2021.36").toPlainString());
        }
        assertThat(recast("kinds-new.2021.356", "state")).isEqualTo("not_applicable");
        assertThat(recast("kinds-new.2021.356", "reasons")).contains("not-additive");
    }

    @Test
    void kinds_of_two_districts_are_not_told_by_the_names_of_one() throws Exception {
        Rows models = Rows.read(desk.output().resolve("2021~2024-12-31/reports/models.csv"));
        assertThat(models.with("unit_code", "356").column("kinds")).containsOnly("");
        assertThat(models.with("unit_code", "359").column("kinds")).isNotEmpty().doesNotContain("");
    }

    @Test
    void a_recast_figure_is_explained_by_the_cells_of_both_districts() {
        Ran ran = desk.explain("models-new.2021.356~2024-12-31");
        assertThat(ran.outcome()).isEqualTo(Outcome.DONE);
        assertThat(ran.said(Language.VI))
                .contains("2021/tp-nam-dinh.xlsx", "2021/my-loc.xlsx", "Huyện Mỹ Lộc");
    }

    @Test
    void the_pack_says_whose_units_it_shows_and_the_standing_one_stays() throws Exception {
        Path pack = desk.output().resolve("2021~2024-12-31");
        assertThat(Files.readString(pack.resolve("index.html")))
                .contains("Theo đơn vị hành chính ngày 31/12/2024");
        assertThat(Trees.bytes(desk.output().resolve("2021"))).isEqualTo(standing);
    }

    @Test
    void an_edition_of_an_earlier_day_is_recast_beside_it() throws Exception {
        LocalDate asOf = LocalDate.of(2022, 1, 12);
        assertThat(desk.draw(2021, asOf, DAY).outcome()).isEqualTo(Outcome.DONE);
        assertThat(desk.output().resolve("2021@2022-01-12~2024-12-31/index.html")).exists();
    }

    @Test
    void a_day_before_the_units_are_known_is_refused_with_the_first_that_is() throws Exception {
        Ran ran = desk.draw(2021, null, LocalDate.of(2015, 12, 31));
        assertThat(ran.outcome()).isEqualTo(Outcome.MISUSED);
        assertThat(ran.said(Language.VI)).contains("2019-12-31", "2015-12-31");
        assertThat(desk.output().resolve("2021~2015-12-31")).doesNotExist();
    }
}
