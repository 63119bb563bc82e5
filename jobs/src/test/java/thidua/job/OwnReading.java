package thidua.job;

import thidua.core.explain.Explanation;
import thidua.core.layout.Quote;
import thidua.core.sheet.Book;
import thidua.core.sheet.Cell;
import thidua.core.sheet.CellAddress;
import thidua.core.sheet.Grid;
import thidua.core.sheet.Row;
import thidua.core.text.VietnameseText;
import thidua.edge.delimited.Delimited;
import thidua.edge.workbook.Limits;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/** Figures derived by a clerk with the files, a list of cells and the words of the sample. */
final class OwnReading {
    /** Outside the total, whatever its level. */
    private static final String MEDAL = "mps-medal none";

    private static final Map<String, String> FORMS =
            Map.ofEntries(
                    Map.entry("Cờ thi đua của UBND tỉnh", "prov-flag province"),
                    Map.entry("Cờ thi đua của Chủ tịch UBND tỉnh", "prov-flag province"),
                    Map.entry("Bằng khen của Bộ Công an", "mps-merit ministry"),
                    Map.entry("Bằng khen của Bộ trưởng Bộ Công an", "mps-merit ministry"),
                    Map.entry("Bằng khen của UBND tỉnh", "prov-merit province"),
                    Map.entry("Bằng khen của Chủ tịch UBND tỉnh", "prov-merit province"),
                    Map.entry("Giấy khen của Công an tỉnh", "ppol-cert prov-police"),
                    Map.entry("Giấy khen của Giám đốc Công an tỉnh", "ppol-cert prov-police"),
                    Map.entry("Giấy khen của UBND huyện", "dist-cert district"),
                    Map.entry("Giấy khen của Chủ tịch UBND huyện", "dist-cert district"),
                    Map.entry("Giấy khen của UBND xã", "comm-cert commune"),
                    Map.entry("Giấy khen của Chủ tịch UBND xã", "comm-cert commune"),
                    Map.entry("Kỷ niệm chương Bảo vệ an ninh Tổ quốc", MEDAL),
                    Map.entry("Kỷ niệm chương \"Bảo vệ an ninh Tổ quốc\"", MEDAL));

    private static final List<String> ACTIVE = List.of("mới xây dựng", "duy trì", "nhân rộng");

    /** By path and sheet, row and column. */
    private final Map<List<Object>, String> cells = new HashMap<>();

    private final Set<String> read = new HashSet<>();
    private final Path input;

    OwnReading(Path input) {
        this.input = input;
    }

    String text(String path, CellAddress cell) {
        if (read.add(path)) {
            read(path);
        }
        return cells.getOrDefault(List.of(path, cell), "");
    }

    private void read(String path) {
        try {
            byte[] bytes = Files.readAllBytes(input.resolve(path));
            var opening = Opening.of(bytes);
            if (opening.isPresent()) {
                opening.get().read(bytes, Limits.DEFAULT, book -> keep(path, book));
            } else {
                Delimited.open(Delimited.text(bytes).orElseThrow()).read(b -> keep(path, b));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean keep(String path, Book book) {
        book.hidden().forEachRemaining(hidden -> {});
        while (book.grids().hasNext()) {
            Grid grid = book.grids().next();
            while (grid.rows().hasNext()) {
                Row row = grid.rows().next();
                int column = 0;
                for (Cell cell : row.cells()) {
                    CellAddress at = new CellAddress(grid.sheet(), row.number(), ++column);
                    cells.put(List.of(path, at), VietnameseText.tidy(cell.shown()));
                }
            }
        }
        return true;
    }

    /** One row, by the meanings of its columns: texts from the file, not from the explanation. */
    private record Line(String table, Map<String, String> texts, String counted) {
        String get(String meaning) {
            return texts.getOrDefault(meaning, "");
        }

        boolean isActive() {
            return table.equals("models") && ACTIVE.contains(get("status"));
        }

        boolean isNew() {
            return table.equals("models") && get("status").equals("mới xây dựng");
        }

        String form() {
            return FORMS.getOrDefault(get("award-form"), "unknown unknown");
        }

        /** To whom: by a cell, or by the column of the count. */
        String kind() {
            return switch (get("recipient-kind")) {
                case "tập thể" -> "collective";
                case "cá nhân" -> "individual";
                case "hộ gia đình" -> "household";
                default -> counted;
            };
        }

        int count() {
            return !table.equals("awards")
                    ? 0
                    : counted.isEmpty() ? 1 : Integer.parseInt(get(counted));
        }
    }

    /** The figure as the report writes it. */
    String value(Explanation explained) {
        List<Line> lines =
                explained.sources().stream()
                        .flatMap(
                                source ->
                                        source.rows().stream()
                                                .filter(
                                                        row ->
                                                                row.countedAt() == null
                                                                        && row.revokedOn() == null)
                                                .map(row -> line(source, row)))
                        .toList();
        String id = explained.figure().indicator().id();
        return switch (id) {
            case "models-new" -> count(lines, Line::isNew);
            case "models-maintained" -> count(lines, l -> l.get("status").equals("duy trì"));
            case "models-replicated" -> count(lines, l -> l.get("status").equals("nhân rộng"));
            case "models-ended" -> count(lines, l -> l.get("status").equals("thanh loại"));
            case "models-active" -> count(lines, Line::isActive);
            case "models-recognised" -> count(lines, l -> l.isNew() && byMinistry(l));
            case "models-recognised-all" -> count(lines, OwnReading::byMinistry);
            case "models-recognised-share" ->
                    ratio(
                            lines.stream().filter(l -> l.isNew() && byMinistry(l)).count(),
                            lines.stream().filter(Line::isNew).count(),
                            100);
            case "kinds-new" -> kinds(lines, Line::isNew);
            case "kinds-active" -> kinds(lines, Line::isActive);
            case "sites", "teams", "members" -> sum(lines, l -> number(l.get(id)));
            case "models-effective" -> count(lines, l -> is(l, "hiệu quả"));
            case "models-not-effective" -> count(lines, l -> is(l, "kém hiệu quả"));
            case "models-not-assessed" -> count(lines, l -> is(l, "chưa đánh giá"));
            case "models-effective-share" ->
                    ratio(
                            lines.stream().filter(l -> is(l, "hiệu quả")).count(),
                            lines.stream().filter(l -> !l.get("effect").isEmpty()).count(),
                            100);
            case "models-per-10000-residents" ->
                    ratio(
                            lines.stream().filter(Line::isActive).count(),
                            explained.residents() == null ? 0 : explained.residents().number(),
                            10_000);
            case "awards-per-100-active-models" ->
                    ratio(
                            lines.stream().mapToInt(Line::count).sum(),
                            lines.stream().filter(Line::isActive).count(),
                            100);
            default -> awards(lines, id);
        };
    }

    private static String awards(List<Line> lines, String id) {
        String what = id.substring("awards-".length());
        return switch (what) {
            case "total" -> sum(lines, Line::count);
            case "collective", "individual", "household" ->
                    sum(lines, l -> l.kind().equals(what) ? l.count() : 0);
            default ->
                    what.startsWith("level-")
                            ? sum(
                                    lines,
                                    l -> l.form().endsWith(" " + what.substring(6)) ? l.count() : 0)
                            : sum(lines, l -> l.form().startsWith(what + " ") ? l.count() : 0);
        };
    }

    private Line line(Explanation.Source source, Explanation.Row row) {
        Map<String, String> texts = new HashMap<>();
        String counted = "";
        for (Quote cell : row.cells()) {
            texts.put(cell.meaning(), text(source.origin().path(), cell.cell()));
            if (List.of("collective", "individual", "household").contains(cell.meaning())) {
                counted = cell.meaning();
            }
        }
        String heading = texts.get("heading");
        if (heading != null && texts.containsKey("count")) {
            counted = pivot(heading, texts);
        }
        return new Line(source.origin().table().id(), texts, counted);
    }

    /** A column headed {@code Bằng khen của UBND tỉnh (tập thể)} counts one form to one kind. */
    private static String pivot(String heading, Map<String, String> texts) {
        int open = heading.lastIndexOf(" (");
        String to = heading.substring(open + 2, heading.length() - 1);
        texts.put("award-form", heading.substring(0, open));
        texts.put("recipient-kind", to);
        String kind =
                switch (to) {
                    case "tập thể" -> "collective";
                    case "cá nhân" -> "individual";
                    default -> "household";
                };
        texts.put(kind, texts.getOrDefault("count", ""));
        return kind;
    }

    private static boolean byMinistry(Line line) {
        return line.get("recognition").equals("Bộ Công an");
    }

    private static boolean is(Line line, String effect) {
        return line.isActive() && line.get("effect").equals(effect);
    }

    private static int number(String text) {
        return text.isEmpty() ? 0 : Integer.parseInt(text);
    }

    private static String count(List<Line> lines, Predicate<Line> which) {
        return Long.toString(lines.stream().filter(which).count());
    }

    private static String sum(List<Line> lines, ToIntFunction<Line> of) {
        return Integer.toString(lines.stream().mapToInt(of).sum());
    }

    /**
     * Names that differ only in how they are written are one kind; the sample has none of those.
     */
    private static String kinds(List<Line> lines, Predicate<Line> which) {
        return Long.toString(
                lines.stream().filter(which).map(l -> l.get("model-name")).distinct().count());
    }

    private static String ratio(long part, long whole, int scale) {
        return new BigDecimal(part * scale)
                .divide(new BigDecimal(whole), 4, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
