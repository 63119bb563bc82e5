package thidua.job;

import org.jspecify.annotations.Nullable;

import thidua.edge.delimited.ReceivedRegister;
import thidua.edge.folder.InputFolder;
import thidua.edge.folder.InputFolder.Sent;
import thidua.edge.folder.ReadBefore;
import thidua.edge.folder.Stamp;
import thidua.edge.warehouse.ReceivedFiles;
import thidua.job.Glances.Glance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;

/**
 * What the input folder holds at the start of a run.
 *
 * @param skipped paths of files that are never read: lock files, temporary and hidden ones
 * @param waiting files that are still being copied: the next run takes them
 * @param unread years of which a file could not be read, and why
 */
record Look(
        List<Seen> seen,
        List<String> skipped,
        List<Sent> waiting,
        Map<Integer, IOException> unread) {

    /**
     * A file and its content.
     *
     * @param receivedOn null when the register leaves the day open
     */
    record Seen(Glance glance, @Nullable LocalDate receivedOn) {
        Sent sent() {
            return glance.sent();
        }

        Stamp stamp() {
            return glance.stamp();
        }

        String sha256() {
            return glance.sha256();
        }
    }

    /**
     * Looks at all files of some years; a content that the register does not know is noted there
     * with today's date; a file under a new name keeps its day.
     */
    static Look at(
            InputFolder input,
            IntPredicate years,
            ReceivedRegister register,
            LocalDate today,
            Quiet quiet)
            throws IOException {
        Glances glances = Glances.at(input.of(years), ReadBefore.nothing(), quiet.clock());
        return at(glances, register, today, quiet);
    }

    /** The same of files that were read already. */
    static Look at(Glances glances, ReceivedRegister register, LocalDate today, Quiet quiet) {
        Map<Integer, IOException> unread = new TreeMap<>(glances.unread());
        List<Glance> there = new ArrayList<>();
        Set<Sent> unsettled = new HashSet<>();
        for (Glance glance : glances.files()) {
            Sent sent = glance.sent();
            try {
                if (!register.knows(sent.path(), glance.sha256())
                        && (quiet.isDisturbed(glance.stamp())
                                || !glance.stamp().equals(sent.stamp()))) {
                    unsettled.add(sent);
                }
                there.add(glance);
            } catch (NoSuchFileException gone) {
                // as if it had never been there
            } catch (IOException e) {
                unread.putIfAbsent(sent.year(), e);
            }
        }
        if (!unsettled.isEmpty()) {
            quiet.await();
        }
        List<Seen> seen = new ArrayList<>();
        List<Sent> waiting = new ArrayList<>();
        for (Glance glance : there) {
            Sent sent = glance.sent();
            if (register.knows(sent.path(), glance.sha256())
                    || !(unsettled.contains(sent) && isChanging(glance)) && !isLocked(sent)) {
                seen.add(noted(glance, register, today));
            } else {
                waiting.add(sent);
            }
        }
        register.save();
        return new Look(seen, glances.skipped().stream().map(Sent::path).toList(), waiting, unread);
    }

    private static Seen noted(Glance glance, ReceivedRegister register, LocalDate today) {
        Sent sent = glance.sent();
        String sha256 = glance.sha256();
        if (!register.knows(sent.path(), sha256)) {
            LocalDate day = register.firstReceivedOn(sent.year(), sha256).orElse(today);
            register.note(sent.path(), sha256, day);
        }
        return new Seen(glance, register.receivedOn(sent.path(), sha256).orElse(null));
    }

    /** Whether a file is another one than a while ago, or cannot be read any more. */
    private static boolean isChanging(Glance glance) {
        try {
            return !glance.sent().stamp().equals(glance.stamp())
                    || !glance.is(glance.sent().bytes());
        } catch (IOException e) {
            return true;
        }
    }

    /** A file that nobody lets us ask is not locked: reading it will tell. */
    private static boolean isLocked(Sent sent) {
        try {
            return sent.isLocked();
        } catch (IOException e) {
            return false;
        }
    }

    /** Whether the folder of a year still holds what was seen. */
    boolean isStill(int year, InputFolder input) throws IOException {
        Map<String, Stamp> now = new HashMap<>();
        input.of(y -> y == year).found().forEach(f -> now.put(f.sent().path(), f.stamp()));
        Look of = ofYear(year);
        of.waiting.forEach(sent -> now.remove(sent.path()));
        Map<String, Stamp> then = new HashMap<>();
        of.seen.forEach(s -> then.put(s.sent().path(), s.stamp()));
        return now.equals(then);
    }

    /** Years of which a file was found. */
    SortedSet<Integer> years() {
        SortedSet<Integer> years = new TreeSet<>(unread.keySet());
        seen.forEach(s -> years.add(s.sent().year()));
        waiting.forEach(sent -> years.add(sent.year()));
        return years;
    }

    /** The files of one year. */
    Look ofYear(int year) {
        return new Look(
                seen.stream().filter(s -> s.sent().year() == year).toList(),
                List.of(),
                waiting.stream().filter(sent -> sent.year() == year).toList(),
                Map.of());
    }

    /**
     * What is left to be known when the files were read.
     *
     * @param hashes of the years of which files were seen: of each, one for all that was seen
     * @param whole whether nothing waits, and nothing could not be read
     */
    record Outline(SortedMap<Integer, String> hashes, boolean whole) {
        /** Of a year of which nothing was seen that of nothing. */
        String hash(int year) {
            return hashes.getOrDefault(year, NOTHING);
        }

        private static final String NOTHING = new Fingerprint().hex();
    }

    Outline outline() {
        SortedMap<Integer, List<Seen>> byYear =
                seen.stream()
                        .collect(
                                Collectors.groupingBy(
                                        s -> s.sent().year(), TreeMap::new, Collectors.toList()));
        SortedMap<Integer, String> hashes = new TreeMap<>();
        byYear.forEach((year, files) -> hashes.put(year, hash(files)));
        return new Outline(hashes, waiting.isEmpty() && unread.isEmpty());
    }

    /** One hash for all that was seen. */
    String hash() {
        return hash(seen);
    }

    private static String hash(List<Seen> files) {
        Fingerprint fingerprint = new Fingerprint();
        files.forEach(s -> fingerprint.add(s.sent().path()).add(s.sha256()).add(s.receivedOn()));
        return fingerprint.hex();
    }

    /** The same for the warehouse. */
    List<ReceivedFiles.Sighting> sightings() {
        return seen.stream()
                .map(s -> new ReceivedFiles.Sighting(s.sent().path(), s.sha256(), s.receivedOn()))
                .toList();
    }

    /** The bytes of a content that the input folder still has; of one whose bytes are not kept. */
    Optional<byte[]> bytes(String sha256) throws IOException {
        for (Seen one : seen) {
            if (one.sha256().equals(sha256) && Files.exists(one.sent().file())) {
                byte[] bytes = one.sent().bytes();
                if (one.glance().is(bytes)) {
                    return Optional.of(bytes);
                }
            }
        }
        return Optional.empty();
    }

    /** Paths of files of which nobody knows yet what they will say. */
    List<String> waitingPaths() {
        return waiting.stream().map(Sent::path).toList();
    }

    /** Paths at which there is a file, read or not. */
    List<String> paths() {
        List<String> paths = new ArrayList<>(waitingPaths());
        seen.forEach(s -> paths.add(s.sent().path()));
        return paths;
    }
}
