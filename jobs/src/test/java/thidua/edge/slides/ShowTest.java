package thidua.edge.slides;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.poi.sl.usermodel.PictureData.PictureType;
import org.apache.poi.xslf.usermodel.XSLFPictureData;
import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;

class ShowTest {

    @Test
    void a_picture_that_is_there_already_is_not_kept_twice() throws Exception {
        try (Show show = new Show()) {
            XSLFPictureData first = show.addPicture(bytes("one"), PictureType.PNG);
            XSLFPictureData second = show.addPicture(bytes("other"), PictureType.PNG);

            assertThat(show.addPicture(bytes("one"), PictureType.PNG)).isSameAs(first);
            assertThat(show.getPictureData()).containsExactly(first, second);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
