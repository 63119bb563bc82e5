package thidua.bench;

import thidua.bench.input.GeneratedInput;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/** Lays out the places where the product runs. */
final class Desks {
    private static final int SETTLING_SECONDS = 11;

    private final Path folder;
    private final Server server;

    /**
     * @param folder in which all of them are
     */
    Desks(Path folder, Server server) {
        this.folder = folder;
        this.server = server;
    }

    /** A place to run in: input, output and database of its own. */
    record Desk(Path folder, String database) {
        Path input() {
            return folder.resolve("input");
        }

        Path pack(int year) {
            return folder.resolve("output/" + year);
        }
    }

    /**
     * A desk with the years of made-up input from one on. The files are copies that have lain there
     * for a while, as in an office: one that came a moment ago may still be written to, so that the
     * next run looks into it once more.
     *
     * @param made the folder that {@link GeneratedInput} made
     */
    Desk lay(String name, Path made, int firstYear) throws IOException, SQLException {
        Desk desk = new Desk(folder.resolve(name), "bench_" + name);
        delete(desk.folder());
        server.fresh(desk.database());
        try (Stream<Path> years = Files.list(made.resolve("input"))) {
            for (Path year : years.sorted().toList()) {
                String called = year.getFileName().toString();
                if (!called.matches("\\d+") || Integer.parseInt(called) >= firstYear) {
                    copy(year, desk.input().resolve(called));
                }
            }
        }
        settled();
        return desk;
    }

    /**
     * Lays the corrected files of the last year in place of those that were sent first. They come
     * days later, when the server has long done by itself what it does now.
     */
    void correct(Desk desk, Path made) throws IOException, SQLException {
        server.settle(desk.database());
        try (Stream<Path> years = Files.list(made.resolve("corrected"))) {
            for (Path year : years.toList()) {
                Path there = desk.input().resolve(year.getFileName().toString());
                delete(there);
                copy(year, there);
            }
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Path there = to.resolve(file.getFileName().toString());
                Files.copy(file, there, StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }

    /** Longer than a file may be written to without another stamp ({@code Settling}). */
    private static void settled() {
        LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(SETTLING_SECONDS));
    }

    static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
    }
}
