package thidua.edge.warehouse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ServerUrlTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "jdbc:postgresql://127.0.0.1:5432/thidua|jdbc:postgresql://127.0.0.1:5432/thidua",
                "jdbc:postgresql://LocalHost/thidua|jdbc:postgresql://LocalHost/thidua",
                "jdbc:postgresql://[::1]:5432/thidua|jdbc:postgresql://[::1]:5432/thidua",
                "jdbc:postgresql:///thidua|jdbc:postgresql:///thidua",
                "jdbc:postgresql:thidua|jdbc:postgresql:thidua",
                "jdbc:postgresql://db/thidua|jdbc:postgresql://db/thidua?sslmode=require",
                "jdbc:postgresql://10.0.0.7:5433/|jdbc:postgresql://10.0.0.7:5433/?sslmode=require",
                "jdbc:postgresql://127.0.0.1,db.example.vn:5433/t?a=b%20c|jdbc:postgresql://127.0.0.1,db.example.vn:5433/t?a=b%20c&sslmode=require",
                "jdbc:postgresql://localhost.example.vn/t|jdbc:postgresql://localhost.example.vn/t?sslmode=require",
                "jdbc:postgresql://db/t?sslmode=disable|jdbc:postgresql://db/t?sslmode=disable",
                "jdbc:postgresql://db/t?ssl=true|jdbc:postgresql://db/t?ssl=true",
                "jdbc:postgresql://db/t?socketFactory=a.B|jdbc:postgresql://db/t?socketFactory=a.B",
            })
    void another_machine_is_spoken_to_in_secret_unless_the_address_says_how(
            String given, String used) {
        assertThat(ServerUrl.of(given, "").jdbcUrl()).isEqualTo(used);
    }

    @Test
    void who_names_the_authority_gets_the_certificate_checked_everywhere() {
        assertThat(ServerUrl.of("jdbc:postgresql://db/t", "/etc/ca.pem").jdbcUrl())
                .isEqualTo("jdbc:postgresql://db/t?sslmode=verify-full&sslrootcert=/etc/ca.pem");
        assertThat(ServerUrl.of("jdbc:postgresql://127.0.0.1/t", "/etc/cơ quan.pem").jdbcUrl())
                .isEqualTo(
                        "jdbc:postgresql://127.0.0.1/t?sslmode=verify-full"
                                + "&sslrootcert=/etc/c%C6%A1%20quan.pem");
        assertThat(
                        ServerUrl.of("jdbc:postgresql://db/t?sslmode=verify-ca", "/etc/ca.pem")
                                .jdbcUrl())
                .isEqualTo("jdbc:postgresql://db/t?sslmode=verify-ca&sslrootcert=/etc/ca.pem");
        assertThat(
                        ServerUrl.of(
                                        "jdbc:postgresql://db/t?sslmode=verify-ca&sslrootcert=/my.pem",
                                        "/etc/ca.pem")
                                .jdbcUrl())
                .isEqualTo("jdbc:postgresql://db/t?sslmode=verify-ca&sslrootcert=/my.pem");
    }

    @ParameterizedTest
    @CsvSource({
        "jdbc:postgresql://db/t?sslmode=disable, true",
        "jdbc:postgresql://db/t?sslmode=prefer, true",
        "jdbc:postgresql://db/t?ssl=false, true",
        "jdbc:postgresql://127.0.0.1/t?sslmode=disable, false",
        "jdbc:postgresql://db/t?sslmode=require, false",
        "jdbc:postgresql://db/t, false",
        "jdbc:postgresql://127.0.0.1/t, false",
    })
    void names_that_travel_in_the_clear_are_known(String given, boolean open) {
        assertThat(ServerUrl.of(given, "").isOpen()).isEqualTo(open);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "jdbc:postgresql://127.0.0.1/t?user=a&password=b%2Bc+d&x=y|a|b+c"
                        + " d|jdbc:postgresql://127.0.0.1/t?x=y",
                "jdbc:postgresql://a:b@127.0.0.1:5432/t|a|b|jdbc:postgresql://127.0.0.1:5432/t",
                "jdbc:postgresql://a:b:@c+d@127.0.0.1:5432/t|a|b:@c+d|jdbc:postgresql://127.0.0.1:5432/t",
                "jdbc:postgresql://a:b%2Fc%3f@127.0.0.1/t|a|b/c?|jdbc:postgresql://127.0.0.1/t",
                "jdbc:postgresql://a@127.0.0.1/t?password=b|a|b|jdbc:postgresql://127.0.0.1/t",
            })
    void user_and_password_are_taken_out_of_the_address(
            String given, String user, String password, String address) {
        ServerUrl url = ServerUrl.of(given, "");
        assertThat(url.user()).isEqualTo(user);
        assertThat(url.password()).isEqualTo(password);
        assertThat(url.jdbcUrl()).isEqualTo(address);
        assertThat(url.toString()).isEqualTo(address.replaceFirst("\\?.*", ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "postgres://a:hush-hush@db/t",
                "jdbc:mysql://a:hush-hush@db/t",
                "hush-hush",
                "jdbc:postgresql://a:hush/hush@db/t",
                "jdbc:postgresql://a:hush?hush@db/t",
                "jdbc:postgresql://db:99999/t?password=hush-hush",
                "jdbc:postgresql://db:port/t?password=hush-hush",
                "jdbc:postgresql://db/t?hush-hush",
                "jdbc:postgresql://db/t?password=hush%zz",
                "jdbc:postgresql://db/t;password=hush@x",
            })
    void what_is_no_address_is_not_repeated(String given) {
        assertThatThrownBy(() -> ServerUrl.of(given, ""))
                .isInstanceOf(ServerUrl.Unreadable.class)
                .hasMessageNotContaining("hush")
                .hasNoCause();
    }
}
