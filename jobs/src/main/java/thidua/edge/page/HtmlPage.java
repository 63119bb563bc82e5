package thidua.edge.page;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import com.samskivert.mustache.Template;

import thidua.core.page.PageView;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/**
 * Writes {@code index.html}. Every text is escaped; only our own style, script and charts stand as
 * is.
 */
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

    public static void write(PageView view, List<Font> fonts, OutputStream out) throws IOException {
        String script = text("page.js");
        Map<String, String> looks =
                Map.of(
                        "style", text("page.css"),
                        "fontFaces", fontFaces(fonts),
                        "script", script,
                        "scriptHash", hash(script));
        Writer html = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        try {
            PAGE.execute(view, looks, html);
        } catch (MustacheException e) { // the template hides why nothing can be written
            if (e.getCause() instanceof IOException why) {
                throw why;
            }
            throw e;
        }
        html.flush();
    }

    static String fontFaces(List<Font> fonts) {
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

    static Reader template(String name) {
        return new InputStreamReader(open(name + ".mustache"), StandardCharsets.UTF_8);
    }

    /** By which a browser knows our script from any other. */
    static String hash(String script) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(script.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static String text(String part) {
        try (InputStream in = open(part)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
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
