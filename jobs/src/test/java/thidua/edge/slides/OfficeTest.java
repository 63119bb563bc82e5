package thidua.edge.slides;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import thidua.core.report.PackFixture;
import thidua.core.slide.Decks;
import thidua.core.text.Language;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Opens the slides in LibreOffice, where there is one. */
@Tag("slow")
class OfficeTest {
    private static final Pattern PAGE = Pattern.compile("/Type\\s*/Page[^s]");

    @Test
    void libre_office_shows_as_many_slides_as_there_are(@TempDir Path folder)
            throws IOException, InterruptedException {
        assumeTrue(hasImpress(), "no LibreOffice Impress on this machine: skipped");
        Path file = folder.resolve("pack.pptx");
        Files.write(file, SlideFileTest.write(PackFixture.published()));

        Process office =
                new ProcessBuilder(
                                "soffice",
                                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                                "--headless",
                                "--convert-to",
                                "pdf",
                                "--outdir",
                                folder.toString(),
                                file.toString())
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("said.txt").toFile())
                        .start();
        assertThat(office.waitFor(3, TimeUnit.MINUTES)).isTrue();

        String pdf = Files.readString(folder.resolve("pack.pdf"), StandardCharsets.ISO_8859_1);
        assertThat(PAGE.matcher(pdf).results())
                .hasSameSizeAs(Decks.of(PackFixture.published(), Language.VI).deck().slides());
    }

    private static boolean hasImpress() {
        boolean office =
                Stream.of(System.getenv("PATH").split(":"))
                        .anyMatch(folder -> Files.isExecutable(Path.of(folder, "soffice")));
        return office
                && List.of("/usr/lib/libreoffice", "/usr/lib64/libreoffice", "/opt/libreoffice")
                        .stream()
                        .anyMatch(folder -> Files.exists(Path.of(folder, "program/libsdlo.so")));
    }
}
