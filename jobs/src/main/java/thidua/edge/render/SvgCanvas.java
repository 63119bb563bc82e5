package thidua.edge.render;

import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.batik.svggen.SVGIDGenerator;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.ls.DOMImplementationLS;

import thidua.core.chart.ChartSpec;

import java.awt.Color;
import java.awt.Dimension;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

/**
 * Paints a picture as SVG: shapes through Batik's generator, texts as {@code <text>} elements that
 * can be read, searched and selected.
 */
final class SvgCanvas {
    private static final String SVG = "http://www.w3.org/2000/svg";

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

    /** Written as it is: it has none of the characters that mean something in XML. */
    private static final String FONTS = "<style>" + ChartFonts.css() + "</style>";

    /**
     * Of shapes, which have no letters: by default Java would look for all fonts of the machine.
     */
    private static final SVGGeneratorContext.GraphicContextDefaults DEFAULTS =
            new SVGGeneratorContext.GraphicContextDefaults();

    static {
        DEFAULTS.setFont(Typeface.font(Style.regular(Style.SMALLEST)));
    }

    private static final String PAPER = "<rect";

    private static final Set<String> SIZE = Set.of("width", "height");

    private final ChartSpec spec;
    private final Document document;
    private final Element root;

    private SvgCanvas(ChartSpec spec, Document document, Element root) {
        this.spec = spec;
        this.document = document;
        this.root = root;
    }

    static LaidOutChart.Svg paint(ChartSpec spec, Picture picture) {
        Document document = emptyDocument();
        SVGGeneratorContext context = SVGGeneratorContext.createDefault(document);
        context.setComment(null);
        context.setPrecision(2);
        context.setIDGenerator(new PrefixedIds(spec.id()));
        context.setGraphicContextDefaults(DEFAULTS);
        SVGGraphics2D g = new SVGGraphics2D(context, false);
        g.setSVGCanvasSize(new Dimension(Picture.WIDTH, Picture.HEIGHT));
        picture.paintShapes(g);
        SvgCanvas canvas = new SvgCanvas(spec, document, g.getRoot());
        canvas.keepDefaultsToShapes();
        canvas.nameRoot();
        picture.labels().forEach(canvas::write);
        String element = canvas.serialise();
        return new LaidOutChart.Svg(HEAD + withFonts(element), element);
    }

    /** Before the paper, which is the first of all shapes; a title has no {@code <} in it. */
    private static String withFonts(String element) {
        int paper = element.indexOf(PAPER);
        return element.substring(0, paper) + FONTS + element.substring(paper);
    }

    /**
     * Batik states its defaults (black stroke, twelve pixels) on the root, from where words would
     * inherit them: they belong to the shapes only.
     */
    private void keepDefaultsToShapes() {
        Element shapes = document.createElementNS(SVG, "g");
        for (Node child = root.getFirstChild(); child != null; child = root.getFirstChild()) {
            shapes.appendChild(child);
        }
        NamedNodeMap defaults = root.getAttributes();
        for (int i = defaults.getLength() - 1; i >= 0; i--) {
            Attr attribute = (Attr) defaults.item(i);
            if (!attribute.getName().startsWith("xmlns")) {
                root.removeAttributeNode(attribute);
                if (!SIZE.contains(attribute.getName())) {
                    shapes.setAttribute(attribute.getName(), attribute.getValue());
                }
            }
        }
        dropEmptyDefinitions(shapes);
        root.appendChild(shapes);
    }

    /** Batik's empty {@code genericDefs} would stand once a chart in a page, with the same id. */
    private static void dropEmptyDefinitions(Element shapes) {
        Node first = shapes.getFirstChild();
        if (first != null && first.getNodeName().equals("defs") && !first.hasChildNodes()) {
            shapes.removeChild(first);
        }
    }

    /** With the white paper below everything that is drawn. */
    private void nameRoot() {
        String title = spec.id() + "-title";
        String alternative = spec.id() + "-desc";
        root.setAttribute("width", Integer.toString(Picture.WIDTH));
        root.setAttribute("height", Integer.toString(Picture.HEIGHT));
        root.setAttribute("viewBox", "0 0 " + Picture.WIDTH + " " + Picture.HEIGHT);
        root.setAttribute("role", "img");
        root.setAttribute("lang", spec.language());
        root.setAttribute("aria-labelledby", title + " " + alternative);
        root.setAttribute("font-family", "'" + Typeface.FAMILY + "', Arial, sans-serif");
        root.setAttribute("text-rendering", "geometricPrecision");
        Element paper = element("rect", "");
        paper.setAttribute("width", Integer.toString(Picture.WIDTH));
        paper.setAttribute("height", Integer.toString(Picture.HEIGHT));
        paper.setAttribute("fill", "#ffffff");
        root.insertBefore(paper, root.getFirstChild());
        Element desc = element("desc", spec.alternative());
        desc.setAttribute("id", alternative);
        root.insertBefore(desc, root.getFirstChild());
        Element name = element("title", spec.title());
        name.setAttribute("id", title);
        root.insertBefore(name, desc);
    }

    private void write(Label label) {
        Element text = element("text", label.text());
        text.setAttribute("x", decimal(label.x()));
        text.setAttribute("y", decimal(label.baseline()));
        if (label.anchor() != Label.Anchor.START) {
            text.setAttribute("text-anchor", label.anchor().svg);
        }
        text.setAttribute("font-size", decimal(label.style().size()));
        if (label.style().bold()) {
            text.setAttribute("font-weight", "700");
        }
        text.setAttribute("fill", hex(label.style().color()));
        if (label.halo()) {
            text.setAttribute("stroke", "#ffffff");
            text.setAttribute("stroke-width", "5");
            text.setAttribute("stroke-linejoin", "round");
            text.setAttribute("paint-order", "stroke");
        }
        root.appendChild(text);
    }

    private Element element(String name, String text) {
        Element element = document.createElementNS(SVG, name);
        if (!text.isEmpty()) {
            element.appendChild(
                    document.createTextNode(Normalizer.normalize(text, Normalizer.Form.NFC)));
        }
        return element;
    }

    private String serialise() {
        var serializer = ((DOMImplementationLS) document.getImplementation()).createLSSerializer();
        serializer.getDomConfig().setParameter("xml-declaration", false);
        serializer.getDomConfig().setParameter("namespaces", false); // it tells of each attribute
        return serializer.writeToString(root) + "\n";
    }

    private static Document emptyDocument() {
        try {
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .getDOMImplementation()
                    .createDocument(SVG, "svg", null);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("this Java has no XML", e);
        }
    }

    private static String decimal(double number) {
        double rounded = Math.rint(number * 100) / 100;
        return rounded == Math.rint(rounded)
                ? Long.toString((long) rounded)
                : Double.toString(rounded);
    }

    private static String hex(Color color) {
        return String.format(Locale.ROOT, "#%06x", color.getRGB() & 0xFFFFFF);
    }

    /** Ids that stay different when several charts stand in one page. */
    private static final class PrefixedIds extends SVGIDGenerator {
        private final String prefix;

        PrefixedIds(String prefix) {
            this.prefix = prefix;
        }

        @Override
        public String generateID(String kind) {
            return prefix + "-" + super.generateID(kind);
        }
    }
}
