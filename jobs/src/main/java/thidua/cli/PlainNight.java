package thidua.cli;

import org.jspecify.annotations.Nullable;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * {@code nightly} with no word but where its folders are, as cron says it: understood without
 * picocli, whose classes Java prepares for no start, so that they are read and checked anew each
 * time. Whatever else is said is left to picocli, and so is everything that is wrong.
 */
final class PlainNight {
    private static final Set<String> FOLDERS = Set.of("--input", "--output", "--data");

    private PlainNight() {}

    /** The command; null where picocli is to understand the words. */
    static @Nullable NightlyCommand of(String... words) {
        if (words.length == 0 || !words[0].equals("nightly")) {
            return null;
        }
        Map<String, Path> folders = new HashMap<>();
        for (int i = 1; i < words.length; i++) {
            int equals = words[i].indexOf('=');
            String name = equals < 0 ? words[i] : words[i].substring(0, equals);
            String value = equals >= 0 ? words[i].substring(equals + 1) : after(i++, words);
            if (!FOLDERS.contains(name)
                    || !isPlain(value)
                    || folders.put(name, Path.of(value)) != null) {
                return null;
            }
        }
        NightlyCommand night = new NightlyCommand();
        night.common.reading.input = folders.get("--input");
        night.common.output = folders.get("--output");
        night.common.data = folders.get("--data");
        return night;
    }

    private static String after(int i, String... words) {
        return i + 1 < words.length ? words[i + 1] : "";
    }

    /** A folder whose name begins as no option does, and that picocli would read as it is. */
    private static boolean isPlain(String value) {
        if (value.isBlank() || "-@\"'".indexOf(value.charAt(0)) >= 0 || value.equals("nightly")) {
            return false;
        }
        try {
            return Path.of(value).toString().length() > 0;
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
