package thidua.edge.slides;

import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFPictureData;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The library's slide show. It would unpack every picture to find out whether it has it already;
 * here their bytes are compared.
 */
final class Show extends XMLSlideShow {
    private final List<byte[]> pictures = new ArrayList<>();

    /** Asked for each picture before it is added; null: it is to be added. */
    @Override
    public @Nullable XSLFPictureData findPictureData(byte[] png) {
        for (int i = 0; i < pictures.size(); i++) {
            if (Arrays.equals(pictures.get(i), png)) {
                return getPictureData().get(i);
            }
        }
        pictures.add(png);
        return null;
    }
}
