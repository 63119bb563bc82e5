package thidua.job;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;

import jakarta.mail.BodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimeUtility;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import thidua.edge.delimited.Deliveries;
import thidua.edge.delimited.Deliveries.Event;
import thidua.edge.folder.Proofs;
import thidua.edge.server.TestServer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** The pack that a run made of the sample, in the mail at a real server. */
class RealPackDeliveryTest {
    private static final String COUNTED = "2021/xuan-truong-khen-thuong.csv";
    private GreenMail mails;
    private Workplace desk;
    private DeliveryDesk office;

    @BeforeEach
    void a_mail_server_and_the_pack_of_2021() throws Exception {
        mails = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mails.start();
        desk = Workplace.open(TestServer.migrated());
        desk.clear(2020, 2021);
        assertThat(desk.run(2021).outcome()).isEqualTo(Outcome.DONE);
        Path folder = Objects.requireNonNull(desk.output().getParent());
        office = new DeliveryDesk(folder, mails.getSmtp().getPort());
    }

    @AfterEach
    void all_is_left() throws IOException {
        mails.stop();
        desk.close();
    }

    private Path pack() {
        return desk.output().resolve("2021");
    }

    private static BodyPart attached(MimeMessage mail) throws Exception {
        return ((MimeMultipart) mail.getContent()).getBodyPart(1);
    }

    private static String text(MimeMessage mail) throws Exception {
        Object text = mail.getContent();
        while (text instanceof MimeMultipart parts) {
            text = parts.getBodyPart(0).getContent();
        }
        return String.valueOf(text).replace("\r\n", "\n");
    }

    @Test
    void each_edition_is_mailed_once_as_it_was_published_and_the_next_says_what_it_changes()
            throws Exception {
        assertThat(office.deliver().outcome()).isEqualTo(Outcome.DONE);

        MimeMessage first = mails.getReceivedMessages()[0];
        assertThat(mails.getReceivedMessages()).hasSize(2);
        assertThat(first.getSubject())
                .isEqualTo(
                        "Kết quả phong trào Toàn dân bảo vệ an ninh Tổ quốc năm 2021 — tỉnh Nam"
                                + " Định, số liệu nhận đến 10/01/2022");
        assertThat(text(first))
                .contains(
                        "- Mô hình mới: 17, tăng 4 (30,8%) so với năm 2020\n",
                        "- Khen thưởng tập thể: 38,", "- Khen thưởng cá nhân: 68,");
        enclosesThePack(first);
        Deliveries.Line receipt = receipt(2, Event.SENT);
        assertThat(receipt.messageId()).isEqualTo(first.getMessageID());
        assertThat(receipt.figures()).contains("awards-total=106", "models-new=17");

        assertThat(office.deliver().keys()).containsExactly("deliver.already", "deliver.register");
        assertThat(mails.getReceivedMessages()).hasSize(2);

        correctOneFlag();
        office.now = office.now.plus(Duration.ofDays(7));
        assertThat(office.deliver().outcome()).isEqualTo(Outcome.DONE);

        MimeMessage second = mails.getReceivedMessages()[3];
        assertThat(mails.getReceivedMessages()).hasSize(4);
        assertThat(second.getSubject())
                .endsWith(
                        "số liệu nhận đến 20/01/2022; thay thế bản ngày 15/01/2022: Khen thưởng từ"
                                + " 106 thành 107 và 4 số liệu khác");
        assertThat(text(second))
                .contains(
                        """
                        Bản này thay thế bản gửi ngày 15/01/2022 (số liệu nhận đến 10/01/2022); \
                        đề nghị không sử dụng bản đó nữa.
                        Số liệu toàn tỉnh thay đổi so với bản đó:
                        - Khen thưởng từ 106 thành 107
                        """,
                        "- Khen thưởng tập thể từ 38 thành 39\n");
        assertThat(second.getHeader("References")).containsExactly(first.getMessageID());
        enclosesThePack(second);
        assertThat(receipt(4, Event.SENT).figures()).contains("awards-total=107");
    }

    /** The last line of so many is of the edition that stands. */
    private Deliveries.Line receipt(int of, Event event) throws IOException {
        List<Deliveries.Line> lines = office.register();
        assertThat(lines).hasSize(of);
        Deliveries.Line last = lines.getLast();
        assertThat(last.event()).isEqualTo(event);
        assertThat(last.manifest())
                .isEqualTo(Proofs.ofFile(pack().resolve("manifest.json")).sha256());
        return last;
    }

    private void enclosesThePack(MimeMessage mail) throws Exception {
        BodyPart pdf = attached(mail);
        assertThat(MimeUtility.decodeText(pdf.getFileName()))
                .startsWith("ket-qua-phong-trao-2021-den-2022-01-");
        assertThat(pdf.getInputStream().readAllBytes())
                .isEqualTo(Files.readAllBytes(pack().resolve("pack.pdf")))
                .startsWith('%', 'P', 'D', 'F');
    }

    private void correctOneFlag() throws Exception {
        String corrected =
                desk.text(COUNTED)
                        .replace("Cờ thi đua của UBND tỉnh,0", "Cờ thi đua của UBND tỉnh,1");
        desk.receive(COUNTED, corrected, LocalDate.of(2022, 1, 20));
        assertThat(desk.run(2021).outcome()).isEqualTo(Outcome.DONE);
    }
}
