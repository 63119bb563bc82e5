package thidua.bench;

import thidua.bench.input.GeneratedInput;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/** Lays out the places where the product runs. */
final class Desks {
    private static final int SETTLING_SECONDS = 11;

    /** What the product writes to on a desk, beside its database. */
    private static final List<String> WRITTEN = List.of("output", "data");

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

        private Path kept() {
            return folder.resolveSibling(folder.getFileName() + "-kept");
        }

        private String keptDatabase() {
            return database + "_kept";
        }
    }

    /** Where the desk of a name is, whatever lies there. */
    Desk at(String name) {
        return new Desk(folder.resolve(name), "bench_" + name);
    }

    /**
     * Lays it out with the years of made-up input from one on, and nothing else. The files are
     * copies that have lain there for a while, as in an office: one that came a moment ago may
     * still be written to, so that the next run looks into it once more.
     *
     * @param made the folder that {@link GeneratedInput} made
     */
    Desk lay(Desk desk, Path made, int firstYear) throws IOException, SQLException {
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
        settle();
        return desk;
    }

    /**
     * Puts away what the first run left, to {@link #restore} it as often as it takes. It is as days
     * later, when the server has long done by itself what it does now.
     */
    void keep(Desk desk) throws IOException, SQLException {
        server.settle(desk.database());
        server.rename(desk.database(), desk.keptDatabase());
        delete(desk.kept());
        Files.createDirectories(desk.kept());
        for (String each : WRITTEN) {
            Files.move(desk.folder().resolve(each), desk.kept().resolve(each));
        }
    }

    /**
     * A desk as it was kept, with the corrected files of the last year in place of those that were
     * sent first.
     */
    void restore(Desk desk, Path made) throws IOException, SQLException {
        server.restore(desk.database(), desk.keptDatabase());
        for (String each : WRITTEN) {
            Path there = desk.folder().resolve(each);
            delete(there);
            copyAll(desk.kept().resolve(each), there);
        }
        try (Stream<Path> years = Files.list(made.resolve("corrected"))) {
            for (Path year : years.toList()) {
                Path there = desk.input().resolve(year.getFileName().toString());
                delete(there);
                copy(year, there);
            }
        }
    }

    /** With links as links, and every file and folder as old as it was. */
    static void copyAll(Path from, Path to) throws IOException {
        List<Path> all;
        try (Stream<Path> walked = Files.walk(from)) {
            all = walked.toList();
        }
        for (Path each : all) {
            Files.copy(
                    each,
                    to.resolve(from.relativize(each)),
                    StandardCopyOption.COPY_ATTRIBUTES,
                    LinkOption.NOFOLLOW_LINKS);
        }
        for (Path each : all) { // folders got younger as they were filled
            if (Files.isDirectory(each, LinkOption.NOFOLLOW_LINKS)) {
                Files.setLastModifiedTime(
                        to.resolve(from.relativize(each)), Files.getLastModifiedTime(each));
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

    /**
     * Waits until what was just written has lain there for a while, longer than a file may be
     * written to without another stamp ({@code Settling}).
     */
    void settle() {
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
