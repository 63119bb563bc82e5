package thidua.core.feedback;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Names for what goes back: the path of the file that came, as a workbook's. Whatever the sender
 * called the file, the name stays in its folder, can be written on any disk and is given once.
 */
final class FeedbackName {
    private static final String ENDING = ".xlsx";

    /** Bytes of a name: file systems hold 255; a number may follow. */
    private static final int LONGEST = 230;

    private final Set<String> taken = new HashSet<>();

    /**
     * @param path below the input folder, {@code 2021/nam-truc.csv}
     * @return below the feedback folder of the year, {@code nam-truc.csv.xlsx}
     */
    String of(String path) {
        List<String> names = new ArrayList<>();
        for (String name : path.substring(path.indexOf('/') + 1).split("/", -1)) {
            names.add(shortened(harmless(name)));
        }
        String folder =
                names.size() == 1 ? "" : String.join("/", names.subList(0, names.size() - 1)) + "/";
        String stem = stem(names.getLast());
        String found = folder + stem + ENDING;
        for (int copy = 2; !isFree(found); copy++) {
            found = folder + stem + "-" + copy + ENDING;
        }
        take(found);
        return found;
    }

    /** Another format keeps its ending before ours: two files of one name stay two. */
    private static String stem(String name) {
        boolean ours = name.toLowerCase(Locale.ROOT).endsWith(ENDING);
        return ours ? name.substring(0, name.length() - ENDING.length()) : name;
    }

    private static String harmless(String name) {
        String bare =
                name.replaceAll("[\\p{Cc}\\p{Cf}\\\\:*?\"<>|/]", "_")
                        .replaceAll("^[.~ ]+|[. ]+$", "_");
        return bare.isEmpty() ? "_" : bare;
    }

    private static String shortened(String name) {
        String rest = name;
        while (rest.getBytes(StandardCharsets.UTF_8).length > LONGEST) {
            rest = rest.substring(0, rest.offsetByCodePoints(rest.length(), -1));
        }
        return rest;
    }

    /** Some disks do not tell capitals from small letters. */
    private boolean isFree(String path) {
        return !taken.contains(path.toLowerCase(Locale.ROOT));
    }

    /** A folder of that name cannot stand beside the file. */
    private void take(String path) {
        String key = path.toLowerCase(Locale.ROOT);
        for (int end = key.length(); end > 0; end = key.lastIndexOf('/', end - 1)) {
            taken.add(key.substring(0, end));
        }
    }
}
