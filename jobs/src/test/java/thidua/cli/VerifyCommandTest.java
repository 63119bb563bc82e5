package thidua.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import thidua.edge.folder.Proofs;
import thidua.job.MadeUpPack;
import thidua.job.Trees;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Whatever was done to a pack, the command names the file and says what was published. */
class VerifyCommandTest {
    @TempDir Path folder;
    private Path pack;

    @BeforeEach
    void a_copy_of_a_pack() throws IOException {
        pack = folder.resolve("copy");
        Trees.copy(MadeUpPack.FIRST.publish(folder.resolve("output")).toRealPath(), pack);
    }

    private static Spoken verify(Path folder, String... more) {
        return Spoken.of("verify", more, "--lang", "en", folder.toString());
    }

    private String proof(String path) throws IOException {
        var proof = Proofs.ofFile(pack.resolve(path));
        return proof.bytes() + " bytes, SHA-256 " + proof.sha256() + "\n";
    }

    private String manifest() throws IOException {
        return Proofs.ofFile(pack.resolve("manifest.json")).sha256();
    }

    @Test
    void a_whole_pack_is_proved_from_its_folder_and_through_its_link() throws IOException {
        String said =
                """
                Pack of 2021, data received until 12/01/2022: whole, all 10 files are as \
                manifest.json says.
                SHA-256 of manifest.json: %s. The file cannot prove itself: compare this with the \
                mail or with input/reference/deliveries.csv.
                """
                        .formatted(manifest());
        assertThat(verify(pack)).isEqualTo(new Spoken(0, said));
        assertThat(verify(folder.resolve("output/2021"))).isEqualTo(new Spoken(0, said));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "index.html",
                "pack.pdf",
                "pack.pptx",
                "charts/a.svg",
                "charts/a.png",
                "reports/indicators.csv",
                "reports/indicators.xlsx",
                "datapackage.json"
            })
    void one_flipped_bit_is_named_with_what_was_published_and_what_is_there(String path)
            throws IOException {
        String published = proof(path);
        byte[] bytes = Files.readAllBytes(pack.resolve(path));
        bytes[bytes.length / 2] ^= 1;
        Files.write(pack.resolve(path), bytes);

        Spoken spoken = verify(pack);

        assertThat(spoken.exit()).isEqualTo(5);
        assertThat(spoken.said())
                .startsWith(
                        "Pack of 2021, data received until 12/01/2022: NOT whole, 1 differences")
                .contains(
                        "  %s: its content was changed\n    published: %s    found: %s"
                                .formatted(path, published, proof(path)));
    }

    @Test
    void missing_and_extra_files_are_named_in_both_languages() throws IOException {
        String gone = proof("charts/a.svg");
        Files.delete(pack.resolve("charts/a.svg"));
        Files.writeString(pack.resolve("charts/b\u001b[2J.svg"), "extra");
        Files.createDirectories(pack.resolve("empty"));

        Spoken spoken = verify(pack);

        assertThat(spoken.exit()).isEqualTo(5);
        assertThat(spoken.said())
                .contains("2 differences")
                .contains("  charts/a.svg: is missing\n    published: " + gone)
                .contains("  charts/b?[2J.svg: is extra, manifest.json does not know it\n")
                .contains("    found: 5 bytes, SHA-256 ");
        assertThat(Spoken.of("verify", new String[] {pack.toString()}).said())
                .startsWith(
                        "Bộ số liệu năm 2021, số liệu nhận đến 12/01/2022: KHÔNG nguyên vẹn, 2 chỗ"
                                + " khác với manifest.json. Không dùng bộ này")
                .contains("  charts/a.svg: thiếu tệp này\n    công bố: ")
                .contains(": tệp lạ, không có trong manifest.json\n    hiện có: 5 byte");
    }

    @Test
    void a_link_is_no_file_of_a_pack_even_when_it_leads_to_the_same_bytes() throws IOException {
        Path aside = folder.resolve("aside");
        Files.move(pack.resolve("index.html"), aside);
        Files.createSymbolicLink(pack.resolve("index.html"), aside);
        Files.createSymbolicLink(pack.resolve("loop"), pack);

        Spoken spoken = verify(pack);

        assertThat(spoken.exit()).isEqualTo(5);
        assertThat(spoken.said())
                .contains("2 differences")
                .contains("  index.html: is a link or a special file", "  loop: is a link")
                .doesNotContain("missing", "extra");
    }

    @Test
    void a_damaged_manifest_proves_nothing_and_is_said_to_be_damaged() throws IOException {
        Path file = pack.resolve("manifest.json");
        String whole = Files.readString(file);
        for (String broken :
                new String[] {
                    whole.substring(0, whole.length() / 2),
                    whole.replace("\"index.html\"", "\"../index.html\""),
                    whole.replace("\"known_on\"", "\"known-on\""),
                    ""
                }) {
            Files.writeString(file, broken);
            Spoken spoken = verify(pack);
            assertThat(spoken.exit()).as(broken).isEqualTo(5);
            assertThat(spoken.said())
                    .startsWith("The manifest.json in " + pack + " is damaged")
                    .contains(manifest());
        }
    }

    @Test
    void a_changed_proof_in_the_manifest_is_found_by_the_sha256_of_the_mail() throws IOException {
        String mailed = manifest();
        assertThat(verify(pack, "--manifest", mailed.toUpperCase(java.util.Locale.ROOT)).said())
                .endsWith("The SHA-256 of manifest.json is the one given: " + mailed + ".\n");
        Path page = pack.resolve("index.html");
        Path manifest = pack.resolve("manifest.json");
        String before = Proofs.ofFile(page).sha256();
        Files.writeString(page, Files.readString(page).replace("Bộ", "Xộ"));
        Files.writeString(
                manifest, Files.readString(manifest).replace(before, Proofs.ofFile(page).sha256()));

        assertThat(verify(pack).exit()).isZero();
        Spoken spoken = verify(pack, "--manifest", mailed);
        assertThat(spoken.exit()).isEqualTo(5);
        assertThat(spoken.said()).contains("NOT the one given, " + mailed);
        assertThat(verify(pack, "--manifest", "abc").exit()).isEqualTo(2);
    }

    @Test
    void what_is_no_pack_is_said_to_be_none() throws IOException {
        Path nothing = folder.resolve("nothing");
        assertThat(verify(nothing))
                .isEqualTo(
                        new Spoken(
                                65,
                                "There is no folder "
                                        + nothing
                                        + ": give the path of a pack, such as output/2021.\n"));
        assertThat(verify(Files.createDirectory(nothing)).exit()).isEqualTo(65);
        Files.createSymbolicLink(nothing.resolve("manifest.json"), pack.resolve("manifest.json"));
        assertThat(verify(nothing).said()).contains("has no manifest.json, so it is no pack");
        assertThat(verify(pack.resolve("index.html")).exit()).isEqualTo(65);
        assertThat(Spoken.of("verify", new String[0]).exit()).isEqualTo(2);
    }
}
