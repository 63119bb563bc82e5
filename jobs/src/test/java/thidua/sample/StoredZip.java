package thidua.sample;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * A workbook packed again so that its bytes tell nothing of when and where it was made: entries are
 * stored, because what deflating yields depends on the zlib of the JDK, they all carry one time,
 * and the day of creation is given instead of taken from the clock.
 */
final class StoredZip {
    private static final LocalDateTime TIME = LocalDateTime.of(2020, 1, 1, 0, 0);

    private StoredZip() {}

    static byte[] of(byte[] workbook, LocalDate createdOn) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            // Read from a file, by its directory: the sizes before the entries are not to be had.
            Path file = Files.createTempFile("thidua-sample", ".xlsx");
            Files.write(file, workbook);
            try (ZipFile in = new ZipFile(file.toFile())) {
                for (ZipEntry entry : Collections.list(in.entries())) {
                    byte[] content = in.getInputStream(entry).readAllBytes();
                    boolean core = entry.getName().equals("docProps/core.xml");
                    store(out, entry.getName(), core ? created(content, createdOn) : content);
                }
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void store(ZipOutputStream out, String name, byte[] content) throws IOException {
        CRC32 sum = new CRC32();
        sum.update(content);
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(sum.getValue());
        entry.setTimeLocal(TIME);
        out.putNextEntry(entry);
        out.write(content);
        out.closeEntry();
    }

    private static byte[] created(byte[] core, LocalDate day) {
        String xml = new String(core, StandardCharsets.UTF_8);
        String fixed = xml.replaceFirst("(<dcterms:created[^>]*>)[^<]*", "$1" + day + "T00:00:00Z");
        return fixed.getBytes(StandardCharsets.UTF_8);
    }
}
