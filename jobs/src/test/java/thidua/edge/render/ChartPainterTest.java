package thidua.edge.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

import thidua.core.chart.ChartSpec;
import thidua.core.chart.Charts;
import thidua.core.chart.Editions;
import thidua.core.chart.Wording;
import thidua.core.text.Language;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import javax.xml.parsers.DocumentBuilderFactory;

class ChartPainterTest {
    private static final ChartSpec SPEC = specs("complete", Language.VI).getFirst();

    static Stream<ChartSpec> everyChart() {
        return Editions.all().keySet().stream()
                .flatMap(
                        name -> Stream.of(Language.values()).flatMap(l -> specs(name, l).stream()));
    }

    private static List<ChartSpec> specs(String edition, Language language) {
        return Charts.draw(Editions.named(edition), Wording.in(language));
    }

    @ParameterizedTest
    @MethodSource("everyChart")
    void every_word_stands_inside_the_canvas(ChartSpec spec) {
        Rectangle2D canvas = new Rectangle2D.Double(4, 4, Picture.WIDTH - 8, Picture.HEIGHT - 8);
        assertThat(ChartPainter.layOut(spec).labels())
                .isNotEmpty()
                .allSatisfy(l -> assertThat(canvas.contains(l.ink())).as(l.toString()).isTrue());
    }

    @ParameterizedTest
    @MethodSource("everyChart")
    void no_word_overlaps_another(ChartSpec spec) {
        List<Label> labels = ChartPainter.layOut(spec).labels();
        List<String> overlaps = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            for (int j = i + 1; j < labels.size(); j++) {
                if (labels.get(i).ink().intersects(labels.get(j).ink())) {
                    overlaps.add(labels.get(i).text() + " / " + labels.get(j).text());
                }
            }
        }
        assertThat(overlaps).isEmpty();
    }

    @Test
    void two_drawings_and_many_threads_give_the_same_bytes() throws Exception {
        byte[] png = ChartPainter.png(SPEC);
        String svg = ChartPainter.svg(SPEC);
        List<Callable<byte[]>> tasks = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            tasks.add(() -> ChartPainter.png(SPEC));
            tasks.add(() -> ChartPainter.svg(SPEC).getBytes(StandardCharsets.UTF_8));
        }
        try (var threads = Executors.newFixedThreadPool(4)) {
            var results = threads.invokeAll(tasks);
            for (int i = 0; i < results.size(); i++) {
                byte[] expected = i % 2 == 0 ? png : svg.getBytes(StandardCharsets.UTF_8);
                assertThat(results.get(i).get()).isEqualTo(expected);
            }
        }
    }

    @Test
    void a_chart_laid_out_once_looks_on_each_medium_as_one_laid_out_for_it() {
        for (ChartSpec spec : specs("complete", Language.VI)) {
            LaidOutChart once = LaidOutChart.of(spec);
            BufferedImage page = new BufferedImage(1280, 720, BufferedImage.TYPE_INT_RGB);
            once.paint(page.createGraphics());
            assertThat(once.png()).isEqualTo(ChartPainter.png(spec));
            assertThat(once.svg())
                    .isEqualTo(
                            new LaidOutChart.Svg(
                                    ChartPainter.svg(spec), ChartPainter.svgElement(spec)));
            assertThat(once.png()).isEqualTo(ChartPainter.png(spec));
        }
    }

    @Test
    void a_png_is_what_java_itself_would_write() throws Exception {
        for (ChartSpec spec : specs("complete", Language.VI)) {
            byte[] png = ChartPainter.png(spec);
            BufferedImage read = ImageIO.read(new ByteArrayInputStream(png));
            BufferedImage image =
                    new BufferedImage(
                            read.getWidth(), read.getHeight(), BufferedImage.TYPE_INT_RGB);
            image.createGraphics().drawImage(read, 0, 0, null);
            assertThat(png).isEqualTo(written(image));
        }
    }

    /** By Java, as hard at packing as we are. */
    private static byte[] written(BufferedImage image) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        ImageWriteParam fast = writer.getDefaultWriteParam();
        fast.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        fast.setCompressionQuality(2 / 3f);
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), fast);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    @ParameterizedTest
    @MethodSource("everyChart")
    void the_svg_is_well_formed_and_its_words_are_text(ChartSpec spec) throws Exception {
        Element root = parse(ChartPainter.svg(spec)).getDocumentElement();
        assertThat(texts(root, "title")).containsExactly(spec.title());
        assertThat(texts(root, "desc")).containsExactly(spec.alternative());
        assertThat(texts(root, "text"))
                .isEqualTo(ChartPainter.layOut(spec).labels().stream().map(Label::text).toList())
                .contains(spec.caption());
        assertThat(root.getAttribute("role")).isEqualTo("img");
        assertThat(root.hasAttribute("stroke")).as("words inherit no outline").isFalse();
        assertThat(ChartPainter.svg(spec)).as("no font of the machine").doesNotContain("Dialog");
    }

    @Test
    void the_element_for_a_page_has_no_prolog_no_font_and_only_ids_of_its_own() throws Exception {
        String element = ChartPainter.svgElement(SPEC);
        assertThat(element).startsWith("<svg").doesNotContain("<?xml", "<!DOCTYPE", "@font-face");
        assertThat(ids(parse(element).getDocumentElement()))
                .isNotEmpty()
                .allMatch(id -> id.startsWith(SPEC.id() + "-"));
    }

    @Test
    void a_file_carries_its_fonts_and_stays_small() {
        String svg = ChartPainter.svg(SPEC);
        assertThat(svg).contains(ChartFonts.css());
        assertThat(svg.length()).isLessThan(100_000);
    }

    @Test
    void missing_and_zero_do_not_look_the_same() {
        String missing = withoutWords("nothing-received");
        String zero = withoutWords("all-zero");
        assertThat(missing).contains("stroke-dasharray=\"3,3\"");
        assertThat(zero).doesNotContain("stroke-dasharray=\"3,3\"");
    }

    @Test
    void the_png_is_a_slide_on_white() throws Exception {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(ChartPainter.png(SPEC)));
        assertThat(List.of(image.getWidth(), image.getHeight())).containsExactly(1600, 900);
        assertThat(image.getRGB(3, 3) & 0xFFFFFF).isEqualTo(0xFFFFFF);
    }

    private static String withoutWords(String edition) {
        return ChartPainter.svgElement(specs(edition, Language.VI).getFirst())
                .replaceAll("<text.*", "");
    }

    private static Document parse(String svg) throws Exception {
        var factory = DocumentBuilderFactory.newDefaultNSInstance();
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }

    private static List<String> texts(Element root, String name) {
        var found = root.getElementsByTagName(name);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            texts.add(found.item(i).getTextContent());
        }
        return texts;
    }

    private static List<String> ids(Element root) {
        var all = root.getElementsByTagName("*");
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < all.getLength(); i++) {
            Element e = (Element) all.item(i);
            if (e.hasAttribute("id")) {
                ids.add(e.getAttribute("id"));
            }
        }
        return ids;
    }
}
