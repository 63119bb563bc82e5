package thidua.job;

import org.jspecify.annotations.Nullable;

import thidua.core.explain.Origins;
import thidua.core.report.KeptFinding;
import thidua.core.report.ReadFile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What a pack is assembled from that does not wait for the values of its year. Threads of its own
 * ask for it side by side; they may begin while these values are computed.
 */
final class Gathering implements AutoCloseable {
    private final Supplier<List<ReadFile>> files;
    private final Function<List<ReadFile>, List<KeptFinding>> findings;
    private final Supplier<Origins> rows;
    private final Consumer<YearState> earlier;
    private final int threads;
    private @Nullable Asked asked;

    /**
     * @param files of the year
     * @param findings in these files
     * @param rows that stand in the year
     * @param earlier reads the values of the years before, which are kept for who asks next
     * @param threads how many ask at once
     */
    Gathering(
            Supplier<List<ReadFile>> files,
            Function<List<ReadFile>, List<KeptFinding>> findings,
            Supplier<Origins> rows,
            Consumer<YearState> earlier,
            int threads) {
        this.files = files;
        this.findings = findings;
        this.rows = rows;
        this.earlier = earlier;
        this.threads = threads;
    }

    /** What was asked for; who wants a part of it that nobody has begun does it himself. */
    record Asked(
            Crew crew,
            List<ReadFile> files,
            Crew.Piece<YearState> before,
            Crew.Piece<List<KeptFinding>> found,
            Crew.Piece<Origins> listed) {

        /** Waits until the values of the years before are there. */
        void earlier() {
            done(before);
        }

        List<KeptFinding> findings() {
            return done(found);
        }

        Origins rows() {
            return done(listed);
        }

        /** Asks for something else meanwhile. */
        <T> Supplier<T> besides(Callable<T> question) {
            Crew.Piece<T> piece = crew.begin(question);
            return () -> done(piece);
        }

        private static <T> T done(Crew.Piece<T> piece) {
            try {
                return piece.now();
            } catch (IOException e) {
                throw new UncheckedIOException(e); // nobody here reads files
            }
        }
    }

    /**
     * Asks for everything, unless that was done.
     *
     * @param state for which the years before are computed
     */
    Asked begin(YearState state) {
        if (asked == null) {
            List<ReadFile> read = files.get();
            Crew crew = new Crew(threads);
            asked =
                    new Asked(
                            crew,
                            read,
                            crew.begin(
                                    () -> {
                                        earlier.accept(state);
                                        return state;
                                    }),
                            crew.begin(() -> findings.apply(read)),
                            crew.begin(rows::get));
        }
        return asked;
    }

    @Override
    public void close() {
        if (asked != null) {
            asked.crew().close();
        }
    }
}
