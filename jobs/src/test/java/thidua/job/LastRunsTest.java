package thidua.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

import thidua.core.metric.StrictExposition;
import thidua.core.overview.MadeUpNight;
import thidua.core.overview.Shown;
import thidua.core.overview.Shown.ShownYear;
import thidua.core.report.CommandRun;
import thidua.core.report.YearWork;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** What a run leaves for the morning, whether it ends well, ends badly or does not end at all. */
class LastRunsTest {
    private static final List<ShownYear> YEARS = MadeUpNight.shown();
    private static final CommandRun NEXT =
            MadeUpNight.begun("run-2", MadeUpNight.NIGHT.plusSeconds(86_400), null);

    @TempDir Path folder;

    private LastRuns runs(String... settings) {
        Map<String, String> all = new HashMap<>(Map.of("thidua.output", folder.toString()));
        for (int i = 0; i < settings.length; i += 2) {
            all.put(settings[i], settings[i + 1]);
        }
        Settings bound =
                new Binder(new MapConfigurationPropertySource(all))
                        .bindOrCreate("thidua", Settings.class);
        return new LastRuns(bound, MadeUpNight.ZONE);
    }

    private String page() throws IOException {
        return Files.readString(folder.resolve("index.html"));
    }

    private List<String> files() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(file -> String.valueOf(file.getFileName())).sorted().toList();
        }
    }

    private static String withoutLastRun(String page) {
        return page.replaceFirst("(?s)<!-- last-run -->.*<!-- /last-run -->", "");
    }

    @Test
    void a_run_leaves_a_page_its_metrics_and_how_it_ended() throws IOException {
        runs().begin(MadeUpNight.begun("run-1", MadeUpNight.NIGHT, null));
        runs().end(MadeUpNight.ended(3, 2021), YEARS, "");

        assertThat(files())
                .containsExactly(
                        ".editions", ".runs.json", ".shown.json", "index.html", "metrics.prom");
        assertThat(runs().all()).containsExactly(MadeUpNight.ended(3, 2021));
        assertThat(page()).contains("đã công bố số liệu năm 2021", "2021/index.html");
        assertThat(StrictExposition.read(Files.readString(folder.resolve("metrics.prom"))))
                .containsEntry("thidua_last_run_exit_code{command=\"nightly\"}", 3.0)
                .containsEntry("thidua_units_reported{year=\"2021\"}", 1.0);
    }

    @Test
    void after_two_runs_that_changed_nothing_only_what_is_said_of_the_run_differs()
            throws IOException {
        runs().end(MadeUpNight.ended(0), YEARS, "");
        String first = page();
        runs().end(NEXT.ended(NEXT.startedAt().plusSeconds(3), 0, List.of(), List.of()), YEARS, "");

        assertThat(page()).isNotEqualTo(first);
        assertThat(withoutLastRun(page())).isEqualTo(withoutLastRun(first));
    }

    @Test
    void a_run_without_a_database_is_told_on_the_page_that_stands() throws IOException {
        runs().end(MadeUpNight.ended(0), YEARS, "");
        String before = page();
        runs().end(NEXT.ended(NEXT.startedAt(), 69, List.of(), List.of("gone")), null, "");

        assertThat(page()).contains("không kết nối được cơ sở dữ liệu", "gone");
        assertThat(withoutLastRun(page())).isEqualTo(withoutLastRun(before));
        assertThat(Files.readString(folder.resolve("metrics.prom")))
                .contains("thidua_last_run_exit_code{command=\"nightly\"} 69\n")
                .contains(
                        "thidua_last_success_timestamp_seconds{command=\"nightly\"} 1642706100\n");
    }

    @Test
    void the_very_first_run_is_told_without_a_database_too() throws IOException {
        runs().end(MadeUpNight.ended(69), null, "");

        assertThat(page())
                .contains("Chưa có bảng từng năm: lần chạy không kết nối được cơ sở dữ liệu");
    }

    @Test
    void a_run_that_dies_is_seen_on_the_page_and_among_the_earlier_ones() throws IOException {
        runs().end(MadeUpNight.ended(0), YEARS, "");
        runs().begin(NEXT);

        assertThat(page()).contains("Đang chạy từ 22/01/2022 02:15, hoặc đã bị ngắt giữa chừng.");

        runs().end(MadeUpNight.ended("run-3", NEXT.startedAt().plusSeconds(86_400), 0), YEARS, "");
        assertThat(page()).contains("<td data-label=\"Kết thúc\">bị ngắt giữa chừng</td>");
        assertThat(LastRuns.lastSuccess(runs().all()).map(CommandRun::id)).contains("run-3");
    }

    @Test
    void a_page_that_somebody_else_put_there_is_left_alone() throws IOException {
        Files.writeString(folder.resolve("index.html"), "mine");

        assertThatThrownBy(() -> runs().end(MadeUpNight.ended(0), YEARS, ""))
                .isInstanceOf(FileAlreadyExistsException.class)
                .hasMessageContaining("index.html");
        assertThat(page()).isEqualTo("mine");
        assertThat(runs().all()).hasSize(1);
    }

    @Test
    void a_damaged_list_of_runs_begins_anew() throws IOException {
        Files.writeString(folder.resolve(".runs.json"), "{\"runs\": [{\"id\"");
        runs().end(MadeUpNight.ended(0), YEARS, "");

        assertThat(runs().all()).hasSize(1);
    }

    @Test
    void a_year_of_which_nothing_changed_is_not_looked_at_again() throws IOException {
        Map<Integer, YearWork> works = Map.of(2020, MadeUpNight.whole(), 2021, MadeUpNight.open());
        SortedMap<Integer, String> states = new TreeMap<>(Map.of(2020, "a", 2021, "b"));
        List<Integer> looked = new CopyOnWriteArrayList<>();
        IntFunction<YearWork> work =
                year -> {
                    looked.add(year);
                    return Objects.requireNonNull(works.get(year));
                };

        List<ShownYear> first = runs().show(states, () -> work);
        runs().end(MadeUpNight.ended(0), first, "");
        List<ShownYear> again = runs().show(states, () -> work);
        states.put(2021, "c");
        List<ShownYear> changed = runs().show(states, () -> work);

        assertThat(looked).containsExactlyInAnyOrder(2020, 2021, 2021);
        assertThat(again).isEqualTo(first);
        assertThat(changed).extracting(ShownYear::part).isEqualTo(new Shown("", first).parts());
        assertThat(runs("thidua.committee", "Ban khác").show(states, () -> work))
                .isNotEqualTo(again);
        assertThat(looked).containsExactlyInAnyOrder(2020, 2021, 2021, 2020, 2021);
    }

    @Test
    void several_look_at_the_years_each_at_some_in_their_order() throws IOException {
        SortedMap<Integer, String> states = new TreeMap<>();
        for (int year = 2017; year <= 2021; year++) {
            states.put(year, "state of " + year);
        }
        List<List<Integer>> looks = new CopyOnWriteArrayList<>();
        Supplier<IntFunction<YearWork>> works =
                () -> {
                    List<Integer> look = new CopyOnWriteArrayList<>();
                    looks.add(look);
                    return year -> {
                        look.add(year);
                        return year % 2 == 0 ? MadeUpNight.whole() : MadeUpNight.open();
                    };
                };

        List<ShownYear> byThree = runs("thidua.threads", "3").show(states, works);

        assertThat(looks)
                .containsExactlyInAnyOrder(List.of(2017), List.of(2018, 2019), List.of(2020, 2021));
        assertThat(byThree).isEqualTo(runs("thidua.threads", "1").show(states, works));
        assertThat(looks.getLast()).containsExactlyElementsOf(states.keySet());
    }

    @Test
    void what_was_kept_of_the_years_is_worth_nothing_when_it_is_damaged() throws IOException {
        SortedMap<Integer, String> states = new TreeMap<>(Map.of(2020, "a"));
        List<ShownYear> first = runs().show(states, () -> year -> MadeUpNight.whole());
        runs().end(MadeUpNight.ended(0), first, "");
        Path kept = folder.resolve(".shown.json");
        Files.writeString(kept, Files.readString(kept).replace("\"to_mend\"", "\"mend\""));

        assertThat(runs().show(states, () -> year -> MadeUpNight.open()))
                .extracting(ShownYear::part)
                .containsExactly(YEARS.getLast().part());
    }

    @Test
    void metrics_go_where_they_are_wanted_or_nowhere() throws IOException {
        Path wanted = folder.resolve("collector/thidua.prom");
        runs("thidua.watch.metrics", wanted.toString()).end(MadeUpNight.ended(0), YEARS, "");
        assertThat(wanted).exists();
        runs("thidua.watch.metrics", "none").end(MadeUpNight.ended(0), YEARS, "");

        assertThat(files()).doesNotContain("metrics.prom");
    }

    @Test
    void only_the_last_runs_are_kept() throws IOException {
        for (int i = 0; i < 60; i++) {
            runs().begin(MadeUpNight.begun("run-" + i, MadeUpNight.NIGHT.plusSeconds(i), null));
        }
        assertThat(runs().all()).hasSize(50).first().returns("run-59", CommandRun::id);
    }
}
