package thidua.edge.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;

class AddressesTest {
    @Test
    void one_address_with_or_without_a_name_is_an_address() {
        assertThat(
                        List.of(
                                "a@example.vn",
                                "Văn phòng thường trực <van-phong@Example.VN>",
                                "\"Phòng, Ban\" <a.b+c@example.vn>"))
                .allMatch(Addresses::isAddress);
        assertThat(Addresses.bare("Văn phòng <Van-Phong@Example.VN>"))
                .isEqualTo("Van-Phong@example.vn");
        assertThat(Addresses.domain("Văn phòng <a@Example.VN>")).isEqualTo("example.vn");
    }

    @Test
    void what_would_write_a_header_of_its_own_is_no_address() {
        assertThat(
                        List.of(
                                "",
                                "a",
                                "a@",
                                "@example.vn",
                                "a@example.vn, b@example.vn",
                                "nhóm: a@example.vn;",
                                "a@example.vn\r\nBcc: b@example.vn",
                                "Tên\nBcc: b@example.vn <a@example.vn>",
                                "đ@example.vn",
                                "a b@example.vn",
                                "<a@example.vn",
                                "a".repeat(400) + "@example.vn"))
                .noneMatch(Addresses::isAddress);
    }
}
