package thidua.edge.workbook;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * A workbook that we wrote, put together again so that its bytes tell nothing of when and where it
 * was made. What is not changed stays packed as it is.
 */
public final class SteadyZip {
    private static final String CORE = "docProps/core.xml";
    private static final String SHEETS = "xl/worksheets/";

    private SteadyZip() {}

    /**
     * @param made the day on which the workbook says it was made
     */
    public static void write(byte[] workbook, LocalDate made, OutputStream out) throws IOException {
        pack(workbook, made, part -> false, UnaryOperator.identity(), out);
    }

    /**
     * @param mended what becomes of the text of each sheet
     */
    public static byte[] of(byte[] workbook, LocalDate made, UnaryOperator<String> mended) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(workbook.length + 1024);
        try {
            pack(workbook, made, part -> part.startsWith(SHEETS), mended, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void pack(
            byte[] workbook,
            LocalDate made,
            Predicate<String> isMended,
            UnaryOperator<String> mended,
            OutputStream to)
            throws IOException {
        try (ZipFile parts =
                        ZipFile.builder()
                                .setSeekableByteChannel(new SeekableInMemoryByteChannel(workbook))
                                .get();
                ZipArchiveOutputStream out = new ZipArchiveOutputStream(to)) {
            for (ZipArchiveEntry part : Collections.list(parts.getEntriesInPhysicalOrder())) {
                if (part.getName().equals(CORE)) {
                    put(part, created(text(parts, part), made), made, out);
                } else if (isMended.test(part.getName())) {
                    put(part, mended.apply(text(parts, part)), made, out);
                } else {
                    copy(parts, part, made, out);
                }
            }
        }
    }

    private static void copy(
            ZipFile parts, ZipArchiveEntry part, LocalDate made, ZipArchiveOutputStream out)
            throws IOException {
        ZipArchiveEntry steady = steady(part, made);
        steady.setMethod(part.getMethod());
        steady.setCrc(part.getCrc());
        steady.setSize(part.getSize());
        steady.setCompressedSize(part.getCompressedSize());
        try (InputStream packed = parts.getRawInputStream(part)) {
            out.addRawArchiveEntry(steady, packed);
        }
    }

    private static void put(
            ZipArchiveEntry part, String text, LocalDate made, ZipArchiveOutputStream out)
            throws IOException {
        out.putArchiveEntry(steady(part, made));
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.closeArchiveEntry();
    }

    private static ZipArchiveEntry steady(ZipArchiveEntry part, LocalDate made) {
        ZipArchiveEntry steady = new ZipArchiveEntry(part.getName());
        steady.setTimeLocal(made.atStartOfDay());
        return steady;
    }

    private static String text(ZipFile parts, ZipArchiveEntry part) throws IOException {
        try (InputStream in = parts.getInputStream(part)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String created(String core, LocalDate made) {
        return core.replaceFirst("(<dcterms:created[^>]*>)[^<]*", "$1" + made + "T00:00:00Z");
    }
}
