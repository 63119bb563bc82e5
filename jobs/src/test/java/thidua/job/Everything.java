package thidua.job;

import org.jspecify.annotations.Nullable;

import thidua.cli.KeptTables;
import thidua.core.sheet.Cell;
import thidua.edge.workbook.OdsFile;
import thidua.edge.workbook.XlsFile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * An input folder with everything that may be in one: the sample, the same in old formats, broken
 * files, files with bad rows, files of strangers; and all that comes of it, to be compared with
 * what came of it elsewhere.
 */
final class Everything {
    private static final LocalDate DAY = LocalDate.of(2021, 12, 14);
    private static final byte[] PICTURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0};

    private final int[] years;

    /**
     * What is added to the sample, or stands instead of a file of it. Archives carry their time.
     */
    private final SortedMap<String, byte[]> added = new TreeMap<>();

    /**
     * @param strangers how many files of strangers
     * @param years of the sample; the first of them gets the bad files, the last the old formats
     */
    Everything(int strangers, int... years) throws IOException {
        this.years = years;
        int bad = years[0];
        spoil(bad);
        Strangers.make(1, strangers).forEach((path, bytes) -> added.put(bad + "/" + path, bytes));
        ForeignFilesTest.foreign()
                .forEach(each -> added.put(bad + "/la/" + each.name(), each.bytes()));
        inOtherFormats(years[years.length - 1]);
    }

    /** All of it into the input folder of a desk. */
    void on(Workplace desk) throws Exception {
        desk.clear(years);
        for (var file : added.entrySet()) {
            if (file.getKey().endsWith("khong-ngay.csv")) {
                desk.write(file.getKey(), file.getValue());
            } else {
                desk.receive(file.getKey(), file.getValue(), DAY);
            }
        }
    }

    private void spoil(int year) throws IOException {
        Path whole;
        try (Stream<Path> files = Files.list(Path.of("../input/" + year))) {
            whole =
                    files.filter(each -> each.toString().endsWith(".xlsx"))
                            .sorted()
                            .findFirst()
                            .orElseThrow();
        }
        byte[] bytes = Files.readAllBytes(whole);
        added.put(year + "/" + whole.getFileName(), Arrays.copyOf(bytes, bytes.length / 2));
        added.put(year + "/bao-cao.xlsx", PICTURE);
        added.put(year + "/trong.xlsx", new byte[0]);
        added.put(year + "/nam-khac.csv", models(2019, "Huyện Nam Trực", "1"));
        added.put(year + "/chu.csv", models(year, "Huyện Nghĩa Hưng", "nhiều"));
        added.put(year + "/am.csv", models(year, "Huyện Vụ Bản", "-3"));
        added.put(year + "/sao-hoa.csv", models(year, "Huyện Sao Hỏa", "1"));
        // the same content at two paths, and one of which nobody knows the day
        added.put(year + "/lai/sao-hoa.csv", models(year, "Huyện Sao Hỏa", "1"));
        added.put(year + "/khong-ngay.csv", models(year, "Huyện Trực Ninh", "1"));
    }

    private static byte[] models(int year, String unit, String sites) {
        return """
        BÁO CÁO MÔ HÌNH NĂM %d
        Đơn vị báo cáo: %s
        STT,Tên mô hình,Số điểm,Tình trạng
        1,Camera an ninh,%s,mới xây dựng
        """
                .formatted(year, unit, sites)
                .getBytes(StandardCharsets.UTF_8);
    }

    /**
     * The workbooks of 2021 as they would come from older offices, beside those of another year.
     */
    private void inOtherFormats(int year) throws IOException {
        for (Path file : (Iterable<Path>) FourFormatsTest.workbooks()::iterator) {
            Map<String, Map<Integer, List<Cell>>> sheets =
                    FourFormatsTest.sheets(Files.readAllBytes(file));
            String path = year + "/cu/" + file.getFileName().toString().replace(".xlsx", "");
            added.put(path + ".xls", XlsFile.of(sheets));
            added.put(path + ".ods", OdsFile.of(sheets));
        }
    }

    /** How a night ended, what it said, each byte that it published, each row that it kept. */
    static SortedMap<String, Object> cameOf(Workplace desk, @Nullable Ran ran) throws Exception {
        SortedMap<String, Object> all = new TreeMap<>();
        if (ran != null) {
            all.put("outcome", ran.outcome());
            all.put("said", ran.lines().toString().replace(desk.output().toString(), "output"));
        }
        try (Stream<Path> published = Files.list(desk.output())) {
            for (Path each : (Iterable<Path>) published.sorted()::iterator) {
                String name = each.getFileName().toString();
                if (Files.isDirectory(each) && !name.startsWith(".")) {
                    all.put("output/" + name, Trees.bytes(each));
                }
            }
        }
        all.putAll(KeptTables.of(desk.database()));
        return all;
    }

    /** Where two differ, each with what stands only here and only there. */
    static List<String> differences(
            SortedMap<String, Object> here, SortedMap<String, Object> there) {
        Set<String> keys = new TreeSet<>(here.keySet());
        keys.addAll(there.keySet());
        return keys.stream()
                .filter(key -> !Objects.equals(here.get(key), there.get(key)))
                .map(
                        key ->
                                "%s: only here %s, only there %s"
                                        .formatted(
                                                key,
                                                rest(here.get(key), there.get(key)),
                                                rest(there.get(key), here.get(key))))
                .toList();
    }

    private static List<Object> rest(@Nullable Object of, @Nullable Object without) {
        List<Object> rest = new ArrayList<>(parts(of));
        parts(without).forEach(rest::remove);
        return rest;
    }

    private static Collection<?> parts(@Nullable Object whole) {
        return switch (whole) {
            case null -> List.of();
            case Map<?, ?> map -> map.entrySet();
            case Collection<?> many -> many;
            default -> List.of(whole);
        };
    }
}
