package thidua.job;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;

import jakarta.mail.BodyPart;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimeUtility;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import thidua.core.text.Language;
import thidua.edge.delimited.Deliveries;
import thidua.edge.delimited.Deliveries.Event;
import thidua.edge.folder.Proofs;
import thidua.edge.folder.Turn;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

/** A pack in the mail, at a real server. */
class DeliveryTest {
    private static final LocalDate LATER = LocalDate.of(2022, 1, 20);

    @TempDir Path folder;
    private GreenMail mails;
    private DeliveryDesk desk;

    @BeforeEach
    void a_mail_server_and_a_published_pack() throws IOException {
        mails = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mails.start();
        desk = new DeliveryDesk(folder, mails.getSmtp().getPort());
        MadeUpPack.FIRST.publish(desk.output());
    }

    @AfterEach
    void the_server_is_stopped() {
        mails.stop();
    }

    private String manifest() throws IOException {
        return Proofs.ofFile(desk.output().resolve("2021/manifest.json")).sha256();
    }

    private MimeMessage mail(int of) {
        MimeMessage[] all = mails.getReceivedMessages();
        assertThat(all).hasSize(of);
        return all[of - 1];
    }

    private static String text(MimeMessage mail) throws Exception {
        Object text = mail.getContent();
        while (text instanceof MimeMultipart parts) {
            text = parts.getBodyPart(0).getContent();
        }
        return String.valueOf(text).replace("\r\n", "\n");
    }

    private static BodyPart attached(MimeMessage mail) throws Exception {
        return ((MimeMultipart) mail.getContent()).getBodyPart(1);
    }

    @Test
    void the_mail_says_the_year_in_six_figures_and_brings_the_pdf() throws Exception {
        desk.set("thidua.deliver.reply-to", "hoi-dap@example.vn");

        Ran ran = desk.deliver();

        assertThat(ran.outcome()).isEqualTo(Outcome.DONE);
        MimeMessage mail = mails.getReceivedMessages()[0];
        // one for each of the two recipients, of one mail
        assertThat(mails.getReceivedMessages()).hasSize(2);
        assertThat(mail.getSubject())
                .isEqualTo(
                        "Kết quả phong trào Toàn dân bảo vệ an ninh Tổ quốc năm 2021 — tỉnh Nam"
                                + " Định, số liệu nhận đến 12/01/2022");
        assertThat(mail.getHeader("Subject", null)).matches("(?s)(=\\?UTF-8\\?[QB]\\?\\S+\\s*)+");
        assertThat(mail.getFrom())
                .containsExactly(
                        new InternetAddress("van-phong@example.vn", "Văn phòng thường trực"));
        assertThat(mail.getReplyTo()).containsExactly(new InternetAddress("hoi-dap@example.vn"));
        assertThat(mail.getRecipients(RecipientType.TO))
                .containsExactly(
                        new InternetAddress("a@example.vn"),
                        new InternetAddress("b@example.vn", "Đồng chí B"));
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        String edition = desk.output().resolve("2021").toRealPath().getFileName().toString();
        assertThat(text(mail))
                .isEqualTo(
                        """
                        Kính gửi các đồng chí,

                        Ban Chỉ đạo 138 tỉnh Nam Định gửi các đồng chí bộ số liệu: Kết quả phong \
                        trào Toàn dân bảo vệ an ninh Tổ quốc năm 2021 — tỉnh Nam Định.
                        Số liệu nhận đến 12/01/2022, đủ báo cáo của 2/2 đơn vị.

                        Năm 2021 qua sáu số liệu của toàn tỉnh:
                        - Mô hình mới: 17, tăng 5 (41,7%%) so với năm 2020
                        - Mô hình mới được Bộ Công an ghi nhận: 2, tăng 1 so với năm 2020
                        - Mô hình đang hoạt động: chưa có số liệu
                        - Khen thưởng: 106, bằng năm 2020
                        - Khen thưởng tập thể: 38, giảm 2 (5%%) so với năm 2020
                        - Khen thưởng cá nhân: 68, tăng 2 (3%%) so với năm 2020

                        Tệp gửi kèm: ket-qua-phong-trao-2021-den-2022-01-12.pdf.
                        Mã kiểm tra (SHA-256 của manifest.json): %s
                        Mã bản: %s, do thidua 0.1.0 lập và gửi tự động.

                        Ban Chỉ đạo 138 tỉnh Nam Định
                        """
                                .formatted(manifest(), edition.substring(0, 17)));
        BodyPart pdf = attached(mail);
        assertThat(MimeUtility.decodeText(pdf.getFileName()))
                .isEqualTo("ket-qua-phong-trao-2021-den-2022-01-12.pdf");
        assertThat(pdf.getContentType()).startsWith("application/pdf");
        assertThat(pdf.getInputStream().readAllBytes())
                .isEqualTo(Files.readAllBytes(desk.output().resolve("2021/pack.pdf")));
    }

    @Test
    void the_receipt_says_what_was_sent_to_whom_and_when() throws Exception {
        assertThat(desk.deliver().outcome()).isEqualTo(Outcome.DONE);

        List<Deliveries.Line> lines = desk.register();
        assertThat(lines)
                .extracting(Deliveries.Line::event)
                .containsExactly(Event.SENDING, Event.SENT);
        assertThat(lines.getLast())
                .isEqualTo(
                        new Deliveries.Line(
                                "2022-01-14T20:00:00Z",
                                2021,
                                desk.output().resolve("2021").toRealPath().getFileName().toString(),
                                manifest(),
                                "2022-01-12",
                                false,
                                "lanh-dao",
                                Event.SENT,
                                mails.getReceivedMessages()[0].getMessageID(),
                                "ket-qua-phong-trao-2021-den-2022-01-12.pdf",
                                List.of("a@example.vn", "b@example.vn"),
                                "",
                                "awards-collective=38|awards-individual=68|awards-total=106"
                                        + "|models-active=|models-new=17|models-recognised=2",
                                "2022-01-15",
                                "Tổ trưởng",
                                ""));
    }

    @Test
    void an_edition_is_mailed_once_even_when_the_database_is_gone() throws Exception {
        desk.deliver();
        String register = Files.readString(folder.resolve("input/" + Deliveries.PATH));

        Ran ran = desk.deliver();

        assertThat(ran.outcome()).isEqualTo(Outcome.DONE);
        assertThat(ran.keys()).containsExactly("deliver.already", "deliver.register");
        assertThat(mails.getReceivedMessages()).hasSize(2);
        assertThat(folder.resolve("input/" + Deliveries.PATH)).hasContent(register);
    }

    @Test
    void somebody_new_gets_it_and_nobody_twice() throws Exception {
        desk.deliver();
        desk.set(
                "thidua.deliver.groups.lanh-dao",
                "a@example.vn,B <b@EXAMPLE.vn>,c@example.vn,c@example.vn");
        desk.set("thidua.deliver.groups.van-phong", "c@example.vn,a@example.vn");

        Ran ran = desk.deliver();

        assertThat(ran.keys())
                .containsExactly("deliver.sent", "deliver.already", "deliver.register");
        assertThat(mail(3).getRecipients(RecipientType.TO))
                .containsExactly(new InternetAddress("c@example.vn"));
    }

    @Test
    void a_later_edition_says_in_subject_and_text_what_it_replaces_and_what_changed()
            throws Exception {
        desk.deliver();
        String first = mails.getReceivedMessages()[0].getMessageID();
        desk.now = desk.now.plus(Duration.ofDays(7));
        MadeUpPack.FIRST.corrected(LATER, 18).publish(desk.output());

        assertThat(desk.deliver().outcome()).isEqualTo(Outcome.DONE);

        MimeMessage mail = mail(4);
        assertThat(mail.getSubject())
                .isEqualTo(
                        "Kết quả phong trào Toàn dân bảo vệ an ninh Tổ quốc năm 2021 — tỉnh Nam"
                                + " Định, số liệu nhận đến 20/01/2022; thay thế bản ngày"
                                + " 15/01/2022: Mô hình mới từ 17 thành 18");
        assertThat(text(mail))
                .contains(
                        """
                        Bản này thay thế bản gửi ngày 15/01/2022 (số liệu nhận đến 12/01/2022); \
                        đề nghị không sử dụng bản đó nữa.
                        Số liệu toàn tỉnh thay đổi so với bản đó:
                        - Mô hình mới từ 17 thành 18

                        """);
        assertThat(mail.getMessageID()).isNotEqualTo(first);
        assertThat(mail.getHeader("References")).containsExactly(first);

        MadeUpPack.FIRST.corrected(LATER.plusDays(1), 18).publish(desk.output());
        desk.set("thidua.language", "en");
        desk.deliver();
        assertThat(mail(6).getSubject())
                .endsWith(
                        ", data received until 21/01/2022; replaces the edition of 22/01/2022, no"
                                + " figure of the province changed");
        assertThat(text(mail(6)))
                .contains("No figure of the province changed since.")
                .contains("- New models: 18, up 6");
    }

    @Test
    void an_edition_that_comes_back_after_another_is_mailed_again_as_its_replacement()
            throws Exception {
        desk.deliver();
        MadeUpPack.FIRST.corrected(LATER, 18).publish(desk.output());
        desk.deliver();
        MadeUpPack.FIRST.publish(desk.output());

        desk.deliver();

        assertThat(mail(6).getSubject()).endsWith("Mô hình mới từ 18 thành 17");
        assertThat(mail(6).getMessageID())
                .isNotEqualTo(mails.getReceivedMessages()[0].getMessageID());
        assertThat(desk.deliver().keys()).containsExactly("deliver.already", "deliver.register");
    }

    @Test
    void a_person_may_send_it_again_and_says_why() throws Exception {
        desk.deliver();

        assertThat(desk.again("hộp thư bị xóa").outcome()).isEqualTo(Outcome.DONE);

        assertThat(mail(4).getSubject()).endsWith("số liệu nhận đến 12/01/2022 (gửi lại)");
        assertThat(mail(4).getMessageID())
                .isNotEqualTo(mails.getReceivedMessages()[0].getMessageID());
        assertThat(desk.register().getLast().reason()).isEqualTo("hộp thư bị xóa");
    }

    @Test
    void a_provisional_edition_is_mailed_only_where_that_is_wanted() throws Exception {
        MadeUpPack.FIRST.provisional().publish(desk.output());

        Ran ran = desk.deliver();
        assertThat(ran.outcome()).isEqualTo(Outcome.GATE_REFUSED);
        assertThat(ran.said(Language.VI))
                .isEqualTo(
                        "Năm 2021: bản đang công bố là số liệu tạm tính nên không gửi (chưa đủ báo"
                                + " cáo của: Huyện Giao Thủy). Muốn gửi cả bản tạm tính, đặt"
                                + " thidua.deliver.provisional là true.\n");
        assertThat(mails.getReceivedMessages()).isEmpty();
        assertThat(desk.register()).isEmpty();

        desk.set("thidua.deliver.provisional", "true");
        assertThat(desk.deliver().outcome()).isEqualTo(Outcome.DONE);
        assertThat(mail(2).getSubject())
                .endsWith("số liệu nhận đến 12/01/2022 (tạm tính, 1/2 đơn vị)");
        assertThat(text(mail(2)))
                .contains(
                        "SỐ LIỆU TẠM TÍNH, nhận đến 12/01/2022: mới có đủ báo cáo của 1/2 đơn"
                                + " vị.\nChưa có đủ báo cáo của: Huyện Giao Thủy.\n");

        MadeUpPack.FIRST.publish(desk.output());
        desk.deliver();
        assertThat(text(mail(4))).contains("(số liệu tạm tính, nhận đến 12/01/2022)");
    }

    @Test
    void a_pack_too_large_for_a_mail_is_laid_into_a_folder_and_the_mail_says_where()
            throws Exception {
        MadeUpPack.FIRST.withPdf("%PDF" + "x".repeat(900_000)).publish(desk.output());
        desk.set("thidua.deliver.max-mb", "1");

        Ran without = desk.deliver();
        assertThat(without.outcome()).isEqualTo(Outcome.MISUSED);
        assertThat(without.said(Language.VI)).contains("1 MB", "thidua.deliver.drop");
        assertThat(desk.register()).isEmpty();

        Path drop = folder.resolve("kho chung");
        desk.set("thidua.deliver.drop", drop.toString());
        assertThat(desk.deliver().outcome()).isEqualTo(Outcome.DONE);

        String edition = desk.output().resolve("2021").toRealPath().getFileName().toString();
        Path laid = drop.resolve(edition.substring(0, 17));
        assertThat(Trees.bytes(laid)).isEqualTo(Trees.bytes(desk.output().resolve("2021")));
        assertThat(Trees.bytes(drop)).hasSameSizeAs(Trees.bytes(laid));
        assertThat(text(mail(2)))
                .contains("quá lớn; xin mở tại: " + laid + "\n")
                .doesNotContain("gửi kèm:");
        assertThat(mail(2).getContentType()).startsWith("text/plain");
        assertThat(desk.register().getLast().enclosed()).isEqualTo(laid.toString());
    }

    @Test
    void what_lies_in_the_folder_under_that_name_and_differs_is_left_alone() throws Exception {
        MadeUpPack.FIRST.withPdf("%PDF" + "x".repeat(900_000)).publish(desk.output());
        String edition = desk.output().resolve("2021").toRealPath().getFileName().toString();
        Path drop = folder.resolve("drop");
        Path other = Files.createDirectories(drop.resolve(edition.substring(0, 17)));
        Files.writeString(other.resolve("notes.txt"), "mine");
        desk.set("thidua.deliver.max-mb", "1").set("thidua.deliver.drop", drop.toString());

        assertThat(desk.deliver().outcome()).isEqualTo(Outcome.DONE);

        assertThat(Trees.bytes(other)).containsOnlyKeys("notes.txt");
        assertThat(Trees.bytes(drop.resolve(edition.substring(0, 17) + "-2")))
                .isEqualTo(Trees.bytes(desk.output().resolve("2021")));
    }

    @Test
    void a_damaged_pack_is_not_mailed() throws Exception {
        Path page = desk.output().resolve("2021/index.html");
        Files.writeString(page, Files.readString(page) + " ");

        Ran ran = desk.deliver();

        assertThat(ran.outcome()).isEqualTo(Outcome.FAILED);
        assertThat(ran.said(Language.VI)).contains("không còn đúng như đã công bố");
        Files.delete(desk.output().resolve("2021/manifest.json"));
        assertThat(desk.deliver().outcome()).isEqualTo(Outcome.NOTHING_READABLE);
        Files.delete(desk.output().resolve("2021"));
        assertThat(desk.deliver().outcome()).isEqualTo(Outcome.NOTHING_READABLE);
        assertThat(mails.getReceivedMessages()).isEmpty();
    }

    @Test
    void settings_that_lack_or_are_wrong_are_named_and_nothing_is_sent() throws Exception {
        assertWrong("spring.mail.host", "", "deliver.no-server");
        assertWrong("thidua.deliver.from", "", "deliver.no-from");
        assertWrong("thidua.deliver.groups.lanh-dao", "", "deliver.no-recipients");
        assertWrong("thidua.deliver.groups.lanh-dao", "a@example.vn,không rõ", "deliver.address");
        assertWrong("thidua.deliver.reply-to", "x@y.vn\r\nBcc: z@y.vn", "deliver.address");
        assertThat(mails.getReceivedMessages()).isEmpty();
    }

    private void assertWrong(String key, String value, String said) throws Exception {
        String before = desk.properties.get(key);
        desk.set(key, value);
        Ran ran = desk.deliver();
        assertThat(ran.outcome()).as(key).isEqualTo(Outcome.MISUSED);
        assertThat(ran.keys()).containsExactly(said);
        desk.properties.remove(key);
        if (before != null) {
            desk.set(key, before);
        }
    }

    @Test
    void a_line_end_in_a_name_writes_no_header() throws Exception {
        desk.set("thidua.committee", "Ban\r\nBcc: z@example.vn\r\n\r\nX");
        desk.set("thidua.language", "en");
        desk.set("thidua.deliver.groups.lanh-dao", "");
        desk.set("thidua.deliver.groups.[x\r\nBcc: z@example.vn]", "a@example.vn");

        assertThat(desk.deliver().outcome()).isEqualTo(Outcome.DONE);

        assertThat(mail(1).getHeader("Bcc")).isNull();
        assertThat(mail(1).getAllRecipients()).hasSize(1);
        assertThat(desk.register()).hasSize(2);
        assertThat(desk.deliver().keys())
                .containsExactly("deliver.already", "deliver.already", "deliver.register");
    }

    @Test
    void a_preview_shows_the_mail_and_does_nothing() throws Exception {
        desk.properties.remove("spring.mail.host");

        Ran ran = desk.preview();

        assertThat(ran.outcome()).isEqualTo(Outcome.DONE);
        assertThat(ran.said(Language.VI))
                .startsWith(
                        "Thư cho nhóm lanh-dao: a@example.vn, Đồng chí B <b@example.vn>\nKết quả")
                .contains("- Mô hình mới: 17, tăng 5");
        assertThat(mails.getReceivedMessages()).isEmpty();
        assertThat(desk.register()).isEmpty();
    }

    @Test
    void two_at_once_do_not_mail_twice() throws Exception {
        try (Turn other = Turn.take(desk.output(), "deliver-2021").orElseThrow()) {
            assertThat(other).isNotNull();
            Ran ran = desk.deliver();
            assertThat(ran.outcome()).isEqualTo(Outcome.HELD);
            assertThat(ran.keys()).containsExactly("deliver.held");
        }
        assertThat(desk.deliver().outcome()).isEqualTo(Outcome.DONE);
    }
}
