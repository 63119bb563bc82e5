package thidua.edge.folder;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What is at a path, by one question to the file system: of thousands of files the second would
 * cost as much as the first. Links are followed nowhere.
 */
record FolderEntry(boolean isFile, boolean isFolder, Stamp stamp) {
    private static final String ASKED = "unix:isRegularFile,isDirectory," + Stamp.UNIX;

    static FolderEntry of(Path path) throws IOException {
        if (!Stamp.isUnix(path)) {
            BasicFileAttributes basic =
                    Files.readAttributes(
                            path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            FileTime modified = basic.lastModifiedTime();
            return new FolderEntry(
                    basic.isRegularFile(),
                    basic.isDirectory(),
                    new Stamp(basic.size(), modified, modified, 0));
        }
        Map<String, Object> unix = Files.readAttributes(path, ASKED, LinkOption.NOFOLLOW_LINKS);
        return new FolderEntry(is(unix, "isRegularFile"), is(unix, "isDirectory"), Stamp.of(unix));
    }

    private static boolean is(Map<String, Object> unix, String what) {
        return Objects.equals(unix.get(what), true);
    }

    /** What is in a folder, in no order. */
    static List<Path> in(Path folder) throws IOException {
        List<Path> paths = new ArrayList<>();
        try (DirectoryStream<Path> children = Files.newDirectoryStream(folder)) {
            children.forEach(paths::add);
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        return paths;
    }
}
