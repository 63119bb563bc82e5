package thidua.sample;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The plan written into files: paths below {@code input/} and their bytes. */
final class SampleFiles {
    static final String RECEIVED = "reference/received.csv";
    static final String REVOCATIONS = "reference/revocations.csv";

    private SampleFiles() {}

    /** All files that the sample consists of, both registers among them. */
    static SortedMap<String, byte[]> write() {
        SortedMap<String, byte[]> files = new TreeMap<>();
        SortedMap<String, LocalDate> received = new TreeMap<>();
        for (List<Report> together : filed()) {
            SortedMap<String, byte[]> written = write(together);
            files.putAll(written);
            LocalDate day = together.getFirst().filing().receivedOn();
            written.keySet().forEach(path -> received.put(path, day));
        }
        StringBuilder register = new StringBuilder("file,sha256,received_on\n");
        received.forEach(
                (path, day) -> {
                    String sum = sha256(files.getOrDefault(path, new byte[0]));
                    register.append(path).append(',').append(sum).append(',');
                    register.append(day).append('\n');
                });
        files.put(RECEIVED, register.toString().getBytes(StandardCharsets.UTF_8));
        files.put(REVOCATIONS, Revoked.register().getBytes(StandardCharsets.UTF_8));
        return files;
    }

    /** All reports, those that share a file together. */
    private static Collection<List<Report>> filed() {
        return Sample.everReceived().stream()
                .collect(
                        Collectors.groupingBy(
                                report -> report.filing().path(),
                                LinkedHashMap::new,
                                Collectors.toList()))
                .values();
    }

    private static SortedMap<String, byte[]> write(List<Report> together) {
        Report report = together.getFirst();
        Filing filing = report.filing();
        List<Table> tables =
                filing.format() == Filing.Format.GROUP
                        ? SharedTables.of(together)
                        : List.of(ModelTable.of(report), AwardTable.of(report));
        SortedMap<String, byte[]> files = new TreeMap<>();
        switch (filing.format()) {
            case XLSX, GROUP ->
                    files.put(filing.path() + ".xlsx", XlsxFile.write(tables, filing.receivedOn()));
            case CSV ->
                    tables.forEach(
                            table ->
                                    files.put(
                                            filing.path() + "-" + table.slug() + ".csv",
                                            CsvFile.write(
                                                    filing.titled()
                                                            ? table
                                                            : table.withoutTitles())));
            case ONE_CSV -> files.put(filing.path() + ".csv", CsvFile.write(tables));
        }
        return files;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
