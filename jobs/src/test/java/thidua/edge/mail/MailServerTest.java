package thidua.edge.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.Map;
import java.util.Properties;

class MailServerTest {
    private static MailServer at(String host, boolean implicitTls, Map<String, String> more) {
        return new MailServer(
                "smtp", host, null, "thidua", "bí mật", more, implicitTls, true, null);
    }

    private static Properties told(String host) {
        return at(host, false, Map.of()).javaMail();
    }

    @Test
    void to_another_machine_a_connection_is_encrypted_or_there_is_none() {
        for (String host : new String[] {"mail.example.vn", "127.0.0.1.example.vn", "10.0.0.1"}) {
            assertThat(told(host))
                    .containsEntry("mail.smtp.starttls.enable", "true")
                    .containsEntry("mail.smtp.starttls.required", "true")
                    .containsEntry("mail.smtp.ssl.checkserveridentity", "true");
        }
        for (String host : new String[] {"localhost", "LOCALHOST", "127.0.0.1", "::1", "[::1]"}) {
            assertThat(told(host)).doesNotContainKey("mail.smtp.starttls.required");
        }
    }

    @Test
    void a_connection_may_begin_encrypted_and_settings_of_the_office_win() {
        assertThat(at("mail.example.vn", true, Map.of()).javaMail())
                .containsEntry("mail.smtp.ssl.enable", "true")
                .doesNotContainKey("mail.smtp.starttls.required");
        assertThat(at("relay", false, Map.of("mail.smtp.starttls.required", "false")).javaMail())
                .containsEntry("mail.smtp.starttls.required", "false");
    }

    @Test
    void the_password_is_in_no_text() {
        MailServer server = at("relay", false, Map.of());
        assertThat(server).hasToString("smtp://relay");
        assertThat(server.discreet("535 no: bí mật")).isEqualTo("535 no: …");
    }
}
