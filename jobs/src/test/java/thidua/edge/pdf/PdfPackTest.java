package thidua.edge.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import thidua.core.page.PageView;
import thidua.core.report.Pack;
import thidua.core.report.PackFixture;
import thidua.core.text.Language;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.TreeSet;

class PdfPackTest {

    @Test
    void the_same_pack_gives_the_same_bytes_wherever_and_whenever() throws IOException {
        byte[] here = Samples.pdf(PackFixture.small());
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("th-TH-u-ca-buddhist-nu-thai"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));

            assertThat(Samples.pdf(PackFixture.small())).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void another_figure_makes_another_document_with_another_id() throws IOException {
        Pack pack = PackFixture.published();
        byte[] one = Samples.pdf(pack);
        byte[] other = Samples.pdf(Samples.many(10, i -> "Huyện " + i));

        try (PDDocument first = Loader.loadPDF(one);
                PDDocument second = Loader.loadPDF(other)) {
            assertThat(first.getDocument().getDocumentID())
                    .isNotNull()
                    .isNotEqualTo(second.getDocument().getDocumentID());
            assertThat(first.getDocumentInformation().getCreationDate().toInstant())
                    .isEqualTo("2022-01-10T12:00:00Z")
                    .isEqualTo(first.getDocumentInformation().getModificationDate().toInstant());
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_figure_stands_beside_its_name(Language language) throws IOException {
        for (Pack pack : List.of(PackFixture.small(), PackFixture.published())) {
            PageView view = Samples.view(pack, language);
            byte[] pdf = PdfPack.write(view, Samples.material(pack, language));

            assertThat(PdfProof.missing(view, pdf)).isEmpty();
        }
    }

    @Test
    void a_figure_that_the_document_does_not_show_is_found() throws IOException {
        byte[] pdf = Samples.pdf(PackFixture.small());
        PageView other = Samples.view(PackFixture.published(), Language.VI);

        assertThat(PdfProof.missing(other, pdf))
                .contains("Toàn tỉnh17+52262106+26", "Tổng số38680106");
    }

    @Test
    void people_copy_vietnamese_out_of_it_and_find_the_words_of_the_charts() throws IOException {
        String line = Laid.out(Samples.pdf(PackFixture.small())).line();

        assertThat(line)
                .contains(
                        "Ban Chỉ đạo 138 Kết quả phong trào",
                        "Tạm tính, 2/3 đơn vị",
                        "Chưa có đủ báo cáo của: huyện Nam Trực.",
                        "năm 2021 có 3 mô hình mới; nhiều nhất là thành phố Nam Định (3)",
                        "Nguồn: báo cáo của 2/3 đơn vị cấp huyện; số liệu nhận đến 10/01/2022",
                        "ghi số từ 0 trở lên, hoặc để trống nếu không có số liệu");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void no_column_is_so_narrow_that_its_words_fall_apart(Language language) throws IOException {
        for (Pack pack : List.of(PackFixture.small(), PackFixture.published())) {
            byte[] pdf = Samples.pdf(pack, language);
            assertThat(Laid.out(pdf).text().lines().map(String::strip))
                    .isNotEmpty()
                    .noneMatch(line -> line.matches("\\p{L}"));
        }
    }

    @Test
    void each_sheet_but_the_cover_has_its_number_and_says_that_it_is_provisional()
            throws IOException {
        byte[] pdf = Samples.pdf(PackFixture.small());

        Laid laid = Laid.out(pdf);
        assertThat(laid.text())
                .contains("2/" + laid.pages(), laid.pages() + "/" + laid.pages())
                .doesNotContain("\n1/" + laid.pages());
        assertThat(laid.line().split("Tạm tính, 2/3 đơn vị", -1)).hasSize(laid.pages() + 1);
        assertThat(Laid.out(Samples.pdf(PackFixture.published())).text())
                .doesNotContain("Tạm tính,");
    }

    @Test
    void all_fonts_are_embedded_and_nothing_is_a_bitmap() throws IOException {
        try (PDDocument document = Loader.loadPDF(Samples.pdf(PackFixture.small()))) {
            TreeSet<String> fonts = new TreeSet<>();
            for (PDPage page : document.getPages()) {
                collect(page.getResources(), fonts);
            }
            assertThat(fonts)
                    .containsExactly("NotoSans-Bold embedded", "NotoSans-Regular embedded");
        }
    }

    /** Of a page and of all that is drawn into it. */
    private static void collect(PDResources resources, TreeSet<String> fonts) throws IOException {
        for (COSName name : resources.getFontNames()) {
            PDFont font = resources.getFont(name);
            fonts.add(font.getName() + (font.isEmbedded() ? " embedded" : " of the machine"));
        }
        for (COSName name : resources.getXObjectNames()) {
            PDXObject object = resources.getXObject(name);
            assertThat(object).isNotInstanceOf(PDImageXObject.class);
            if (object instanceof PDFormXObject form && form.getResources() != null) {
                collect(form.getResources(), fonts);
            }
        }
    }

    @Test
    void readers_are_led_by_title_language_tags_and_outline() throws IOException {
        try (PDDocument document = Loader.loadPDF(Samples.pdf(PackFixture.small()))) {
            PDDocumentCatalog catalog = document.getDocumentCatalog();

            assertThat(catalog.getLanguage()).isEqualTo("vi");
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getStructureTreeRoot().getKids()).isNotEmpty();
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(document.getDocumentInformation().getTitle())
                    .isEqualTo(
                            "Kết quả phong trào Toàn dân bảo vệ an ninh Tổ quốc năm 2021 —"
                                    + " tỉnh Nam Định");
            assertThat(document.getDocumentInformation().getProducer()).isEqualTo("thidua 0.1.0");
            assertThat(titles(catalog.getDocumentOutline()))
                    .startsWith("Bìa", "Năm qua con số")
                    .contains("Mô hình", "Khen thưởng", "Phương pháp và ghi chú")
                    .anyMatch(title -> title.startsWith("  Hình 1. Tạm tính (2/3 đơn vị)"));
        }
    }

    @Test
    void what_is_read_aloud_comes_in_the_order_of_the_sheet() throws IOException {
        assertThat(Laid.out(Samples.pdf(PackFixture.published())).line())
                .containsSubsequence(
                        "Năm qua con số",
                        "Mô hình mới 17",
                        "Mô hình đang hoạt động",
                        "Khen thưởng tập thể 38",
                        "Khen thưởng cá nhân 68",
                        "Kết quả chung");
    }

    private static List<String> titles(PDOutlineNode node) {
        List<String> titles = new ArrayList<>();
        for (PDOutlineItem item : node.children()) {
            titles.add(item.getTitle());
            titles(item).forEach(below -> titles.add("  " + below));
        }
        return titles;
    }

    @Test
    void a_chart_says_in_words_what_it_shows() throws IOException {
        PageView view = Samples.view(PackFixture.small(), Language.VI);
        List<String> alternatives = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(Samples.pdf(PackFixture.small()))) {
            gather(document.getDocumentCatalog().getStructureTreeRoot().getKids(), alternatives);
        }

        assertThat(alternatives)
                .hasSize(view.charts().size())
                .allMatch(words -> words.length() > 60)
                .anyMatch(words -> words.contains("chưa có số liệu"));
    }

    private static void gather(List<Object> kids, List<String> alternatives) {
        for (Object kid : kids) {
            if (kid instanceof PDStructureElement element) {
                if (element.getStructureType().equals("Figure")) {
                    alternatives.add(element.getAlternateDescription());
                }
                gather(element.getKids(), alternatives);
            }
        }
    }
}
