package thidua.edge.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

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
        SortedMap<Path, FolderEntry> all = new TreeMap<>();
        look(real, all);
        List<String> lines = new ArrayList<>();
        lines.add(link + " > " + real);
        Instant latest = Instant.MIN;
        boolean exact = true;
        for (Map.Entry<Path, FolderEntry> each : all.entrySet()) {
            FolderEntry entry = each.getValue();
            Stamp stamp = entry.stamp();
            if (!entry.isFile() && !entry.isFolder()) {
                lines.add(each.getKey() + " strange");
                continue;
            }
            lines.add(each.getKey() + " " + stamp.line());
            exact &= stamp.isExact();
            latest = stamp.latest().isAfter(latest) ? stamp.latest() : latest;
        }
        return new FolderStamp(lines, latest, exact);
    }

    private static void look(Path path, Map<Path, FolderEntry> all) throws IOException {
        FolderEntry entry = FolderEntry.of(path);
        all.put(path, entry);
        if (entry.isFolder()) {
            for (Path child : FolderEntry.in(path)) {
                look(child, all);
            }
        }
    }

    /** Whether nobody can change anything of it any more without changing this. */
    public boolean isSettled(Settling settling, Instant now) {
        return exact && settling.isOver(latest, now);
    }
}
