package thidua.cli;

import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A folder on a disk of its own. Mounting takes root; where it is not allowed, the test that asks
 * for it is skipped and says so.
 */
public final class Mounted implements AutoCloseable {
    private final Path folder;

    private Mounted(Path folder) {
        this.folder = folder;
    }

    /** A disk of so many kilobytes that is filled by what a test puts on it. */
    public static Mounted disk(Path folder, int kilobytes) throws Exception {
        Files.createDirectories(folder);
        mount("-t", "tmpfs", "-o", "size=" + kilobytes + "k", "tmpfs", folder.toString());
        return new Mounted(folder);
    }

    /** A folder that stays what it is, and takes nothing more. */
    static Mounted readOnly(Path folder) throws Exception {
        mount("--bind", folder.toString(), folder.toString());
        Mounted mounted = new Mounted(folder);
        mount("-o", "remount,bind,ro", folder.toString());
        return mounted;
    }

    public Path folder() {
        return folder;
    }

    /** Copies a folder to the disk: owners and links as they are. */
    void take(Path from) throws Exception {
        run(List.of("cp", "-a", from.toString(), folder.toString()));
    }

    @Override
    public void close() throws Exception {
        run(List.of("umount", "-l", folder.toString()));
    }

    private static void mount(String... words) throws Exception {
        List<String> command = new ArrayList<>(List.of("mount"));
        command.addAll(List.of(words));
        String said = words(command);
        if (!said.isEmpty()) {
            abort("skipped: this user may not mount a disk of the test's own: " + said);
        }
    }

    private static void run(List<String> command) throws Exception {
        String said = words(command);
        if (!said.isEmpty()) {
            throw new IOException(said);
        }
    }

    /** What a command that fails says; nothing of one that does not. */
    private static String words(List<String> command) throws Exception {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        byte[] said = process.getInputStream().readAllBytes();
        int code = process.waitFor();
        return code == 0 ? "" : new String(said, StandardCharsets.UTF_8) + " (" + code + ")";
    }
}
