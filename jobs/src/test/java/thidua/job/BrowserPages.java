package thidua.job;

import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

import thidua.core.report.Pack;
import thidua.core.report.PackFixture;
import thidua.core.report.PackFixture.Stated;
import thidua.core.unit.Unit;
import thidua.edge.server.TestServer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Packs to look at in a browser: the sample's, and an invented one of 129 units of which one is
 * missing.
 */
final class BrowserPages implements AutoCloseable {
    private static final int UNITS = 129;
    private static final List<String> SYLLABLES =
            List.of(
                    "Ân", "An", "Ăn", "Bạch", "Đông", "Dương", "Giao", "Hải", "Hà", "Hưng", "Hùng",
                    "Ý", "Yên", "Trực", "Nghĩa", "Xuân", "Vụ", "Ôn", "Ơn", "Ứng");

    private final Workplace desk;
    private final Path invented = Files.createTempDirectory("thidua-pack-");

    BrowserPages() throws Exception {
        desk = Workplace.open(TestServer.migrated());
        desk.clear(2020, 2021);
        desk.run(2020);
        desk.run(2021);
        for (String language : List.of("vi", "en")) {
            write(language);
        }
    }

    /** The folder of the sample's pack of 2021. */
    Path sample() throws IOException {
        return desk.output().resolve("2021").toRealPath();
    }

    Path invented(String language) {
        return invented.resolve(language);
    }

    private void write(String language) throws IOException {
        Settings settings =
                new Binder(new MapConfigurationPropertySource(Map.of("thidua.language", language)))
                        .bindOrCreate("thidua", Settings.class);
        Files.createDirectories(invented(language));
        new PackFolder(
                        pack(),
                        settings,
                        Build.current(),
                        "0",
                        "0",
                        new PackProof(),
                        Path.of("none"))
                .writeInto(invented(language));
    }

    /** Names that differ by accents only among them, numbers above a thousand, one unit missing. */
    private static Pack pack() {
        Random random = new Random(129);
        List<Unit> units = new ArrayList<>();
        for (int i = 0; i < UNITS; i++) {
            String kind = i % 4 == 0 ? "Phường " : "Xã ";
            String first = SYLLABLES.get(i % SYLLABLES.size());
            String second = SYLLABLES.get(i / SYLLABLES.size() * 3);
            units.add(PackFixture.district("9" + (100 + i), kind + first + " " + second));
        }
        List<Stated> now = new ArrayList<>();
        List<Stated> before = new ArrayList<>();
        for (Unit unit : units) {
            before.add(stated(unit, random));
            if (units.indexOf(unit) != 7) {
                now.add(stated(unit, random));
            }
        }
        return new Pack(
                PackFixture.edition(2026, units, now, before), List.of(), List.of(), List.of());
    }

    private static Stated stated(Unit unit, Random random) {
        int fresh = random.nextInt(12);
        return new Stated(
                unit,
                fresh,
                random.nextInt(fresh + 1),
                random.nextInt(2000),
                random.nextInt(4),
                random.nextInt(9) == 0
                        ? Map.of()
                        : PackFixture.police(random.nextInt(9), random.nextInt(1500)));
    }

    @Override
    public void close() throws IOException {
        desk.close();
        Trees.delete(invented);
    }
}
