package thidua.sample;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The plan written into files: paths below {@code input/} and their bytes. */
final class SampleFiles {
    static final String RECEIVED = "reference/received.csv";

    private SampleFiles() {}

    /** All files that the sample consists of, the register of received files among them. */
    static SortedMap<String, byte[]> write() {
        SortedMap<String, byte[]> files = new TreeMap<>();
        SortedMap<String, LocalDate> received = new TreeMap<>();
        for (Report report : Sample.REPORTS) {
            SortedMap<String, byte[]> written = write(report);
            files.putAll(written);
            written.keySet().forEach(path -> received.put(path, report.filing().receivedOn()));
        }
        StringBuilder register = new StringBuilder("file,sha256,received_on\n");
        received.forEach(
                (path, day) -> {
                    String sum = sha256(files.getOrDefault(path, new byte[0]));
                    register.append(path).append(',').append(sum).append(',');
                    register.append(day).append('\n');
                });
        files.put(RECEIVED, register.toString().getBytes(StandardCharsets.UTF_8));
        return files;
    }

    private static SortedMap<String, byte[]> write(Report report) {
        String path = report.year() + "/" + report.district().slug();
        List<Table> tables = List.of(ModelTable.of(report), AwardTable.of(report));
        SortedMap<String, byte[]> files = new TreeMap<>();
        switch (report.filing().format()) {
            case XLSX ->
                    files.put(path + ".xlsx", XlsxFile.write(tables, report.filing().receivedOn()));
            case CSV ->
                    tables.forEach(
                            table ->
                                    files.put(
                                            path + "-" + table.slug() + ".csv",
                                            CsvFile.write(
                                                    report.filing().titled()
                                                            ? table
                                                            : table.withoutTitles())));
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
