package thidua.edge.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;

/**
 * How old a file must be until its stamp vouches for its bytes. Two writes within one tick of the
 * clock that dates files leave one stamp: so what was written just before it was read may have been
 * written once more just after.
 *
 * @param period longer than a tick; of a file system that another machine dates, longer than two
 *     clocks differ
 */
public record Settling(Duration period) {
    /** File systems that this machine dates. */
    private static final Set<String> OWN =
            Set.of("ext2", "ext3", "ext4", "xfs", "btrfs", "zfs", "f2fs", "tmpfs", "overlay");

    private static final Duration HERE = Duration.ofSeconds(10);
    private static final Duration ELSEWHERE = Duration.ofHours(1);

    /** Of the file system that a folder is on. */
    public static Settling of(Path folder) {
        try {
            return new Settling(OWN.contains(Files.getFileStore(folder).type()) ? HERE : ELSEWHERE);
        } catch (IOException e) {
            return new Settling(ELSEWHERE);
        }
    }

    /** Whether nobody can write to it any more without changing its stamp. */
    boolean isOver(Stamp stamp, Instant now) {
        return stamp.isExact() && isOver(stamp.latest(), now);
    }

    /** Whether a moment is long enough ago; one that is to come is not. */
    public boolean isOver(Instant moment, Instant now) {
        return moment.plus(period).isBefore(now);
    }
}
