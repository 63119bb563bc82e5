package thidua.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import thidua.edge.broker.BrokerAddress;
import thidua.edge.broker.EmbeddedBroker;
import thidua.edge.server.EmbeddedServer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/** Coordinator and workers as processes of their own, on one machine's addresses. */
class WorkersTest {
    private static final int SECONDS = 240;
    private static final int COPIES = 120;

    @TempDir Path folder;

    private final Map<String, String> environment = new TreeMap<>();
    private final List<Process> started = new ArrayList<>();
    private EmbeddedServer server;
    private EmbeddedBroker broker;

    @BeforeEach
    void server_and_broker_run() {
        server = EmbeddedServer.open(folder.resolve("server"));
        broker =
                EmbeddedBroker.start(
                        new BrokerAddress("tcp://127.0.0.1:0", "thidua", "chỉ để thử"),
                        folder.resolve("broker"));
        environment.put("SPRING_DATASOURCE_URL", server.jdbcUrl());
        environment.put("SPRING_DATASOURCE_USERNAME", server.user());
        environment.put("SPRING_DATASOURCE_PASSWORD", server.password());
        environment.put("SPRING_ARTEMIS_BROKERURL", broker.listen());
        environment.put("SPRING_ARTEMIS_USER", "thidua");
        environment.put("SPRING_ARTEMIS_PASSWORD", "chỉ để thử");
        environment.put("THIDUA_CLUSTER_PARTFILES", "25");
        environment.put("THIDUA_THREADS", "1");
    }

    @AfterEach
    void nobody_is_left() throws Exception {
        for (Process each : started) {
            each.destroyForcibly().waitFor();
        }
        broker.close();
        server.close();
    }

    @Test
    @Tag("slow")
    void what_a_killed_worker_had_in_hand_is_read_by_another_and_counted_once() throws Exception {
        try (Ordeal alone = Ordeal.in(folder.resolve("alone"));
                Ordeal shared = Ordeal.in(folder.resolve("shared"))) {
            many(alone);
            many(shared);
            assertThat(alone.run().code()).isEqualTo(3);
            // who reads stops in the middle of his part, and is killed there
            Process first = worker("first");
            awaits("first", "Sẵn sàng");
            Process run = start("run", List.of("run", "--year=2021"), shared, "cluster");
            until("select count(*) > 0 from staging.reading");
            first.destroyForcibly().waitFor();
            Process second = worker("second");

            assertThat(run.waitFor(SECONDS, TimeUnit.SECONDS)).as(said("run")).isTrue();
            assertThat(run.exitValue()).as(said("run")).isEqualTo(3);
            second.destroy();
            assertThat(second.waitFor(SECONDS, TimeUnit.SECONDS)).isTrue();
            assertThat(second.exitValue()).as(said("second")).isEqualTo(4);
            assertThat(said("second")).contains("Đã dừng theo yêu cầu");
            assertThat(shared.kept(Ordeal.database(server))).isEqualTo(alone.kept());
        }
    }

    @Test
    void a_run_that_finds_no_broker_ends_with_69_and_says_where_it_looked() throws Exception {
        try (Ordeal place = Ordeal.in(folder.resolve("place"))) {
            environment.put("SPRING_ARTEMIS_BROKERURL", "tcp://127.0.0.1:1");
            Process run = start("run", List.of("run", "--year=2021"), place, "cluster");
            assertThat(run.waitFor(SECONDS, TimeUnit.SECONDS)).isTrue();
            assertThat(run.exitValue()).as(said("run")).isEqualTo(69);
            assertThat(said("run")).contains("tcp://127.0.0.1:1", "thidua broker");
        }
    }

    @Test
    void a_run_without_a_worker_gives_up_when_it_may() throws Exception {
        try (Ordeal place = Ordeal.in(folder.resolve("place"))) {
            environment.put("THIDUA_CLUSTER_PATIENCESECONDS", "1");
            environment.put("THIDUA_CLUSTER_GIVEUPSECONDS", "4");
            Process run = start("run", List.of("run", "--year=2021"), place, "cluster");
            assertThat(run.waitFor(SECONDS, TimeUnit.SECONDS)).isTrue();
            assertThat(run.exitValue()).as(said("run")).isEqualTo(69);
            assertThat(said("run")).contains("thidua worker", "thidua.cluster.give-up-seconds");
        }
    }

    /** Enough files that something can happen between two of them. */
    private static void many(Ordeal place) throws IOException {
        for (int i = 0; i < COPIES; i++) {
            String text =
                    """
                    BÁO CÁO MÔ HÌNH NĂM 2021
                    Đơn vị báo cáo: Huyện Nam Trực
                    STT,Tên mô hình,Số điểm,Tình trạng
                    1,Camera an ninh %d,1,mới xây dựng
                    """
                            .formatted(i);
            Files.writeString(place.input().resolve("2021/nam-truc-%d.csv".formatted(i)), text);
        }
    }

    private Process worker(String name) throws IOException {
        return start(name, List.of("worker"), null, "");
    }

    private Process start(String name, List<String> words, @Nullable Ordeal place, String profile)
            throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        for (String property : List.of("sun.awt.fontconfig", "sun.java2d.fontpath")) {
            command.add("-D" + property + "=" + System.getProperty(property));
        }
        command.addAll(List.of("-Djava.awt.headless=true", "--enable-native-access=ALL-UNNAMED"));
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.add(Thidua.class.getName());
        command.addAll(words);
        Path elsewhere = folder.resolve("nothing-" + name);
        command.add("--input=" + (place == null ? elsewhere : place.input()));
        command.add("--output=" + (place == null ? elsewhere : place.output()));
        command.add("--data=" + elsewhere);
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().putAll(environment);
        builder.environment().put("SPRING_PROFILES_ACTIVE", profile);
        Process process =
                builder.redirectErrorStream(true)
                        .redirectOutput(folder.resolve(name + ".txt").toFile())
                        .start();
        started.add(process);
        return process;
    }

    private String said(String name) throws IOException {
        return Files.readString(folder.resolve(name + ".txt"), StandardCharsets.UTF_8);
    }

    private void awaits(String name, String words) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
        while (!said(name).contains(words)) {
            assertThat(System.nanoTime()).as(said(name)).isLessThan(end);
            Thread.sleep(20);
        }
    }

    private void until(String question) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
        try (var connection = Ordeal.database(server).getConnection();
                var statement = connection.createStatement()) {
            while (System.nanoTime() < end) {
                try (var answer = statement.executeQuery(question)) {
                    if (answer.next() && answer.getBoolean(1)) {
                        return;
                    }
                }
                Thread.sleep(2);
            }
        }
        throw new AssertionError(question);
    }
}
