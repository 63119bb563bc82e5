package thidua.job;

import org.jspecify.annotations.Nullable;

import thidua.core.reference.Reference;
import thidua.core.template.Addressee;
import thidua.core.template.Templates;
import thidua.core.unit.Unit;
import thidua.core.unit.Units;
import thidua.edge.workbook.template.TemplateFile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A folder of templates: one workbook a reporting unit of the year. */
public final class TemplateFolder {
    private final Reference reference;
    private final Settings settings;
    private final Progress progress;

    /** Reads the reference data. */
    public TemplateFolder(Settings settings, Progress progress) {
        this.reference = ReferenceData.load(settings).reference();
        this.settings = settings;
        this.progress = progress;
    }

    /**
     * Writes what is not there yet, or nothing at all and says why.
     *
     * @param code of the one unit; null for all
     * @return {@link Outcome#MISUSED} when not everything asked for is there
     */
    public Outcome write(int year, @Nullable String code, Path folder) throws IOException {
        Map<Unit, String> wanted = wanted(year, code);
        if (wanted.isEmpty()) {
            return Outcome.MISUSED;
        }
        Templates templates =
                new Templates(
                        reference,
                        settings.committeeOf(reference.units().province(year)),
                        settings.window(),
                        settings.dueDates(),
                        year);
        Map<Path, byte[]> missing = new LinkedHashMap<>();
        List<String> others = new ArrayList<>();
        for (Map.Entry<Unit, String> one : wanted.entrySet()) {
            Path file = folder.resolve(one.getValue() + ".xlsx");
            byte[] bytes = TemplateFile.write(templates.of(one.getKey()));
            if (!Files.exists(file)) {
                missing.put(file, bytes);
            } else if (!Files.isRegularFile(file) || !isSame(file, bytes)) {
                others.add(file.toString());
            }
        }
        if (!others.isEmpty()) {
            others.forEach(file -> progress.say("template.exists", file));
            progress.say("template.nothing-written");
            return Outcome.MISUSED;
        }
        Files.createDirectories(folder);
        for (Map.Entry<Path, byte[]> one : missing.entrySet()) {
            Files.write(one.getKey(), one.getValue(), StandardOpenOption.CREATE_NEW);
        }
        tell(wanted.size(), missing.size(), year, folder);
        return Outcome.DONE;
    }

    private static boolean isSame(Path file, byte[] bytes) throws IOException {
        return Files.size(file) == bytes.length && Arrays.equals(Files.readAllBytes(file), bytes);
    }

    private void tell(int wanted, int written, int year, Path folder) {
        String there = folder.toString();
        progress.say("template.written", Integer.toString(written), Integer.toString(year), there);
        if (written < wanted) {
            progress.say("template.unchanged", Integer.toString(wanted - written));
        }
    }

    /** Empty when the code names no unit that reports; then it has been said why. */
    private Map<Unit, String> wanted(int year, @Nullable String code) {
        Units units = reference.units();
        Map<Unit, String> all = Addressee.all(units, year);
        if (code == null) {
            return all;
        }
        String when = Integer.toString(year);
        switch (Addressee.of(code.strip(), units, year)) {
            case Addressee.Reporter(var unit) -> {
                return Map.of(unit, all.getOrDefault(unit, unit.code()));
            }
            case Addressee.Nobody(var nearest) -> {
                if (nearest.isEmpty()) {
                    progress.say("template.unknown", code, when);
                } else {
                    progress.say("template.unknown.near", code, when, listed(nearest));
                }
            }
            case Addressee.Silent(var unit, var instead) -> {
                if (instead.isEmpty()) {
                    progress.say("template.silent", code, unit.name(), when);
                } else {
                    progress.say(
                            "template.silent.instead", code, unit.name(), when, listed(instead));
                }
            }
        }
        return Map.of();
    }

    private static String listed(List<Unit> units) {
        return units.stream()
                .map(u -> u.code() + " (" + u.name() + ")")
                .collect(Collectors.joining(", "));
    }
}
