package thidua.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import thidua.edge.server.ExternalServer;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Connections to servers of the office's own: encrypted, unless the server is this machine. */
class EncryptionTest {
    /** This machine, in a way that the program takes for another one. */
    private static final String AWAY = "[::ffff:127.0.0.1]";

    @TempDir private static Path folder;
    private static ExternalServer open;
    private static ExternalServer encrypted;
    private static Path authority;
    private static Path stranger;

    @BeforeAll
    static void two_servers_are_started() throws Exception {
        open = ExternalServer.start();
        encrypted = ExternalServer.start();
        Certificate certificate = Certificate.of(folder, "ip:127.0.0.1");
        encrypted.encrypt(certificate.pem(), certificate.key());
        authority = Files.writeString(folder.resolve("office.pem"), certificate.pem());
        stranger =
                Files.writeString(
                        folder.resolve("stranger.pem"),
                        Certificate.of(folder, "ip:127.0.0.1").pem());
    }

    @AfterAll
    static void they_are_stopped() {
        if (open != null) {
            open.close();
        }
        if (encrypted != null) {
            encrypted.close();
        }
    }

    private static Heard status(
            ExternalServer server, String host, String options, Map<String, String> more) {
        Map<String, String> settings = new HashMap<>(more);
        settings.put(
                "spring.datasource.url", server.jdbcUrl().replace("127.0.0.1", host) + options);
        settings.put("spring.datasource.username", server.user());
        settings.put("spring.datasource.password", server.password());
        return Heard.of(settings, "status", "--lang=en", "--input=" + folder.resolve("input"));
    }

    private static Heard status(ExternalServer server, String host, String options) {
        return status(server, host, options, Map.of());
    }

    private static Map<String, String> signedBy(Path file) {
        return Map.of("thidua.database-ca", file.toString());
    }

    @Test
    void a_server_elsewhere_without_encryption_is_not_spoken_to() {
        Heard refused = status(open, AWAY, "");

        assertThat(refused.code()).isEqualTo(69);
        assertThat(refused.said().lines()).hasSize(2);
        assertThat(refused.said())
                .startsWith("The database cannot be reached: ")
                .contains("\nThe server offers no encrypted connection");
        assertThat(status(open, "127.0.0.1", "").code()).isZero();
    }

    @Test
    void who_writes_that_it_need_not_be_encrypted_is_warned() {
        Heard warned = status(open, AWAY, "?sslmode=disable");

        assertThat(warned.code()).as(warned.said()).isZero();
        assertThat(warned.said())
                .startsWith("Warning: the connection to jdbc:postgresql://" + AWAY);
        assertThat(status(open, "127.0.0.1", "?sslmode=disable").said()).doesNotContain("Warning");
    }

    @Test
    void a_server_elsewhere_with_encryption_needs_no_setting() {
        Heard done = status(encrypted, AWAY, "");

        assertThat(done.code()).as(done.said()).isZero();
        assertThat(done.said()).doesNotContain("Warning");
        // the server takes none in the clear: this is what shows that the other was encrypted
        assertThat(status(encrypted, AWAY, "?sslmode=disable").code()).isEqualTo(5);
    }

    @Test
    void with_an_authority_named_certificate_and_name_must_be_right() {
        Heard right = status(encrypted, "127.0.0.1", "", signedBy(authority));
        assertThat(right.code()).as(right.said()).isZero();

        for (Heard wrong :
                new Heard[] {
                    status(encrypted, "127.0.0.1", "", signedBy(stranger)),
                    status(encrypted, "localhost", "", signedBy(authority))
                }) {
            assertThat(wrong.code()).as(wrong.said()).isEqualTo(69);
            assertThat(wrong.said())
                    .startsWith("The database cannot be reached: ")
                    .contains("\nThe certificate of the server is not trusted, or not in the name");
        }
    }

    @Test
    void the_account_that_migrates_is_spoken_to_in_the_same_way() {
        Map<String, String> owner =
                Map.of(
                        "spring.flyway.user",
                        encrypted.user(),
                        "spring.flyway.password",
                        encrypted.password());
        Heard done = status(encrypted, AWAY, "", owner);
        assertThat(done.code()).as(done.said()).isZero();
    }
}
