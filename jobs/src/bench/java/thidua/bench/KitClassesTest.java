package thidua.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;

class KitClassesTest {
    @TempDir private Path folder;

    @Test
    void folders_become_jars_in_their_places_and_what_is_not_there_is_left_out() throws Exception {
        Path classes = Files.createDirectories(folder.resolve("classes/of"));
        Files.writeString(classes.resolve("Some.class"), "some");
        Path library = Files.writeString(folder.resolve("library.jar"), "jar");
        String path =
                String.join(
                        File.pathSeparator,
                        folder.resolve("classes").toString(),
                        library.toString(),
                        folder.resolve("gone").toString());

        KitClasses prepared = KitClasses.of(path, folder.resolve("prepared"));

        List<String> jars = List.of(prepared.path().split(File.pathSeparator));
        assertThat(jars).hasSize(2).endsWith(library.toString());
        try (ZipFile jar = new ZipFile(jars.getFirst())) {
            assertThat(jar.getEntry("of/Some.class")).isNotNull();
        }
    }

    @Test
    void a_cache_is_named_only_when_it_came_to_be() throws Exception {
        KitClasses prepared =
                KitClasses.of(folder.resolve("gone").toString(), folder.resolve("prepared"));
        assertThat(prepared.filled()).isEmpty();

        Files.writeString(prepared.cache(), "classes");
        assertThat(prepared.filled()).isEqualTo("-XX:AOTCache=" + prepared.cache());
        assertThat(prepared.filling()).isEqualTo("-XX:AOTCacheOutput=" + prepared.cache());
    }
}
