package thidua.job;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

import thidua.core.metric.Exposition;
import thidua.core.metric.Metric;
import thidua.core.metric.Metrics;
import thidua.core.metric.YearMeasure;
import thidua.core.overview.Overviews;
import thidua.core.overview.Overviews.Imprint;
import thidua.core.overview.Shown;
import thidua.core.overview.Shown.ShownYear;
import thidua.core.overview.YearPart;
import thidua.core.page.PageSettings;
import thidua.core.report.CommandRun;
import thidua.core.report.YearWork;
import thidua.core.text.Language;
import thidua.edge.folder.OneFile;
import thidua.edge.folder.Turn;
import thidua.edge.http.JsonPost;
import thidua.edge.json.CommandRunJson;
import thidua.edge.json.OtlpJson;
import thidua.edge.json.ShownJson;
import thidua.edge.page.OverviewPage;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/**
 * What is left for the morning: the last runs in {@code output/.runs.json}, the page over all years
 * in {@code output/index.html}, and the metrics. None of them needs the database to say that a run
 * failed.
 */
public final class LastRuns {
    private static final Logger LOG = System.getLogger(LastRuns.class.getName());
    private static final int KEPT = 50;
    private static final int TRIES = 50;
    private static final int PAUSE_MILLIS = 100;

    private final Settings settings;
    private final ZoneId zone;
    private final Build build = Build.current();

    /**
     * @param zone of the people who read it
     */
    public LastRuns(Settings settings, ZoneId zone) {
        this.settings = settings;
        this.zone = zone;
    }

    /** The last runs, the latest first. */
    public List<CommandRun> all() throws IOException {
        try {
            return CommandRunJson.read(Files.readAllBytes(book()));
        } catch (NoSuchFileException e) {
            return List.of();
        }
    }

    /** The last one that did what it should. */
    public static Optional<CommandRun> lastSuccess(List<CommandRun> runs) {
        return runs.stream().filter(CommandRun::succeeded).findFirst();
    }

    /** Notes that a run begins: when it dies, this is what the page says. */
    public void begin(CommandRun run) throws IOException {
        try (Turn turn = turn()) {
            List<CommandRun> runs = note(run);
            tell(runs);
        }
    }

    /**
     * Notes how a run ended, and writes page and metrics.
     *
     * @param years null when the database could not be asked
     * @param of hash of everything that they were made from; empty where nobody knows
     */
    public void end(CommandRun run, @Nullable List<ShownYear> years, String of) throws IOException {
        Shown shows = new Shown(of.isEmpty() ? "" : here(of), years == null ? List.of() : years);
        try (Turn turn = turn()) {
            List<CommandRun> runs = note(run);
            measure(runs, shows.measures());
            if (years != null || !tell(runs)) {
                Files.deleteIfExists(shown());
                write(runs, years == null ? null : shows.parts());
            }
            if (years != null) {
                OneFile.replace(shown(), ShownJson.write(shows));
            }
        }
    }

    /** The same, where the page shows the years as they are: only of the last run it says more. */
    public void endStill(CommandRun run, Shown shown) throws IOException {
        try (Turn turn = turn()) {
            List<CommandRun> runs = note(run);
            measure(runs, shown.measures());
            if (!tell(runs)) {
                throw new FileNotFoundException(page().toString()); // taken away just now
            }
        }
    }

    /**
     * What the page that stands shows, if that is what it would show if it were made anew.
     *
     * @param of hash of everything that it would be made from; empty where nobody knows
     */
    public Optional<Shown> shows(String of) {
        try {
            if (of.isEmpty() || !OverviewPage.isOurs(Files.readAllBytes(page()))) {
                return Optional.empty();
            }
            return kept().filter(shown -> shown.of().equals(here(of)));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private Optional<Shown> kept() throws IOException {
        return Files.exists(shown())
                ? ShownJson.read(Files.readAllBytes(shown()))
                : Optional.empty();
    }

    /**
     * The years as the page shows them, made anew only where anything changed.
     *
     * @param states of each year, a hash of everything that its part is made from
     * @param works who each say where years stand, when they are asked in the order of the years
     */
    public List<ShownYear> show(
            SortedMap<Integer, String> states, Supplier<IntFunction<YearWork>> works)
            throws IOException {
        Map<String, ShownYear> known = new HashMap<>();
        try {
            kept().ifPresent(shown -> shown.years().forEach(year -> known.put(year.of(), year)));
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "each year is looked at", e);
        }
        List<Map.Entry<Integer, String>> unknown =
                states.entrySet().stream()
                        .filter(year -> !known.containsKey(here(year.getValue())))
                        .toList();
        try (Crew crew = new Crew(Crew.asking(settings.threads()))) {
            for (var stretch : crew.shares(unknown, some -> shown(some, works.get()))) {
                stretch.get().forEach(year -> known.put(year.of(), year));
            }
        }
        return states.values().stream()
                .map(state -> requireNonNull(known.get(here(state))))
                .toList();
    }

    private List<ShownYear> shown(
            List<Map.Entry<Integer, String>> states, IntFunction<YearWork> work) {
        return states.stream()
                .map(year -> shown(here(year.getValue()), work.apply(year.getKey())))
                .toList();
    }

    private ShownYear shown(String of, YearWork work) {
        return new ShownYear(of, YearMeasure.of(work), Overviews.part(work, zone, language()));
    }

    /** The page tells times in the zone of its readers. */
    private String here(String of) {
        return new Fingerprint().add(of).add(build).add(zone).add(settings.committee()).hex();
    }

    private List<CommandRun> note(CommandRun run) throws IOException {
        List<CommandRun> runs = new ArrayList<>(all());
        runs.removeIf(other -> other.id().equals(run.id()));
        runs.add(run);
        runs.sort(Comparator.comparing(CommandRun::startedAt).reversed());
        List<CommandRun> kept = runs.subList(0, Math.min(KEPT, runs.size()));
        OneFile.replace(book(), CommandRunJson.write(kept));
        return kept;
    }

    /** Says on the page that stands how the last run ended; whether there was one. */
    private boolean tell(List<CommandRun> runs) throws IOException {
        if (!Files.isRegularFile(page())) {
            return false;
        }
        Optional<byte[]> told =
                OverviewPage.with(
                        Overviews.lastRun(runs, zone, language()), Files.readAllBytes(page()));
        if (told.isPresent()) {
            OneFile.replace(page(), told.get());
        }
        return told.isPresent();
    }

    private void write(List<CommandRun> runs, @Nullable List<YearPart> years) throws IOException {
        if (Files.exists(page()) && !OverviewPage.isOurs(Files.readAllBytes(page()))) {
            throw new FileAlreadyExistsException(
                    page().toString(), null, "was not written here; move it away");
        }
        String committee =
                settings.committee().isBlank() ? PageSettings.COMMITTEE : settings.committee();
        Imprint imprint = new Imprint(committee, "thidua " + build.version(), zone);
        OneFile.replace(
                page(),
                OverviewPage.write(
                        Overviews.compose(years, runs, imprint, language()), PackPress.FONTS));
    }

    private void measure(List<CommandRun> runs, List<YearMeasure> years) throws IOException {
        Optional<Path> file = settings.watch().metricsFile(settings.output());
        if (file.isPresent()) {
            OneFile.replace(file.get(), Exposition.text(metrics(runs, years)).getBytes(UTF_8));
        }
    }

    /**
     * Sends the metrics to whom the settings name.
     *
     * @param years null when the database could not be asked
     */
    public void send(@Nullable List<ShownYear> years) throws IOException {
        String otlp = settings.watch().otlp();
        if (!otlp.isBlank()) {
            List<CommandRun> runs = all();
            Instant at = runs.isEmpty() ? Instant.EPOCH : Metrics.end(runs.getFirst());
            JsonPost.send(
                    otlp,
                    OtlpJson.write(
                            metrics(
                                    runs,
                                    new Shown("", years == null ? List.of() : years).measures()),
                            build.id(),
                            at));
        }
    }

    private List<Metric> metrics(List<CommandRun> runs, List<YearMeasure> years) {
        return Metrics.of(years, runs, zone, build.id());
    }

    private Turn turn() throws IOException {
        for (int attempt = 0; attempt < TRIES; attempt++) {
            Optional<Turn> turn = Turn.take(settings.output(), "runs");
            if (turn.isPresent()) {
                return turn.get();
            }
            try {
                Thread.sleep(PAUSE_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                break;
            }
        }
        throw new IOException(book() + " is being written by another run");
    }

    private Path book() {
        return settings.output().resolve(".runs.json");
    }

    private Path shown() {
        return settings.output().resolve(".shown.json");
    }

    private Path page() {
        return settings.output().resolve("index.html");
    }

    private Language language() {
        return Language.of(settings.language());
    }
}
