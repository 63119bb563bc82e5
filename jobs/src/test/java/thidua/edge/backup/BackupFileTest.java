package thidua.edge.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import thidua.core.backup.Contents;
import thidua.core.backup.Migration;
import thidua.edge.backup.UnusableBackup.Reason;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

class BackupFileTest {
    private static final String ROWS = "362\tHuyện Nam Trực\n";
    private static final Contents CONTENTS =
            new Contents(
                    "thidua 0.1.0",
                    "18.6",
                    List.of(new Migration("015", "-8")),
                    new TreeSet<>(),
                    new TreeMap<>(
                            Map.of("thidua.unit", new Contents.Rows(List.of("code", "name"), 1))),
                    new TreeMap<>());

    @TempDir Path folder;

    private Path write(String name) throws Exception {
        Path file = folder.resolve(name);
        try (BackupWriter writer = BackupWriter.create(file)) {
            try (OutputStream out = writer.table("thidua.unit")) {
                out.write(ROWS.getBytes(StandardCharsets.UTF_8));
            }
            writer.finish(CONTENTS);
        }
        return file;
    }

    private static UnusableBackup refused(Path file) {
        try (BackupReader reader = BackupReader.open(file)) {
            reader.prove();
            throw new AssertionError("was taken: " + file);
        } catch (UnusableBackup e) {
            return e;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void what_was_written_is_proved_and_read_and_only_its_owner_may() throws Exception {
        Path file = write("a.zip");

        try (BackupReader reader = BackupReader.open(file)) {
            assertThat(reader.prove()).isEqualTo(CONTENTS);
            assertThat(
                            new String(
                                    reader.table("thidua.unit").readAllBytes(),
                                    StandardCharsets.UTF_8))
                    .isEqualTo(ROWS);
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(write("b.zip")).hasSameBinaryContentAs(file);
    }

    @Test
    void one_that_is_there_stays_and_one_that_is_given_up_leaves_nothing() throws Exception {
        Path file = write("a.zip");
        byte[] before = Files.readAllBytes(file);

        assertThatThrownBy(() -> write("a.zip")).isInstanceOf(FileAlreadyExistsException.class);
        try (BackupWriter given = BackupWriter.create(folder.resolve("c.zip"));
                OutputStream out = given.table("thidua.unit")) {
            out.write(1);
        }

        assertThat(file).hasBinaryContent(before);
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).containsExactly(file);
        }
    }

    @Test
    void each_member_that_is_changed_missing_or_extra_is_named() throws Exception {
        Map<String, byte[]> members = members(write("a.zip"));
        assertThat(members).containsOnlyKeys("data/thidua.unit.copy", "contents.tsv", "SHA256SUMS");
        for (String member : List.of("data/thidua.unit.copy", "contents.tsv")) {
            Map<String, byte[]> changed = new LinkedHashMap<>(members);
            changed.computeIfPresent(
                    member, (name, bytes) -> java.util.Arrays.copyOf(bytes, bytes.length + 1));
            damaged(changed, member);
        }
        Map<String, byte[]> without = new LinkedHashMap<>(members);
        without.remove("data/thidua.unit.copy");
        damaged(without, "data/thidua.unit.copy");
        Map<String, byte[]> more = new LinkedHashMap<>(members);
        more.put("data/thidua.more.copy", new byte[0]);
        damaged(more, "data/thidua.more.copy");
    }

    private void damaged(Map<String, byte[]> members, String named) throws IOException {
        UnusableBackup why = refused(zip(members));
        assertThat(why.reason()).isEqualTo(Reason.DAMAGED);
        assertThat(why.member()).isEqualTo(named);
    }

    @Test
    void a_flipped_byte_anywhere_is_noticed() throws Exception {
        byte[] good = Files.readAllBytes(write("a.zip"));
        int end = new String(good, StandardCharsets.ISO_8859_1).indexOf("PK\007\010");
        int data = end - 8;
        byte[] bad = good.clone();
        bad[data] ^= 0x20;
        Path file = Files.write(folder.resolve("bad.zip"), bad);

        assertThat(refused(file).member()).isEqualTo("data/thidua.unit.copy");
    }

    @Test
    void what_is_cut_off_or_no_backup_is_foreign() throws Exception {
        byte[] good = Files.readAllBytes(write("a.zip"));
        Path cut = folder.resolve("cut.zip");
        Files.write(cut, java.util.Arrays.copyOf(good, good.length - 30));
        Path text = Files.writeString(folder.resolve("text.zip"), "no zip");
        Path other = zip(Map.of("xl/workbook.xml", new byte[] {1}));
        for (Path file : List.of(cut, text, other)) {
            assertThat(refused(file).reason()).as(file.toString()).isEqualTo(Reason.FOREIGN);
        }
    }

    private static Map<String, byte[]> members(Path file) throws IOException {
        Map<String, byte[]> members = new LinkedHashMap<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                members.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        }
        return members;
    }

    private Path zip(Map<String, byte[]> members) throws IOException {
        Path file = Files.createTempFile(folder, "spoilt", ".zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var member : members.entrySet()) {
                zip.putNextEntry(new ZipEntry(member.getKey()));
                zip.write(member.getValue());
            }
        }
        return file;
    }
}
