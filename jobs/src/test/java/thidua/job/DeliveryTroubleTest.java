package thidua.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import thidua.core.text.Language;
import thidua.edge.delimited.Deliveries.Event;
import thidua.edge.delimited.Deliveries.Line;
import thidua.edge.mail.OwnCertificate;
import thidua.edge.mail.ScriptedSmtp;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Mail servers that are not there, say later, or say no. */
class DeliveryTroubleTest {
    private static final String SECRET = "mật-khẩu-42";

    @TempDir Path folder;

    private DeliveryDesk desk(int port) throws IOException {
        DeliveryDesk desk = new DeliveryDesk(folder, port);
        MadeUpPack.FIRST.publish(desk.output());
        return desk;
    }

    private static List<Event> events(DeliveryDesk desk) throws IOException {
        return desk.register().stream().map(Line::event).toList();
    }

    @Test
    void a_server_that_is_not_there_is_tried_with_growing_pauses_and_then_given_up()
            throws Exception {
        int port;
        try (var nobody = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = nobody.getLocalPort();
        }
        DeliveryDesk desk = desk(port).set("thidua.deliver.tries", "4");

        Ran ran = desk.deliver();

        assertThat(ran.outcome()).isEqualTo(Outcome.UNAVAILABLE);
        assertThat(desk.waited)
                .containsExactly(
                        Duration.ofSeconds(10), Duration.ofSeconds(20), Duration.ofSeconds(40));
        assertThat(events(desk)).containsExactly(Event.SENDING, Event.FAILED);
        assertThat(ran.said(Language.VI)).contains("chưa gửi được tới a@example.vn");

        try (ScriptedSmtp server = ScriptedSmtp.start(line -> null)) {
            desk.set("spring.mail.port", Integer.toString(server.port()));
            assertThat(desk.deliver().outcome()).isEqualTo(Outcome.DONE);
            assertThat(server.taken()).hasSize(1);
        }
    }

    @Test
    void a_server_that_says_later_gets_it_later() throws Exception {
        AtomicInteger asked = new AtomicInteger();
        try (ScriptedSmtp server =
                ScriptedSmtp.start(
                        line ->
                                line.startsWith("MAIL") && asked.incrementAndGet() < 3
                                        ? "451 4.7.1 greylisted"
                                        : null)) {
            DeliveryDesk desk = desk(server.port());

            Ran ran = desk.deliver();

            assertThat(ran.outcome()).isEqualTo(Outcome.DONE);
            assertThat(desk.waited).containsExactly(Duration.ofSeconds(10), Duration.ofSeconds(20));
            assertThat(ran.said(Language.VI)).contains("451 4.7.1 greylisted");
            assertThat(server.taken()).hasSize(1);
        }
    }

    @Test
    void one_refused_recipient_does_not_hold_up_the_others_and_is_tried_when_corrected()
            throws Exception {
        try (ScriptedSmtp server =
                ScriptedSmtp.start(
                        line -> line.contains("TO:<b@") ? "550 5.1.1 no such user" : null)) {
            DeliveryDesk desk = desk(server.port());

            Ran ran = desk.deliver();

            assertThat(ran.outcome()).isEqualTo(Outcome.FAILED);
            assertThat(ran.keys())
                    .containsExactly("deliver.sent", "deliver.refused", "deliver.register");
            assertThat(ran.said(Language.VI))
                    .contains(
                            "không gửi được tới Đồng chí B <b@example.vn> (550 5.1.1 no such"
                                    + " user)");
            assertThat(desk.waited).isEmpty();
            assertThat(desk.register())
                    .extracting(Line::event, Line::recipients, Line::refused)
                    .containsExactly(
                            tuple(Event.SENDING, List.of("a@example.vn", "b@example.vn"), ""),
                            tuple(Event.SENT, List.of("a@example.vn"), ""),
                            tuple(
                                    Event.FAILED,
                                    List.of("b@example.vn"),
                                    "b@example.vn: 550 5.1.1 no such user"));

            desk.set("thidua.deliver.groups.lanh-dao", "a@example.vn,dong-chi-b@example.vn");
            assertThat(desk.deliver().outcome()).isEqualTo(Outcome.DONE);
            assertThat(server.taken()).hasSize(2);
            assertThat(server.taken().getLast()).contains("To: dong-chi-b@example.vn");
        }
    }

    @Test
    void one_recipient_for_later_is_tried_alone() throws Exception {
        AtomicInteger asked = new AtomicInteger();
        try (ScriptedSmtp server =
                ScriptedSmtp.start(
                        line ->
                                line.contains("TO:<b@") && asked.incrementAndGet() == 1
                                        ? "450 4.2.2 mailbox full"
                                        : null)) {
            DeliveryDesk desk = desk(server.port());

            assertThat(desk.deliver().outcome()).isEqualTo(Outcome.DONE);

            assertThat(server.heard().stream().filter(line -> line.startsWith("RCPT")))
                    .containsExactly(
                            "RCPT TO:<a@example.vn>",
                            "RCPT TO:<b@example.vn>",
                            "RCPT TO:<b@example.vn>");
            assertThat(events(desk)).containsExactly(Event.SENDING, Event.SENT, Event.SENT);
        }
    }

    @Test
    void a_server_that_finds_the_mail_too_large_gets_one_without_the_file() throws Exception {
        try (ScriptedSmtp server =
                ScriptedSmtp.start(new Once(".", "552 5.3.4 message too large")::answer)) {
            DeliveryDesk desk = desk(server.port());
            desk.set("thidua.deliver.drop", folder.resolve("drop").toString());

            assertThat(desk.deliver().outcome()).isEqualTo(Outcome.DONE);

            assertThat(server.taken()).hasSize(1);
            assertThat(server.taken().getFirst()).doesNotContain("application/pdf");
            assertThat(desk.register().getLast().enclosed()).startsWith(folder + "/drop/2021-");
        }
    }

    /** An answer that is given the first time only. */
    private record Once(String command, String said, AtomicInteger asked) {
        Once(String command, String said) {
            this(command, said, new AtomicInteger());
        }

        @Nullable String answer(String line) {
            return line.equals(command) && asked.incrementAndGet() == 1 ? said : null;
        }
    }

    @Test
    void a_connection_that_breaks_at_the_end_may_bring_it_twice_under_one_message_id()
            throws Exception {
        try (ScriptedSmtp server =
                ScriptedSmtp.start(new Once(".", ScriptedSmtp.HANG_UP)::answer)) {
            DeliveryDesk desk = desk(server.port());

            assertThat(desk.deliver().outcome()).isEqualTo(Outcome.DONE);

            assertThat(desk.waited).hasSize(1);
            assertThat(events(desk)).containsExactly(Event.SENDING, Event.SENT);
            assertThat(desk.register())
                    .extracting(Line::messageId)
                    .hasSize(2)
                    .allMatch(desk.register().getFirst().messageId()::equals);
        }
    }

    @Test
    void who_was_killed_before_the_receipt_sends_again_with_the_same_message_id() throws Exception {
        try (ScriptedSmtp server = ScriptedSmtp.start(line -> null)) {
            DeliveryDesk desk = desk(server.port());
            desk.deliver();
            Path register = folder.resolve("input/reference/deliveries.csv");
            List<String> lines = Files.readAllLines(register);
            Files.write(register, lines.subList(0, lines.size() - 1));

            Ran ran = desk.deliver();

            assertThat(ran.outcome()).isEqualTo(Outcome.DONE);
            assertThat(ran.keys())
                    .containsExactly("deliver.unknown", "deliver.sent", "deliver.register");
            assertThat(events(desk)).containsExactly(Event.SENDING, Event.SENDING, Event.SENT);
            assertThat(server.taken()).hasSize(2);
            assertThat(messageId(server.taken().get(0)))
                    .isEqualTo(messageId(server.taken().get(1)))
                    .matches("Message-ID: <thidua\\.2021\\.[0-9a-f]{24}@example\\.vn>");
        }
    }

    private static String messageId(String message) {
        return message.lines().filter(line -> line.startsWith("Message-ID")).findFirst().orElse("");
    }

    @Test
    void with_a_user_and_password_it_logs_in_and_a_wrong_one_is_said_without_the_password()
            throws Exception {
        GreenMail mails = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"));
        mails.setUser("van-phong@example.vn", "van-phong", SECRET);
        mails.getUserManager().setAuthRequired(true);
        mails.start();
        try {
            DeliveryDesk desk = desk(mails.getSmtp().getPort());
            desk.set("spring.mail.username", "van-phong").set("spring.mail.password", SECRET + "x");

            Ran wrong = desk.deliver();
            assertThat(wrong.outcome()).isEqualTo(Outcome.FAILED);
            assertThat(wrong.said(Language.VI)).contains("535").doesNotContain(SECRET);
            assertThat(Files.readString(folder.resolve("input/reference/deliveries.csv")))
                    .doesNotContain(SECRET);
            assertThat(mails.getReceivedMessages()).isEmpty();

            desk.set("spring.mail.password", SECRET);
            assertThat(desk.deliver().outcome()).isEqualTo(Outcome.DONE);
            assertThat(mails.getReceivedMessages()).hasSize(2);
        } finally {
            mails.stop();
        }
    }

    @Test
    void starttls_is_spoken_to_a_server_that_is_trusted_and_to_no_other() throws Exception {
        OwnCertificate own = OwnCertificate.make(folder, "ip:127.0.0.1");
        try (ScriptedSmtp server = ScriptedSmtp.start(line -> null, own.server())) {
            DeliveryDesk desk = desk(server.port());
            desk.set("spring.mail.properties.mail.smtp.starttls.enable", "true");
            desk.set("spring.mail.properties.mail.smtp.starttls.required", "true");

            Ran unknown = desk.deliver();
            assertThat(unknown.outcome()).isEqualTo(Outcome.FAILED);
            assertThat(unknown.said(Language.VI)).contains("certification path");
            assertThat(server.taken()).isEmpty();

            desk.set("spring.mail.ssl.bundle", "office");
            desk.set("spring.ssl.bundle.pem.office.truststore.certificate", "file:" + own.pem());
            assertThat(desk.deliver().outcome()).isEqualTo(Outcome.DONE);
            assertThat(server.taken()).hasSize(1);
            assertThat(server.heard()).anyMatch(line -> line.startsWith("tls MAIL FROM"));
        }
    }

    @Test
    void a_server_without_starttls_gets_nothing_where_it_is_required() throws Exception {
        try (ScriptedSmtp server = ScriptedSmtp.start(line -> null)) {
            DeliveryDesk desk = desk(server.port());
            desk.set("spring.mail.properties.mail.smtp.starttls.enable", "true");
            desk.set("spring.mail.properties.mail.smtp.starttls.required", "true");

            Ran ran = desk.deliver();

            assertThat(ran.outcome()).isEqualTo(Outcome.FAILED);
            assertThat(ran.said(Language.VI)).contains("STARTTLS is required");
            assertThat(server.heard()).noneMatch(line -> line.startsWith("MAIL"));
        }
    }

    @Test
    void an_encrypted_server_of_another_name_is_not_spoken_to() throws Exception {
        OwnCertificate own = OwnCertificate.make(folder, "dns:mail.example.vn");
        System.setProperty("greenmail.tls.keystore.file", own.keys().toString());
        System.setProperty("greenmail.tls.keystore.password", OwnCertificate.PASSWORD);
        GreenMail mails = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtps"));
        mails.start();
        try {
            DeliveryDesk desk = desk(mails.getSmtps().getPort());
            desk.set("spring.mail.ssl.enabled", "true").set("spring.mail.ssl.bundle", "office");
            desk.set("spring.ssl.bundle.pem.office.truststore.certificate", "file:" + own.pem());

            Ran other = desk.deliver();
            assertThat(other.outcome()).isEqualTo(Outcome.FAILED);
            assertThat(mails.getReceivedMessages()).isEmpty();

            desk.set("spring.mail.ssl.verify-hostname", "false");
            assertThat(desk.deliver().outcome()).isEqualTo(Outcome.DONE);
            assertThat(mails.getReceivedMessages()).hasSize(2);
        } finally {
            mails.stop();
            System.clearProperty("greenmail.tls.keystore.file");
            System.clearProperty("greenmail.tls.keystore.password");
        }
    }
}
