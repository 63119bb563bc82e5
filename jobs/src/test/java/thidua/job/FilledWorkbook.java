package thidua.job;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A workbook in which a clerk writes: into the cells that are there, leaving their look alone. */
final class FilledWorkbook {
    private static final LocalDate ZERO = LocalDate.of(1899, 12, 30);

    private final Map<String, String> parts = new LinkedHashMap<>();

    FilledWorkbook(byte[] workbook) throws IOException {
        try (var in = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
    }

    /** The text of a part of the archive. */
    String part(String name) {
        return parts.getOrDefault(name, "");
    }

    /**
     * @param sheet from 1
     * @param value text, number or date; an empty text leaves the cell blank
     */
    void put(int sheet, String cell, Object value) {
        String name = "xl/worksheets/sheet" + sheet + ".xml";
        Pattern blank = Pattern.compile("<c r=\"" + cell + "\" s=\"(\\d+)\"[^>]*?(?:/>|></c>)");
        Matcher found = blank.matcher(part(name));
        if (!found.find()) {
            throw new AssertionError("no blank cell " + cell + " in sheet " + sheet);
        }
        String begin = "<c r=\"" + cell + "\" s=\"" + found.group(1) + "\"";
        String written =
                switch (value) {
                    case String text when text.isEmpty() -> begin + "/>";
                    case Integer number -> begin + "><v>" + number + "</v></c>";
                    case LocalDate date ->
                            begin + "><v>" + ChronoUnit.DAYS.between(ZERO, date) + "</v></c>";
                    default ->
                            begin
                                    + " t=\"inlineStr\"><is><t>"
                                    + value.toString().replace("&", "&amp;").replace("<", "&lt;")
                                    + "</t></is></c>";
                };
        parts.put(name, found.replaceFirst(Matcher.quoteReplacement(written)));
    }

    /** Fills a row from the second column on. */
    void row(int sheet, int row, Object... values) {
        for (int i = 0; i < values.length; i++) {
            put(sheet, (char) ('B' + i) + Integer.toString(row), values[i]);
        }
    }

    byte[] bytes() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                out.putNextEntry(new ZipEntry(part.getKey()));
                out.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                out.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
