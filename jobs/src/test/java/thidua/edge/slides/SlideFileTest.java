package thidua.edge.slides;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.presentationml.x2006.main.CTPicture;

import thidua.core.chart.ChartSpec;
import thidua.core.page.PageSettings;
import thidua.core.report.Pack;
import thidua.core.report.PackFixture;
import thidua.core.slide.Decks;
import thidua.core.slide.Slide;
import thidua.core.slide.Slide.Picture;
import thidua.core.slide.Slide.Table;
import thidua.core.text.Language;
import thidua.edge.render.ChartPainter;
import thidua.edge.workbook.Zips;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

class SlideFileTest {
    private static final Pattern TARGET = Pattern.compile("Target=\"([^\"]*)\"");
    private static final Pattern TYPED = Pattern.compile("(PartName|Extension)=\"/?([^\"]*)\"");
    private static final Pattern TYPEFACE = Pattern.compile("<a:latin typeface=\"([^\"]*)\"");

    private static final Decks DECKS = Decks.of(PackFixture.small(), Language.VI);
    private static final byte[] FILE = write(DECKS);

    static byte[] write(Pack pack) {
        return write(Decks.of(pack, Language.VI));
    }

    private static byte[] write(Decks decks) {
        Map<String, byte[]> pictures = new TreeMap<>();
        for (ChartSpec chart : decks.charts()) {
            Picture place = decks.deck().pictures(chart.id()).getFirst();
            pictures.put(chart.id(), ChartPainter.plotPng(chart, place.box().ratio()));
        }
        return SlideFile.write(decks.deck(), pictures);
    }

    @Test
    void the_file_opens_again_with_every_title_picture_table_and_note() throws IOException {
        try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(FILE))) {
            List<Slide> slides = DECKS.deck().slides();
            assertThat(show.getSlides()).hasSameSizeAs(slides);
            for (int i = 0; i < slides.size(); i++) {
                Slide slide = slides.get(i);
                XSLFSlide found = show.getSlides().get(i);
                assertThat(found.getTitle()).isEqualTo(slide.title().paragraphs().getFirst());
                assertThat(alternatives(found))
                        .isEqualTo(
                                slide.parts().stream()
                                        .filter(part -> part instanceof Picture)
                                        .map(part -> ((Picture) part).alternative())
                                        .toList());
                assertThat(rows(found))
                        .isEqualTo(
                                slide.parts().stream()
                                        .filter(part -> part instanceof Table)
                                        .flatMap(part -> ((Table) part).rows().stream())
                                        .toList());
                assertThat(spoken(found)).isEqualTo(slide.spoken());
            }
        }
    }

    private static List<String> alternatives(XSLFSlide slide) {
        return slide.getShapes().stream()
                .filter(shape -> shape instanceof XSLFPictureShape)
                .map(shape -> ((CTPicture) shape.getXmlObject()).getNvPicPr().getCNvPr())
                .map(about -> about.getDescr())
                .toList();
    }

    private static List<List<String>> rows(XSLFSlide slide) {
        List<List<String>> rows = new ArrayList<>();
        for (var shape : slide.getShapes()) {
            if (shape instanceof XSLFTable table) {
                assertThat(table.getCTTable().getTblPr().getFirstRow()).isTrue();
                table.getRows()
                        .forEach(
                                row ->
                                        rows.add(
                                                row.getCells().stream()
                                                        .map(XSLFTextShape::getText)
                                                        .toList()));
            }
        }
        return rows;
    }

    private static List<String> spoken(XSLFSlide slide) {
        for (XSLFTextShape shape : slide.getNotes().getPlaceholders()) {
            if (shape.getTextType() == Placeholder.BODY) {
                return shape.getTextParagraphs().stream().map(XSLFTextParagraph::getText).toList();
            }
        }
        throw new AssertionError("a slide without notes");
    }

    @Test
    void each_part_has_a_type_and_each_relationship_leads_to_a_part() {
        Map<String, byte[]> parts = Zips.parts(FILE);
        String types = text(parts, "[Content_Types].xml");
        List<String> typed =
                TYPED.matcher(types).results().map(m -> m.group(1) + " " + m.group(2)).toList();
        assertThat(typed).doesNotHaveDuplicates();
        for (String name : parts.keySet()) {
            String ending = name.substring(name.lastIndexOf('.') + 1);
            assertThat(List.of("PartName " + name, "Extension " + ending))
                    .as(name)
                    .anyMatch(each -> typed.contains(each) || name.startsWith("[Content"));
            if (name.endsWith(".rels")) {
                Path folder = Path.of("/" + name.replaceFirst("_rels/[^/]*$", ""));
                for (MatchResult to : TARGET.matcher(text(parts, name)).results().toList()) {
                    String target = folder.resolve(to.group(1)).normalize().toString();
                    assertThat(parts.keySet()).as(name).contains(target.substring(1));
                }
            }
        }
        assertThat(parts.keySet()).noneMatch(name -> name.contains("thumbnail"));
    }

    private static String text(Map<String, byte[]> parts, String name) {
        return new String(parts.getOrDefault(name, new byte[0]), StandardCharsets.UTF_8);
    }

    @Test
    void one_typeface_is_named_and_the_words_are_said_to_be_vietnamese() {
        Map<String, byte[]> parts = Zips.parts(FILE);
        for (String name : parts.keySet()) {
            if (name.matches("ppt/(slides|notesSlides|theme)/[^/]*[.]xml")) {
                String xml = text(parts, name);
                assertThat(TYPEFACE.matcher(xml).results().map(m -> m.group(1)))
                        .as(name)
                        .allMatch(face -> face.equals("Arial") || face.startsWith("+"));
                if (name.startsWith("ppt/slides/")) {
                    assertThat(xml.split("<a:r>|<a:fld ").length)
                            .isEqualTo(xml.split("<a:rPr lang=\"vi-VN\"").length);
                }
            }
        }
        assertThat(text(parts, "docProps/core.xml"))
                .contains("<dc:language>vi-VN</dc:language>")
                .contains(PageSettings.COMMITTEE);
    }

    @Test
    void the_same_slides_are_the_same_bytes_in_any_language_and_zone() throws IOException {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Ho_Chi_Minh"));
            assertThat(write(PackFixture.small())).isEqualTo(FILE);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
        try (var in = new ZipInputStream(new ByteArrayInputStream(FILE))) {
            for (ZipEntry part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
                assertThat(part.getTimeLocal()).isEqualTo("2022-01-10T00:00:00");
            }
        }
        String dates =
                Pattern.compile("<dcterms:[^>]*>([^<]*)")
                        .matcher(text(Zips.parts(FILE), "docProps/core.xml"))
                        .results()
                        .map(m -> m.group(1))
                        .distinct()
                        .collect(Collectors.joining());
        assertThat(dates).isEqualTo("2022-01-10T00:00:00Z");
    }
}
