package thidua.edge.delimited;

import org.jspecify.annotations.Nullable;

import thidua.core.reference.Entry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What persons decided, and what was mailed, register by register and line by line, for the audit:
 * without whom it happened to.
 */
public final class DecisionLines {
    /** The columns of each register that say what was decided. None holds a name of a person. */
    private enum Kept {
        ADMIT("admissions.csv", "file", "sha256", "table"),
        ALIAS("aliases.csv", "kind", "text", "code"),
        CLOSE("closings.csv", "action"),
        DELIVER("deliveries.csv", "group", "event", "edition", "manifest"),
        ERASE("erasures.csv", "sha256", "sheet", "cell"),
        REPORTER("reporters.csv", "code", "name"),
        REVOKE("revocations.csv", "decision", "decision_date", "form"),
        WAIVE("waivers.csv", "table");

        private final String file;
        private final List<String> columns;

        Kept(String file, String... columns) {
            this.file = file;
            this.columns = List.of(columns);
        }

        String act(Entry entry) {
            boolean reopens = this == CLOSE && "reopen".equals(entry.fields().get("action"));
            return reopens ? "reopen" : name().toLowerCase(Locale.ROOT);
        }
    }

    private DecisionLines() {}

    /**
     * A line.
     *
     * @param act {@code waive}
     * @param detail {@code table=models; …}
     */
    public record Line(
            String act,
            @Nullable Integer year,
            String unit,
            @Nullable LocalDate decidedOn,
            String by,
            String reason,
            String detail) {}

    /**
     * The lines of each register of an input folder that can be read; one that is not there has
     * none. Empty while there is no input folder at all: a share that is not mounted withdraws
     * nothing.
     */
    public static Map<String, List<Line>> in(Path input) {
        Map<String, List<Line>> all = new TreeMap<>();
        if (!Files.isDirectory(input)) {
            return all;
        }
        for (Kept kept : Kept.values()) {
            Path file = input.resolve("reference").resolve(kept.file);
            try {
                List<Line> lines = new ArrayList<>();
                if (Files.exists(file)) {
                    CsvRecords.read(kept.file, Files.readAllBytes(file), List.of())
                            .forEach(entry -> lines.add(line(kept, entry)));
                }
                all.put(kept.file, lines);
            } catch (IOException | UnreadableRecords unreadable) {
                // the run itself says so; until it is mended nobody knows what stands in it
            }
        }
        return all;
    }

    private static Line line(Kept kept, Entry entry) {
        String detail =
                kept.columns.stream()
                        .filter(column -> !text(entry, column).isEmpty())
                        .map(column -> column + "=" + text(entry, column))
                        .collect(Collectors.joining("; "));
        return new Line(
                kept.act(entry),
                year(entry),
                text(entry, "unit_code"),
                day(text(entry, "known_on")),
                text(entry, "by"),
                text(entry, "reason"),
                detail);
    }

    private static @Nullable Integer year(Entry entry) {
        String year = text(entry, "year");
        String folder = text(entry, "file").replaceFirst("/.*", "");
        String any = year.isEmpty() ? folder : year;
        return any.matches("20\\d\\d|2100") ? Integer.valueOf(any) : null;
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException none) {
            return null;
        }
    }

    private static String text(Entry entry, String column) {
        return entry.fields().getOrDefault(column, "");
    }
}
