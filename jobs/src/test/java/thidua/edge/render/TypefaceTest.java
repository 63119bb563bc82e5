package thidua.edge.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TypefaceTest {
    private static final String LETTERS =
            "aăâbcdđeêghiklmnoôơpqrstuưvxyAĂÂBCDĐEÊGHIKLMNOÔƠPQRSTUƯVXYfjwzFJWZ"
                    + "àảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ"
                    + "ÀẢÃÁẠẰẲẴẮẶẦẨẪẤẬÈẺẼÉẸỀỂỄẾỆÌỈĨÍỊÒỎÕÓỌỒỔỖỐỘỜỞỠỚỢÙỦŨÚỤỪỬỮỨỰỲỶỸÝỴ"
                    + "0123456789 .,;:!?()[]%/&*+–—“”‘’…×†№\"'";

    @Test
    void the_bundled_fonts_have_every_vietnamese_letter_and_sign_we_print() {
        for (boolean bold : new boolean[] {false, true}) {
            var font = Typeface.font(new Style(20, bold, Palette.BLACK));
            assertThat(
                            LETTERS.codePoints()
                                    .filter(c -> !font.canDisplay(c))
                                    .mapToObj(Character::toString))
                    .isEmpty();
        }
    }

    @Test
    void width_grows_with_size_without_rounding() {
        double narrow = Typeface.width("Huyện Ý Yên", Style.regular(16));
        double wide = Typeface.width("Huyện Ý Yên", Style.regular(32));
        assertThat(wide).isCloseTo(2 * narrow, org.assertj.core.data.Offset.offset(0.05));
    }

    @Test
    void text_below_fourteen_pixels_is_refused() {
        assertThatThrownBy(() -> Style.regular(13.9)).hasMessageContaining("13.9");
    }
}
