package thidua.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import thidua.edge.folder.Proofs;
import thidua.job.MadeUpPack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The command with the settings in the file beside the launcher. */
class DeliverCommandTest {
    @TempDir Path folder;
    private GreenMail mails;

    @BeforeEach
    void a_mail_server_and_settings() throws IOException {
        mails = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mails.start();
        Files.writeString(
                folder.resolve("application.yaml"),
                """
                thidua:
                  deliver:
                    from: Văn phòng thường trực <van-phong@example.vn>
                    groups:
                      lanh-dao: [giam-doc@example.vn]
                      van-phong: [tong-hop@example.vn]
                spring:
                  mail:
                    host: localhost
                    port: %d
                """
                        .formatted(mails.getSmtp().getPort()));
        System.setProperty("thidua.home", folder.toString());
        MadeUpPack.FIRST.publish(folder.resolve("output"));
    }

    @AfterEach
    void all_is_as_before() {
        System.clearProperty("thidua.home");
        mails.stop();
    }

    private Spoken deliver(String... more) {
        return Spoken.of(
                "deliver",
                more,
                "--lang",
                "en",
                "--input",
                folder.resolve("input").toString(),
                "--output",
                folder.resolve("output").toString());
    }

    @Test
    void each_group_of_the_file_is_mailed_once_and_the_mail_proves_the_pack() throws Exception {
        Spoken spoken = deliver("--year", "2021", "--by", "An");

        assertThat(spoken.exit()).isZero();
        assertThat(spoken.said())
                .contains("Group lanh-dao: sent 2021-", " to giam-doc@example.vn. Message id <")
                .contains("Group van-phong: sent 2021-")
                .endsWith("input/reference/deliveries.csv\n");
        assertThat(mails.getReceivedMessages()).hasSize(2);
        String register = Files.readString(folder.resolve("input/reference/deliveries.csv"));
        assertThat(register.lines()).hasSize(5).last().asString().endsWith(",An,");
        String manifest = Proofs.ofFile(folder.resolve("output/2021/manifest.json")).sha256();
        assertThat(register).contains(manifest);
        assertThat(deliver("--year", "2021").said())
                .startsWith("Group lanh-dao: all have got 2021-");
        assertThat(mails.getReceivedMessages()).hasSize(2);
        String pack = folder.resolve("output/2021").toString();
        assertThat(Spoken.of("verify", new String[] {pack}, "--manifest", manifest).exit())
                .isZero();
    }

    @Test
    void again_needs_a_reason_and_a_year_must_be_one() {
        assertThat(deliver("--year", "2021", "--again").exit()).isEqualTo(2);
        assertThat(deliver("--year", "1021").exit()).isEqualTo(2);
        assertThat(deliver().exit()).isEqualTo(2);
        assertThat(deliver("--year", "2021", "--again", "--reason", "lost").exit()).isZero();
        assertThat(mails.getReceivedMessages()).hasSize(2);
    }

    @Test
    void a_year_that_is_not_published_is_nothing_to_send() {
        Spoken spoken = deliver("--year", "2020");
        assertThat(spoken.exit()).isEqualTo(65);
        assertThat(spoken.said()).startsWith("No pack of 2020 is published");
    }

    @Test
    void a_server_that_is_down_is_a_service_that_is_unavailable() throws IOException {
        mails.stop();
        Files.writeString(
                folder.resolve("application.yaml"),
                Files.readString(folder.resolve("application.yaml"))
                        .replace("    groups:", "    tries: 1\n    groups:"));

        Spoken spoken = deliver("--year", "2021");

        assertThat(spoken.exit()).isEqualTo(69);
        assertThat(spoken.said()).contains("not yet sent to giam-doc@example.vn (");
    }

    @Test
    void a_preview_needs_no_server() {
        mails.stop();
        Spoken spoken = deliver("--year", "2021", "--preview");
        assertThat(spoken.exit()).isZero();
        assertThat(spoken.said()).contains("Mail to the group van-phong: tong-hop@example.vn");
        assertThat(folder.resolve("input")).doesNotExist();
    }
}
