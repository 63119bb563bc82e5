package thidua.edge.slides;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * The file packed again, each part with one date, in the order in which the library wrote it.
 * Pictures are packed in themselves.
 */
final class SteadyPackage {
    private SteadyPackage() {}

    static byte[] of(byte[] file, LocalDate made) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(file.length + 1024);
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
                ZipEntry steady = new ZipEntry(part.getName());
                steady.setTimeLocal(made.atStartOfDay());
                boolean packed = part.getName().endsWith(".png");
                out.setLevel(packed ? Deflater.NO_COMPRESSION : Deflater.DEFAULT_COMPRESSION);
                out.putNextEntry(steady);
                in.transferTo(out);
                out.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot fail to be written", e);
        }
        return bytes.toByteArray();
    }
}
