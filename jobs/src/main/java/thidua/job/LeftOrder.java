package thidua.job;

import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

import thidua.core.layout.Layouts;
import thidua.edge.delimited.ReferenceFiles;

import java.io.IOException;
import java.io.StringReader;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A {@link ReadOrder} as texts, which travel: registers and replaced reference data as they are,
 * and the settings that decide how a file is read. What was read again from them says by its
 * ruleset whether it is the same order.
 *
 * @param texts each by the name of its file
 */
record LeftOrder(SortedMap<String, byte[]> texts) {
    private static final String SETTINGS = "settings.properties";
    private static final Set<String> REGISTERS =
            Set.of("aliases.csv", "reporters.csv", "admissions.csv", "waivers.csv", "erasures.csv");

    /** Files cannot be read by this order: it is another program's, or somebody changed it. */
    static final class NotOurs extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NotOurs(String message) {
            super(message);
        }
    }

    /** That of the input folder. */
    static LeftOrder of(Settings settings) throws IOException {
        SortedMap<String, byte[]> texts = new TreeMap<>();
        Set<String> names = new TreeSet<>(REGISTERS);
        names.addAll(ReferenceFiles.bundled().contents().keySet());
        for (String name : names) {
            Path file = settings.input().resolve("reference").resolve(name);
            if (Files.isRegularFile(file)) {
                texts.put(name, Files.readAllBytes(file));
            }
        }
        StringBuilder lines = new StringBuilder();
        add(lines, "province", settings.province());
        add(lines, "signedFrom", settings.signedFrom());
        add(lines, "signedUntil", settings.signedUntil());
        for (RecordComponent limit : LimitSettings.class.getRecordComponents()) {
            try {
                add(
                        lines,
                        "limits." + limit.getName(),
                        limit.getAccessor().invoke(settings.limits()));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
        texts.put(SETTINGS, lines.toString().getBytes(StandardCharsets.UTF_8));
        return new LeftOrder(texts);
    }

    private static void add(StringBuilder lines, String name, Object value) {
        lines.append("thidua.").append(name).append('=').append(value).append('\n');
    }

    /** Whether two are the same, to the byte. */
    String sha256() {
        Fingerprint fingerprint = new Fingerprint();
        texts.forEach((name, text) -> fingerprint.add(name).add(Fingerprint.of(text)));
        return fingerprint.hex();
    }

    /**
     * The order.
     *
     * @param ruleset by which files are to be read
     * @throws NotOurs when these texts and this program are another ruleset
     */
    ReadOrder order(int year, String ruleset) throws IOException {
        Path folder = Files.createTempDirectory("thidua-order-");
        try {
            Path reference = Files.createDirectory(folder.resolve("reference"));
            for (var text : texts.entrySet()) {
                Files.write(reference.resolve(text.getKey()), text.getValue());
            }
            Settings settings = settings(folder);
            ReferenceData data = ReferenceData.load(settings);
            Registers registers = Registers.open(folder, data.reference());
            Rules rules = new Rules(data, settings, Build.current());
            if (!registers.ruleset(rules).equals(ruleset)) {
                throw new NotOurs("the registers changed meanwhile: run again");
            }
            return ReadOrder.of(year, ruleset, data.reference(), registers, settings, Layouts.ALL);
        } finally {
            for (String name : texts.keySet()) {
                Files.deleteIfExists(folder.resolve("reference").resolve(name));
            }
            Files.deleteIfExists(folder.resolve("reference"));
            Files.deleteIfExists(folder);
        }
    }

    private Settings settings(Path input) throws IOException {
        Properties lines = new Properties();
        byte[] text = texts.getOrDefault(SETTINGS, new byte[0]);
        lines.load(new StringReader(new String(text, StandardCharsets.UTF_8)));
        lines.setProperty("thidua.input", input.toString());
        return new Binder(new MapConfigurationPropertySource(lines))
                .bindOrCreate("thidua", Settings.class);
    }
}
