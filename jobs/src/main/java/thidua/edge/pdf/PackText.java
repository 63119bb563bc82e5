package thidua.edge.pdf;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;

import thidua.core.page.DrawnChart;
import thidua.core.page.PageView;
import thidua.core.page.PageView.Chart;
import thidua.core.page.PageView.KeyFigure;
import thidua.core.page.PageView.Stamp;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The document before it is laid out: sections in order, what belongs to which, running lines. */
final class PackText {
    /** The cover has room for so many letters of names; all of them stand at the end. */
    private static final int NAMES_ON_COVER = 420;

    /** So few units have a sheet each, to be handed to them; more of them share sheets. */
    private static final int SHEETS_OF_UNITS = 20;

    private static final int RUNNING_LINE = 88;

    private final PageView view;
    private final Letters letters;

    private PackText(PageView view, Letters letters) {
        this.view = view;
        this.letters = letters;
    }

    static String write(PageView view, Letters letters) {
        Mustache.Compiler compiler =
                Mustache.compiler()
                        .withEscaper(raw -> escaped(letters.readable(raw)))
                        .strictSections(true)
                        .emptyStringIsFalse(true)
                        .withLoader(PackText::template);
        Template pack = compiler.compile(template("pack"));
        StringWriter text = new StringWriter();
        pack.execute(view, new PackText(view, letters).parts(), text);
        return text.toString();
    }

    /** An entry of the outline and of the contents. */
    record Section(String id, String name, List<Section> parts) {}

    /**
     * @param heading of the part that begins with this chart; empty further down
     */
    record Sheet(String heading, int number, DrawnChart drawn) {}

    private Map<String, Object> parts() {
        List<Sheet> models =
                sheets("models", view.charts().stream().filter(c -> !isOfAwards(c)).toList());
        List<Sheet> awards =
                sheets("awards", view.charts().stream().filter(PackText::isOfAwards).toList());
        Map<String, Object> parts = new HashMap<>();
        parts.put("style", style());
        parts.put("subject", view.knownOn());
        parts.put("seals", view.stamps().stream().map(this::seal).toList());
        parts.put("absentees", absentees());
        parts.put("keyRows", pairs(view.keyFigures()));
        parts.put("modelSheets", models);
        parts.put("awardSheets", awards);
        parts.put("sections", sections(models, awards));
        parts.put("hasNarrative", !view.narrative().isEmpty());
        parts.put("hasUnitPages", !view.unitPages().isEmpty());
        parts.put("hasFewUnits", view.unitPages().size() <= SHEETS_OF_UNITS);
        parts.put("hasAppendix", !view.appendix().isEmpty());
        parts.put("hasDefinitions", !view.method().definitions().isEmpty());
        parts.put("hasBreaks", !view.method().breaks().isEmpty());
        parts.put("hasSources", !view.method().sources().isEmpty());
        parts.put("hasGlossary", !view.method().glossary().isEmpty());
        return parts;
    }

    private static boolean isOfAwards(Chart chart) {
        return chart.drawn().isOfAwards();
    }

    private List<Sheet> sheets(String heading, List<Chart> charts) {
        List<Sheet> sheets = new ArrayList<>();
        for (Chart chart : charts) {
            sheets.add(
                    new Sheet(
                            sheets.isEmpty() ? word(heading) : "", chart.number(), chart.drawn()));
        }
        return sheets;
    }

    private List<Section> sections(List<Sheet> models, List<Sheet> awards) {
        List<Section> sections = new ArrayList<>();
        sections.add(section("year", "year"));
        if (!view.narrative().isEmpty()) {
            sections.add(section("narrative", "narrative"));
        }
        sections.add(drawn("models", models, section("units", "units")));
        sections.add(drawn("awards", awards, section("award-table", "awards")));
        if (!view.unitPages().isEmpty()) {
            sections.add(
                    new Section(
                            "unit-pages",
                            word("unitPages"),
                            view.unitPages().stream()
                                    .map(unit -> new Section(unit.anchor(), unit.name(), List.of()))
                                    .toList()));
        }
        if (view.hasChanges()) {
            sections.add(section("changes", "changes"));
        }
        sections.add(section("method", "method"));
        if (!view.appendix().isEmpty()) {
            sections.add(section("appendix", "appendix"));
        }
        return sections;
    }

    private Section section(String id, String word) {
        return new Section(id, word(word), List.of());
    }

    /** Charts by their number and title, then the table. */
    private Section drawn(String id, List<Sheet> sheets, Section table) {
        List<Section> parts = new ArrayList<>();
        for (Sheet sheet : sheets) {
            String name = word("figure") + " " + sheet.number() + ". " + sheet.drawn().title();
            parts.add(new Section("chart-" + sheet.drawn().id(), name, List.of()));
        }
        parts.add(table);
        return new Section(parts.getFirst().id(), word(id), parts);
    }

    private String word(String key) {
        String word = view.words().get(key);
        if (word == null) {
            throw new IllegalStateException("the page lacks the word " + key);
        }
        return word;
    }

    private static List<List<KeyFigure>> pairs(List<KeyFigure> keys) {
        List<List<KeyFigure>> pairs = new ArrayList<>();
        for (int i = 0; i < keys.size(); i += 2) {
            pairs.add(keys.subList(i, Math.min(i + 2, keys.size())));
        }
        return pairs;
    }

    private Stamp seal(Stamp stamp) {
        return isLong(stamp)
                ? new Stamp(stamp.text(), begun(stamp.absent(), NAMES_ON_COVER), stamp.running())
                : stamp;
    }

    private List<String> absentees() {
        return view.stamps().stream()
                .filter(PackText::isLong)
                .map(stamp -> stamp.text() + ". " + stamp.absent())
                .toList();
    }

    private static boolean isLong(Stamp stamp) {
        return stamp.absent().length() > NAMES_ON_COVER;
    }

    private static String begun(String text, int letters) {
        if (text.length() <= letters) {
            return text;
        }
        int end = text.lastIndexOf(' ', letters);
        return text.substring(0, end < letters / 2 ? letters : end) + " …";
    }

    /** The style sheet, and the lines that run along each sheet of paper. */
    private String style() {
        String stamp =
                view.stamps().stream()
                        .filter(Stamp::running)
                        .map(Stamp::text)
                        .findFirst()
                        .orElse("");
        return resource("pack.css")
                .replace("\"TITLE\"", quoted(view.title()))
                .replace("\"STAMP\"", quoted(stamp))
                .replace("\"FOOT\"", quoted(view.committee() + " · " + view.knownOn()));
    }

    private String quoted(String text) {
        String line = begun(letters.readable(text), RUNNING_LINE);
        return '"' + escaped(line.replace("\\", "\\\\").replace("\"", "\\\"")) + '"';
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static Reader template(String name) {
        return new InputStreamReader(open(name + ".mustache"), StandardCharsets.UTF_8);
    }

    private static String resource(String name) {
        try (InputStream in = open(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String name) {
        InputStream in = PackText.class.getResourceAsStream("/thidua/pdf/" + name);
        if (in == null) {
            throw new IllegalStateException("the document lacks its part " + name);
        }
        return in;
    }
}
