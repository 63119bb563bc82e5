package thidua.edge.folder;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * What the file system says of a file: whoever writes to it changes this. Who copies a file may set
 * back when it was modified; not when it was changed.
 *
 * @param inode another file in its place has another number; 0 where there are none
 */
public record Stamp(long size, FileTime modified, FileTime changed, long inode) {

    /** What it is made of where there are inodes. */
    static final String UNIX = "size,lastModifiedTime,ctime,ino";

    private static final FileSystem USUAL = FileSystems.getDefault();
    private static final boolean USUALLY = isUnix(USUAL);

    static Stamp of(Path file) throws IOException {
        if (!isUnix(file)) {
            BasicFileAttributes basic = Files.readAttributes(file, BasicFileAttributes.class);
            FileTime modified = basic.lastModifiedTime();
            return new Stamp(basic.size(), modified, modified, 0);
        }
        return of(Files.readAttributes(file, "unix:" + UNIX));
    }

    static Stamp of(Map<String, Object> unix) {
        return new Stamp(
                ((Number) requireNonNull(unix.get("size"))).longValue(),
                (FileTime) requireNonNull(unix.get("lastModifiedTime")),
                (FileTime) requireNonNull(unix.get("ctime")),
                ((Number) requireNonNull(unix.get("ino"))).longValue());
    }

    /** Whether the file system of a file has inodes. */
    static boolean isUnix(Path file) {
        FileSystem system = file.getFileSystem();
        return system.equals(USUAL) ? USUALLY : isUnix(system);
    }

    private static boolean isUnix(FileSystem system) {
        return system.supportedFileAttributeViews().contains("unix");
    }

    /** The same in a few characters. */
    String line() {
        return size
                + " "
                + modified.to(TimeUnit.NANOSECONDS)
                + " "
                + changed.to(TimeUnit.NANOSECONDS)
                + " "
                + inode;
    }

    /** Whether the file system tells enough of it to vouch for its bytes. */
    boolean isExact() {
        return inode != 0;
    }

    /** Whether somebody wrote to it within a while before, or after, a moment. */
    public boolean isWithin(Duration period, Instant moment) {
        return isWithin(modified, period, moment) || isWithin(changed, period, moment);
    }

    private static boolean isWithin(FileTime time, Duration period, Instant moment) {
        return Duration.between(time.toInstant(), moment).abs().compareTo(period) < 0;
    }

    /** The later of its two times. */
    Instant latest() {
        Instant one = modified.toInstant();
        Instant other = changed.toInstant();
        return one.isAfter(other) ? one : other;
    }
}
