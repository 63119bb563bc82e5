package thidua.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

import thidua.edge.delimited.UnreadableRecords;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

class ReadAheadTest {
    @TempDir Path folder;

    private Settings settings() {
        var words =
                Map.of(
                        "thidua.input", folder.resolve("input").toString(),
                        "thidua.output", folder.resolve("output").toString());
        return new Binder(new MapConfigurationPropertySource(words))
                .bindOrCreate("thidua", Settings.class);
    }

    private void send(String path) throws IOException {
        Path file = folder.resolve("input").resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "STT\n");
    }

    private static List<String> paths(ReadAhead files) throws Exception {
        return files.takeSight().glances().files().stream().map(g -> g.sent().path()).toList();
    }

    @Test
    void what_is_read_ahead_is_what_is_read_when_it_is_asked_for() throws Exception {
        send("2020/a.csv");
        send("2021/b/c.csv");
        send("2022/d.csv");
        Order order = new Order("run", 2021, LocalDate.of(2022, 1, 1), null);

        ReadAhead begun = ReadAhead.begun(settings(), 2021, null);
        ReadAhead later = ReadAhead.none(settings(), order, Clock.systemUTC());

        Glances sight = begun.takeSight().glances();
        assertThat(sight.files())
                .extracting(glance -> glance.sent().path())
                .containsExactly("2020/a.csv", "2021/b/c.csv");
        assertThat(later.takeSight().glances()).isEqualTo(sight);
        assertThatThrownBy(begun::takeSight).hasMessageContaining("taken already");
        assertThat(paths(ReadAhead.begun(settings(), null, null))).endsWith("2022/d.csv");
        assertThat(begun.data().sha256()).isEqualTo(later.data().sha256());
        assertThat(begun.takeRegister().isLonger()).isFalse();
    }

    @Test
    void what_cannot_be_read_is_told_to_who_asks_for_it() throws Exception {
        send("reference/received.csv");
        ReadAhead begun = ReadAhead.begun(settings(), null, null);

        assertThat(paths(begun)).isEmpty();
        assertThatThrownBy(begun::takeRegister)
                .isInstanceOf(UnreadableRecords.class)
                .hasMessageContaining("received.csv");
        assertThat(begun.data().reference().units().all()).isNotEmpty();
    }
}
