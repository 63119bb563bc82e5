package thidua.edge.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the file system says of a link, and of everything in the folder that it leads to.
 *
 * @param lines one a file, in order; none where there is nothing
 * @param latest the last time somebody wrote to any of it
 * @param exact whether it vouches for what is in the files
 */
public record FolderStamp(List<String> lines, Instant latest, boolean exact) {

    public static FolderStamp of(Path link) throws IOException {
        if (!Files.exists(link)) {
            return new FolderStamp(List.of(), Instant.MIN, true);
        }
        Path real = link.toRealPath();
        List<Path> all;
        try (Stream<Path> walk = Files.walk(real)) {
            all = walk.sorted().toList();
        }
        List<String> lines = new ArrayList<>();
        lines.add(link + " > " + real);
        Instant latest = Instant.MIN;
        boolean exact = true;
        for (Path path : all) {
            boolean plain = Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS);
            if (!plain && !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
                lines.add(path + " strange");
                continue;
            }
            Stamp stamp = Stamp.of(path);
            lines.add(path + " " + stamp);
            exact &= stamp.isExact();
            latest = stamp.latest().isAfter(latest) ? stamp.latest() : latest;
        }
        return new FolderStamp(lines, latest, exact);
    }

    /** Whether nobody can change anything of it any more without changing this. */
    public boolean isSettled(Settling settling, Instant now) {
        return exact && settling.isOver(latest, now);
    }
}
