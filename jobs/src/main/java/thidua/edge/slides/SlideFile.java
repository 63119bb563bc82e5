package thidua.edge.slides;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xslf.usermodel.XMLSlideShow;

import thidua.core.slide.Deck;
import thidua.core.slide.Slide;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/** Writes slides as a file. */
public final class SlideFile {
    private SlideFile() {}

    /**
     * The same bytes for the same slides and pictures.
     *
     * @param pictures by the id of their chart, as PNG
     */
    public static byte[] write(Deck deck, Map<String, byte[]> pictures) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 20);
        try (XMLSlideShow show = new Show()) {
            Stage stage = Stage.set(show, deck);
            for (Slide slide : deck.slides()) {
                SlideSheet.write(stage.newSlide(), slide, deck.language(), pictures);
            }
            Imprint.write(show, deck);
            show.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot fail to be written", e);
        } catch (InvalidFormatException e) {
            throw new IllegalStateException("the library's own slide show is damaged", e);
        }
        return SteadyPackage.of(bytes.toByteArray(), deck.knownOn());
    }
}
