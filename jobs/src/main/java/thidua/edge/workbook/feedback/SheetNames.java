package thidua.edge.workbook.feedback;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The names of sheets as a workbook can hold them: each once, and short. */
final class SheetNames {
    private static final int LONGEST = 31;

    private final Map<String, String> names = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    /** The name under which a sheet stands; one that was asked for before keeps its name. */
    String of(String wanted) {
        return names.computeIfAbsent(wanted, this::free);
    }

    /** A name of our own, whatever a sender's sheet is called. */
    String own(String wanted) {
        return free(wanted);
    }

    private String free(String wanted) {
        String bare = wanted.replaceAll("[\\[\\]:*?/\\\\\\p{Cc}]", "_").replaceAll("^'+|'+$", "_");
        String name = shortened(bare.isBlank() ? "_" : bare, "");
        for (int copy = 2; !taken.add(name.toLowerCase(Locale.ROOT)); copy++) {
            name = shortened(bare, " (" + copy + ")");
        }
        return name;
    }

    private static String shortened(String name, String end) {
        int most = Math.min(name.length(), LONGEST - end.length());
        boolean cut = most > 0 && Character.isHighSurrogate(name.charAt(most - 1));
        return name.substring(0, cut ? most - 1 : most) + end;
    }

    /** As a link names it. */
    static String quoted(String name) {
        return "'" + name.replace("'", "''") + "'";
    }
}
