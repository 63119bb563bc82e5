package thidua.bench.input;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Writes a folder of made-up input.
 *
 * <pre>
 * input/YEAR/…                what units send, a pair of CSV or a workbook each
 * input/reference/…           the units, and who admitted the files with a wrong row in them
 * corrected/LAST_YEAR/…       the same files of the last year as they would be sent again
 * expected.csv, expected-corrected.csv, clean/…   what is right in them
 * made                        of what extent; written last
 * </pre>
 *
 * All but {@code input} and {@code corrected} is for whoever measures.
 */
public final class GeneratedInput {
    /** One row in so many is wrong. */
    static final int ONE_WRONG_IN = 1000;

    /** Units that are made at a time. */
    private static final int BLOCK = 64;

    /** When all files were changed last, as the file system says; corrected ones a day later. */
    private static final Instant SAVED = Instant.parse("2026-01-05T02:00:00Z");

    private final Path folder;
    private final Extent extent;
    private final boolean xlsx;

    private GeneratedInput(Path folder, Extent extent, boolean xlsx) {
        this.folder = folder;
        this.extent = extent;
        this.xlsx = xlsx;
    }

    /** The code of the province in whose name a run must be made: {@code thidua.province}. */
    public static String province() {
        return InventedUnit.PROVINCE;
    }

    /** Makes it unless it is there; the folder is emptied first. */
    public static void make(Path folder, Extent extent, boolean xlsx) throws IOException {
        Path made = folder.resolve("made");
        if (Files.exists(made) && Files.readString(made).equals(extent.id())) {
            return;
        }
        delete(folder);
        new GeneratedInput(folder, extent, xlsx).write();
        Files.writeString(made, extent.id());
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
    }

    /** A file that was written, perhaps with wrong rows in it. */
    private record Sent(String path, String sha256, boolean wrong) {}

    /** What was written for one unit and year. */
    private record Year(
            Expected expected, int edition, List<Sent> sent, String models, String awards) {}

    private void write() throws IOException {
        for (int year : extent.each()) {
            Files.createDirectories(folder.resolve("input/" + year));
        }
        Files.createDirectories(folder.resolve("corrected/" + Extent.LAST_YEAR));
        Path reference = Files.createDirectories(folder.resolve("input/reference"));
        Files.writeString(reference.resolve("units.csv"), units());
        Files.createDirectories(folder.resolve("clean"));
        List<Expected> first = new ArrayList<>();
        List<Expected> corrected = new ArrayList<>();
        StringBuilder admissions =
                new StringBuilder("file,sha256,unit_code,table,known_on,by,reason\n");
        for (int from = 0; from < extent.units(); from += BLOCK) {
            List<Year> years =
                    IntStream.range(from, Math.min(from + BLOCK, extent.units()))
                            .parallel()
                            .mapToObj(index -> unit(InventedUnit.number(index)))
                            .flatMap(List::stream)
                            .toList();
            for (Year year : years) {
                (year.edition() == 0 ? first : corrected).add(year.expected());
                year.sent().stream().filter(Sent::wrong).forEach(s -> admit(admissions, s));
            }
            clean(years);
        }
        Files.writeString(reference.resolve("admissions.csv"), admissions);
        Expected.write(folder.resolve("expected.csv"), first);
        Expected.write(folder.resolve("expected-corrected.csv"), corrected);
    }

    private String units() throws IOException {
        try (InputStream bundled = getClass().getResourceAsStream("/schema/reference/units.csv")) {
            if (bundled == null) {
                throw new IllegalStateException("no units.csv on the class path");
            }
            return new String(bundled.readAllBytes(), StandardCharsets.UTF_8)
                    + InventedUnit.lines(extent.units());
        }
    }

    private static void admit(StringBuilder admissions, Sent sent) {
        admissions
                .append(sent.path())
                .append(',')
                .append(sent.sha256())
                .append(",,,2026-01-06,Phòng Mẫu,Đã đối chiếu với bản giấy\n");
    }

    private void clean(List<Year> years) throws IOException {
        try (Writer models = appending("models.txt");
                Writer awards = appending("awards.txt")) {
            for (Year year : years) {
                if (year.edition() == 0) {
                    models.write(year.models());
                    awards.write(year.awards());
                }
            }
        }
    }

    private Writer appending(String name) throws IOException {
        return Files.newBufferedWriter(
                folder.resolve("clean").resolve(name),
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
    }

    private List<Year> unit(InventedUnit unit) {
        List<InventedModel> models = InventedModel.of(unit, extent);
        List<Year> all = new ArrayList<>();
        for (int year : extent.each()) {
            all.add(year(unit, models, year, 0));
        }
        all.add(year(unit, models, Extent.LAST_YEAR, 1));
        return all;
    }

    private Year year(InventedUnit unit, List<InventedModel> all, int year, int edition) {
        Made models = MadeModels.of(unit, all, year, edition, extent);
        Made awards = MadeAwards.of(unit, year, edition, extent);
        Chance chance = new Chance(extent.seed(), unit.index(), year, edition, 4);
        Path root = folder.resolve(edition == 0 ? "input" : "corrected");
        String name = year + "/" + unit.slug();
        List<Sent> sent = new ArrayList<>();
        if (xlsx) {
            boolean wrong = models.rejected() + awards.rejected() > 0;
            byte[] bytes = WrittenXlsx.bytes(models, awards, unit.name());
            sent.add(write(root, name + ".xlsx", bytes, wrong, edition));
        } else {
            byte[] first = WrittenCsv.bytes(models, unit.name(), chance);
            sent.add(write(root, name + "-mo-hinh.csv", first, models.rejected() > 0, edition));
            byte[] second = WrittenCsv.bytes(awards, unit.name(), chance);
            sent.add(
                    write(root, name + "-khen-thuong.csv", second, awards.rejected() > 0, edition));
        }
        int rejected = models.rejected() + awards.rejected();
        return new Year(
                new Expected(year, unit.code(), models.accepted(), awards.accepted(), rejected),
                edition,
                sent,
                models.clean(),
                awards.clean());
    }

    private static Sent write(Path root, String path, byte[] bytes, boolean wrong, int edition) {
        try {
            Path file = root.resolve(path);
            Files.write(file, bytes);
            Files.setLastModifiedTime(file, FileTime.from(SAVED.plus(edition, ChronoUnit.DAYS)));
            return new Sent(path, sha256(bytes), wrong);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
