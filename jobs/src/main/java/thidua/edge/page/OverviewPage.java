package thidua.edge.page;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;

import thidua.core.overview.Overview;
import thidua.core.overview.Overview.LastRun;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes {@code output/index.html}, the page over all years. What it says of the last run stands
 * between two marks, so that it can be said without a database, too.
 */
public final class OverviewPage {
    private static final String BEGIN = "<!-- last-run -->";
    private static final String END = "<!-- /last-run -->";

    private static final Mustache.Compiler COMPILER =
            Mustache.compiler()
                    .escapeHTML(true)
                    .strictSections(true)
                    .emptyStringIsFalse(true)
                    .withLoader(HtmlPage::template);
    private static final Template PAGE = COMPILER.compile(HtmlPage.template("overview"));
    private static final Template LAST_RUN = COMPILER.compile(HtmlPage.template("last-run"));

    private OverviewPage() {}

    public static byte[] write(Overview view, List<HtmlPage.Font> fonts) {
        String script = HtmlPage.text("overview.js");
        Map<String, String> looks =
                Map.of(
                        "style",
                        HtmlPage.text("page.css") + HtmlPage.text("overview.css"),
                        "fontFaces",
                        HtmlPage.fontFaces(fonts),
                        "script",
                        script,
                        "scriptHash",
                        HtmlPage.hash(script));
        StringWriter html = new StringWriter();
        PAGE.execute(view, looks, html);
        return html.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The same page with another last run; empty when it is no page of ours. */
    public static Optional<byte[]> with(LastRun last, byte[] page) {
        String html = new String(page, StandardCharsets.UTF_8);
        int begin = html.indexOf(BEGIN);
        int end = html.indexOf(END, Math.max(0, begin));
        if (begin < 0 || end < 0) {
            return Optional.empty();
        }
        StringWriter section = new StringWriter();
        LAST_RUN.execute(last, section);
        String whole = html.substring(0, begin + BEGIN.length()) + section + html.substring(end);
        return Optional.of(whole.getBytes(StandardCharsets.UTF_8));
    }

    /** Whether it is one that was written here, and may be written over. */
    public static boolean isOurs(byte[] page) {
        return new String(page, StandardCharsets.UTF_8).contains(BEGIN);
    }
}
