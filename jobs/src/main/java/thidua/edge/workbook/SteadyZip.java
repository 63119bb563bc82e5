package thidua.edge.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A workbook that we wrote, packed again so that its bytes tell nothing of when and where it was
 * made.
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
        Archive parts = Archive.own(workbook);
        try (ZipOutputStream out = new ZipOutputStream(to)) {
            for (String name : parts.names()) {
                ZipEntry part = new ZipEntry(name);
                part.setTimeLocal(made.atStartOfDay());
                out.putNextEntry(part);
                if (name.equals(CORE)) {
                    out.write(created(text(parts, name), made).getBytes(StandardCharsets.UTF_8));
                } else if (isMended.test(name)) {
                    out.write(mended.apply(text(parts, name)).getBytes(StandardCharsets.UTF_8));
                } else {
                    parts.copy(name, out);
                }
                out.closeEntry();
            }
        }
    }

    private static String text(Archive parts, String name) {
        return parts.beginning(name, Integer.MAX_VALUE);
    }

    private static String created(String core, LocalDate made) {
        return core.replaceFirst("(<dcterms:created[^>]*>)[^<]*", "$1" + made + "T00:00:00Z");
    }
}
