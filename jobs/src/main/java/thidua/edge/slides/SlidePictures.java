package thidua.edge.slides;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The pictures in a file of slides that was written here, in the order of the slides. */
public final class SlidePictures {
    private static final Pattern PICTURE = Pattern.compile("ppt/media/image(\\d+)\\.png");

    private SlidePictures() {}

    public static List<byte[]> of(byte[] slides) {
        SortedMap<Integer, byte[]> pictures = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(slides))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                Matcher picture = PICTURE.matcher(part.getName());
                if (picture.matches()) {
                    pictures.put(Integer.parseInt(picture.group(1)), zip.readAllBytes());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("slides of our own cannot be unpacked", e);
        }
        return List.copyOf(pictures.values());
    }
}
