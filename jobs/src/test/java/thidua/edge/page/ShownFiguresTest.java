package thidua.edge.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import thidua.core.page.Proofreading.Slip;
import thidua.edge.page.ShownFigures.Shown;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** A page is read piece by piece, and no figure is lost between two of them. */
class ShownFiguresTest {
    private static final int PIECE = 1 << 16;
    private static final String FIGURE =
            "<data value=\"17\" data-figure=\"models-new.2021.36\" data-column=\"value\">17</data>";
    private static final Shown SEVENTEEN = new Shown("models-new.2021.36", "value", "17");

    private static Set<Shown> shown(String page) throws IOException {
        return ShownFigures.of(new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void a_figure_is_read_wherever_a_piece_ends() throws IOException {
        for (int at = 0; at <= FIGURE.length(); at++) {
            String before = "<p>" + "ă".repeat(PIECE - at - "<p>".length());

            assertThat(shown(before + FIGURE + "</p>")).containsExactly(SEVENTEEN);
        }
    }

    @Test
    void each_figure_comes_once_in_the_order_of_the_page_and_what_is_none_is_left_out()
            throws IOException {
        String other = FIGURE.replace("36", "356").replace("17", "3");

        assertThat(
                        shown(
                                "<datalist id=\"d\"></datalist><data value=\"2021\">2021</data>"
                                        + other
                                        + FIGURE
                                        + other))
                .containsExactly(new Shown("models-new.2021.356", "value", "3"), SEVENTEEN);
    }

    @Test
    void what_the_report_says_otherwise_is_a_slip() throws IOException {
        assertThat(ShownFigures.slips(shown(FIGURE), (figure, column) -> "18"))
                .containsExactly(new Slip("models-new.2021.36", "value", "17", "18"));
        assertThat(ShownFigures.slips(shown(FIGURE), (figure, column) -> "17")).isEmpty();
    }
}
