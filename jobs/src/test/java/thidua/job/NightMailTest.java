package thidua.job;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import thidua.edge.mail.ScriptedSmtp;
import thidua.edge.server.TestServer;

import java.util.concurrent.atomic.AtomicBoolean;

/** A night that mails what it published. */
class NightMailTest {
    @Test
    void a_mail_that_failed_counts_and_is_tried_by_the_next_night_until_it_is_sent_once()
            throws Exception {
        AtomicBoolean later = new AtomicBoolean(true);
        try (ScriptedSmtp server =
                        ScriptedSmtp.start(
                                line ->
                                        later.get() && line != null && line.startsWith("MAIL")
                                                ? "451 4.3.0 later"
                                                : null);
                Workplace desk =
                        Workplace.open(
                                TestServer.migrated(),
                                "--spring.mail.host=127.0.0.1",
                                "--spring.mail.port=" + server.port(),
                                "--thidua.deliver.from=van-phong@example.vn",
                                "--thidua.deliver.groups.lanh-dao=a@example.vn",
                                "--thidua.deliver.tries=1",
                                "--thidua.deliver.nightly=true")) {
            desk.clear(2021);

            Ran first = desk.night();
            assertThat(first.outcome()).isEqualTo(Outcome.UNAVAILABLE);
            assertThat(first.keys()).contains("published");
            assertThat(server.taken()).isEmpty();

            later.set(false);
            Ran second = desk.night();
            assertThat(second.outcome()).isEqualTo(Outcome.DONE);
            assertThat(second.keys()).contains("nightly.nothing", "deliver.sent");
            assertThat(server.taken()).hasSize(1);

            Ran third = desk.night();
            assertThat(third.keys()).containsExactly("nightly.nothing");
            assertThat(server.taken()).hasSize(1);
        }
    }
}
