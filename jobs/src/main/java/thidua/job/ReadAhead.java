package thidua.job;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

import thidua.edge.delimited.ReceivedRegister;
import thidua.edge.folder.InputFolder;
import thidua.edge.folder.ReadBefore;
import thidua.edge.folder.Settling;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicReference;

/**
 * What a run reads of files before it asks the warehouse anything. It can be read by a thread
 * beside, while the database is reached and the application starts: the more years lie there, the
 * longer it takes. Nothing is written, and what went wrong is told to who asks for it. What is said
 * of each file is handed over, once: of a hundred thousand it would stay for the whole run.
 */
public final class ReadAhead {
    private final AtomicReference<@Nullable FutureTask<Sight>> sight = new AtomicReference<>();
    private final AtomicReference<@Nullable FutureTask<ReceivedRegister>> register =
            new AtomicReference<>();
    private final FutureTask<ReferenceData> data;

    /** What was seen, and what of it the next run need not read again. */
    record Sight(Glances glances, ReadBefore before) {}

    private ReadAhead(Settings settings, @Nullable Integer year, Duration trust, Clock clock) {
        this.sight.set(new FutureTask<>(() -> sight(settings, year, trust, clock)));
        this.register.set(
                new FutureTask<>(
                        () ->
                                ReceivedRegister.open(
                                        settings.input().resolve("reference/received.csv"))));
        this.data = new FutureTask<>(() -> ReferenceData.load(settings));
    }

    private static Sight sight(
            Settings settings, @Nullable Integer year, Duration trust, Clock clock)
            throws IOException {
        ReadBefore before =
                ReadBefore.open(
                        settings.output().resolve(".seen"),
                        settings.input(),
                        Settling.of(settings.input()),
                        trust);
        InputFolder.Content content =
                new InputFolder(settings.input()).of(y -> year == null || y <= year);
        return new Sight(Glances.at(content, before, clock), before);
    }

    private static ReadAhead of(
            Settings settings, @Nullable Integer year, @Nullable String reason, Clock clock) {
        return new ReadAhead(
                settings, year, reason == null ? Stillness.trust(settings) : Duration.ZERO, clock);
    }

    /** Each part is read when it is asked for. */
    static ReadAhead none(Settings settings, Order order, Clock clock) {
        return of(settings, order.year(), order.reason(), clock);
    }

    /**
     * Begins to read.
     *
     * @param year up to which; null for all
     * @param reason why everything is read again though nothing changed; null otherwise
     */
    public static ReadAhead begun(
            Settings settings, @Nullable Integer year, @Nullable String reason) {
        ReadAhead ahead = of(settings, year, reason, Clock.systemUTC());
        List<Runnable> parts =
                List.of(
                        requireNonNull(ahead.sight.get()),
                        requireNonNull(ahead.register.get()),
                        ahead.data);
        Thread beside = new Thread(() -> parts.forEach(Runnable::run), "read-ahead");
        beside.setDaemon(true);
        beside.start();
        return ahead;
    }

    Sight takeSight() throws Exception {
        return of(requireNonNull(sight.getAndSet(null), "taken already"));
    }

    ReceivedRegister takeRegister() throws Exception {
        return of(requireNonNull(register.getAndSet(null), "taken already"));
    }

    ReferenceData data() throws Exception {
        return of(data);
    }

    /** Who needs what nobody began to read reads it himself. */
    private static <T> T of(FutureTask<T> part) throws Exception {
        part.run();
        try {
            return part.get();
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case Error error -> throw error;
                case Exception exception -> throw exception;
                case null, default -> throw e;
            }
        }
    }
}
