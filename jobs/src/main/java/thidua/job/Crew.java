package thidua.job;

import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.function.Function;

/**
 * Threads that do pieces of work which know nothing of each other; only who began them waits for
 * them. With one thread, each piece is done where it is begun.
 */
final class Crew implements AutoCloseable {
    /** Each of them may hold a connection to the warehouse, of which there are six. */
    private static final int MOST_ASKING = 4;

    private final int size;
    private final @Nullable ExecutorService threads;
    private final List<FutureTask<?>> begun = new ArrayList<>();

    Crew(int size) {
        this.size = size;
        this.threads =
                size == 1
                        ? null
                        : Executors.newFixedThreadPool(
                                size, Thread.ofPlatform().name("crew-", 1).daemon().factory());
    }

    /** How many of so many threads may ask the warehouse at once. */
    static int asking(int threads) {
        return Math.min(threads, MOST_ASKING);
    }

    /** What will come of a piece of work. */
    record Piece<T>(FutureTask<T> task) {

        /** Waits for it; what broke it is thrown here. */
        T get() throws IOException {
            try {
                return task.get();
            } catch (ExecutionException e) {
                throw thrown(e.getCause());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new CancellationException("interrupted while others worked");
            }
        }

        /** The same; where nobody has begun it, it is done here. */
        T now() throws IOException {
            task.run();
            return get();
        }

        /** The same when it is done. */
        Piece<T> done() throws IOException {
            get();
            return this;
        }

        private static IOException thrown(@Nullable Throwable cause) {
            return switch (cause) {
                case IOException io -> io;
                case RuntimeException runtime -> throw runtime;
                case Error error -> throw error;
                case null, default -> throw new IllegalStateException(cause);
            };
        }
    }

    <T> Piece<T> begin(Callable<T> work) {
        Map<String, String> marks = MDC.getCopyOfContextMap();
        FutureTask<T> task =
                new FutureTask<>(
                        () -> {
                            if (marks != null) {
                                MDC.setContextMap(marks);
                            }
                            return work.call();
                        });
        if (threads == null) {
            task.run();
        } else {
            begun.removeIf(FutureTask::isDone); // what it found is held by who wants it
            begun.add(task);
            threads.execute(task);
        }
        return new Piece<>(task);
    }

    /**
     * Shares things out, each thread some that follow one another; what comes of them, in order.
     */
    <T, R> List<Piece<R>> shares(List<T> things, Function<List<T>, R> work) {
        int count = Math.min(size, things.size());
        List<Piece<R>> pieces = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            List<T> share =
                    things.subList(things.size() * i / count, things.size() * (i + 1) / count);
            pieces.add(begin(() -> work.apply(share)));
        }
        return pieces;
    }

    /** Waits for all that is under way; what was not begun never is. */
    @Override
    public void close() {
        begun.forEach(task -> task.cancel(false));
        if (threads != null) {
            threads.close();
        }
    }
}
