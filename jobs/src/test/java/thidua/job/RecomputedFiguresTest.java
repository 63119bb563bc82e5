package thidua.job;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import thidua.core.explain.Explanation;
import thidua.core.explain.FigureId;
import thidua.core.indicator.State;
import thidua.core.layout.Quote;
import thidua.edge.server.TestServer;
import thidua.edge.warehouse.Facts;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * A thousand figures of the sample, from {@code indicators.csv}: each is derived from nothing but
 * the cells that its explanation lists, read by nobody but the edge, by rules of our own.
 */
class RecomputedFiguresTest {
    private static final int MANY = 1000;
    private static final long SEED = 138;
    private static Workplace desk;
    private static List<Rows> figures;

    @BeforeAll
    static void the_sample_is_published() throws Exception {
        desk = Workplace.open(TestServer.migrated());
        desk.clear(2020, 2021, 2022, 2023, 2024, 2025, 2026);
        figures = new ArrayList<>();
        for (int year : List.of(2020, 2021, 2022, 2023, 2024, 2025, 2026)) {
            assertThat(desk.run(year).outcome()).isEqualTo(Outcome.DONE);
            figures.addAll(desk.report(year, "indicators").each());
        }
    }

    @AfterAll
    static void the_desk_is_left() throws IOException {
        desk.close();
    }

    @Test
    void a_thousand_figures_follow_from_the_cells_that_are_listed() {
        Explaining explaining = desk.explaining();
        OwnReading own = new OwnReading(desk.input());
        List<Rows> drawn = new ArrayList<>(figures);
        Collections.shuffle(drawn, new Random(SEED));
        assertThat(drawn).hasSizeGreaterThan(MANY);
        int stated = 0;
        for (Rows figure : drawn.subList(0, MANY)) {
            String id = figure.only("figure_id");
            Explanation explained = explaining.explain(FigureId.parse(id).orElseThrow(), Facts.NOW);
            assertThat(explained.differences()).as(id).isEmpty();
            assertThat(explained.isEqual()).as(id).isTrue();
            assertThat(explained.figure().value().state().id()).isEqualTo(figure.only("state"));
            assertCellsAreQuoted(explained, own);
            if (explained.figure().value().state() == State.VALUE
                    || explained.figure().value().state() == State.ZERO) {
                stated++;
                assertThat(own.value(explained)).as(id).isEqualTo(figure.only("value"));
            } else {
                assertThat(figure.only("value")).as(id).isIn("", "0");
            }
        }
        assertThat(stated).isGreaterThan(MANY / 2);
    }

    /** Each cell says what the file says there; of persons the first letters of it. */
    private static void assertCellsAreQuoted(Explanation explained, OwnReading own) {
        for (Explanation.Source source : explained.sources()) {
            for (Explanation.Row row : source.rows()) {
                for (Quote cell : row.cells()) {
                    String text = own.text(source.origin().path(), cell.cell());
                    if (cell.isMasked()) {
                        assertThat(cell.text()).matches("(\\S\\. ?)+");
                        assertThat(text).startsWith(cell.text().substring(0, 1));
                    } else {
                        assertThat(cell.text()).isEqualTo(text);
                    }
                }
            }
        }
    }
}
