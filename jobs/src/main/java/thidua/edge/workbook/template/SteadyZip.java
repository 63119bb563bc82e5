package thidua.edge.workbook.template;

import thidua.edge.workbook.Archive;
import thidua.edge.workbook.Limits;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook packed again so that its bytes tell nothing of when and where it was made. */
final class SteadyZip {
    /** The library writes its words in the small letters of the machine's language. */
    private static final String TURKISH = "errorStyle=\"warn\u0131ng\"";

    private SteadyZip() {}

    /**
     * @param year on whose first day the workbook says it was made
     */
    static byte[] of(byte[] workbook, int year) {
        Archive parts = Archive.open(workbook, Limits.DEFAULT);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (String name : parts.names()) {
                String text = parts.beginning(name, Integer.MAX_VALUE);
                ZipEntry entry = new ZipEntry(name);
                entry.setTimeLocal(LocalDateTime.of(year, 1, 1, 0, 0));
                out.putNextEntry(entry);
                String steady =
                        name.equals("docProps/core.xml")
                                ? created(text, year)
                                : text.replace(TURKISH, "errorStyle=\"warning\"");
                out.write(steady.getBytes(StandardCharsets.UTF_8));
                out.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String created(String core, int year) {
        return core.replaceFirst("(<dcterms:created[^>]*>)[^<]*", "$1" + year + "-01-01T00:00:00Z");
    }
}
