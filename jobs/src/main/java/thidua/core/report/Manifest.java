package thidua.core.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What a pack is made of and from: {@code manifest.json}. It knows no clock, so that the same
 * inputs give the same bytes.
 *
 * @param product name and version of what made the pack, {@code thidua 0.1.0}
 * @param knownOn the latest day on which anything in it was received
 * @param units so many should have reported
 * @param reported so many of them have, in full
 * @param inputs hash of every byte received, registers included
 * @param settings hash of everything else that decides a figure or a word
 * @param charts hash of what each chart shows, by its id: where it is the same, so is the picture
 * @param files every file of the pack but the manifest itself, by path with {@code /}
 */
public record Manifest(
        String product,
        int year,
        LocalDate knownOn,
        boolean provisional,
        int units,
        int reported,
        String inputs,
        String settings,
        SortedMap<String, String> charts,
        SortedMap<String, FileProof> files) {

    /** The one file that the manifest cannot prove. */
    public static final String PATH = "manifest.json";

    /** Whether it can be the path of a file inside a pack: relative, and leading nowhere else. */
    public static boolean isPath(String path) {
        return !path.equals(PATH)
                && path.chars().noneMatch(c -> c < ' ' || c == '\\' || c == ':' || c == 0x7F)
                && Stream.of(path.split("/", -1))
                        .noneMatch(name -> name.isEmpty() || name.equals(".") || name.equals(".."));
    }

    /** One way in which a folder is not the pack that was published. */
    public sealed interface Difference {
        String path();
    }

    public record Missing(String path) implements Difference {}

    public record Extra(String path, FileProof found) implements Difference {}

    public record Changed(String path, FileProof published, FileProof found)
            implements Difference {}

    /**
     * Compares a folder with what was published.
     *
     * @param found the files that stand there; the manifest may be among them
     * @return what differs, by path; nothing when the pack is whole
     */
    public List<Difference> check(Map<String, FileProof> found) {
        TreeSet<String> paths = new TreeSet<>(files.keySet());
        paths.addAll(found.keySet());
        paths.remove(PATH);
        List<Difference> differences = new ArrayList<>();
        for (String path : paths) {
            FileProof published = files.get(path);
            FileProof standing = found.get(path);
            if (standing == null) {
                differences.add(new Missing(path));
            } else if (published == null) {
                differences.add(new Extra(path, standing));
            } else if (!standing.equals(published)) {
                differences.add(new Changed(path, published, standing));
            }
        }
        return List.copyOf(differences);
    }

    /** The manifest of a folder, taken before the manifest itself is written into it. */
    public Manifest withFiles(Map<String, FileProof> found) {
        TreeMap<String, FileProof> sorted = new TreeMap<>(found);
        sorted.remove(PATH);
        return new Manifest(
                product,
                year,
                knownOn,
                provisional,
                units,
                reported,
                inputs,
                settings,
                charts,
                sorted);
    }
}
