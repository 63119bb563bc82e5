package thidua.edge.page;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;

import thidua.core.page.PageView;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/** Writes {@code index.html}. Every text is escaped; only our own style and charts stand as is. */
public final class HtmlPage {
    private static final Template PAGE =
            Mustache.compiler()
                    .escapeHTML(true)
                    .strictSections(true)
                    .emptyStringIsFalse(true)
                    .withLoader(HtmlPage::template)
                    .compile(template("index"));

    private HtmlPage() {}

    /**
     * A weight of the font that the page carries with it.
     *
     * @param family its name; the inlined charts ask for it by this name
     * @param weight {@code 400} regular, {@code 700} bold
     * @param type {@code ttf}, {@code woff2}
     * @param bytes the font file
     */
    public record Font(String family, String weight, String type, byte[] bytes) {}

    public static byte[] write(PageView view, List<Font> fonts) {
        Map<String, String> looks = Map.of("style", style(), "fontFaces", fontFaces(fonts));
        StringWriter html = new StringWriter();
        PAGE.execute(view, looks, html);
        return html.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String fontFaces(List<Font> fonts) {
        StringBuilder faces = new StringBuilder();
        for (Font font : fonts) {
            faces.append("@font-face { font-family: \"")
                    .append(font.family())
                    .append("\"; font-weight: ")
                    .append(font.weight())
                    .append("; src: url(data:font/")
                    .append(font.type())
                    .append(";base64,")
                    .append(Base64.getEncoder().encodeToString(font.bytes()))
                    .append("); }\n");
        }
        if (!fonts.isEmpty()) {
            faces.append(":root { --face: \"" + fonts.getFirst().family() + "\"; }\n");
        }
        return faces.toString();
    }

    private static Reader template(String name) {
        return new InputStreamReader(open(name + ".mustache"), StandardCharsets.UTF_8);
    }

    private static String style() {
        try (InputStream css = open("page.css")) {
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String name) {
        InputStream in = HtmlPage.class.getResourceAsStream("/thidua/page/" + name);
        if (in == null) {
            throw new IllegalStateException("the page lacks its part " + name);
        }
        return in;
    }
}
