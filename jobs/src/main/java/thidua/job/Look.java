package thidua.job;

import org.jspecify.annotations.Nullable;

import thidua.edge.delimited.ReceivedRegister;
import thidua.edge.folder.InputFolder;
import thidua.edge.folder.InputFolder.Sent;
import thidua.edge.warehouse.ReceivedFiles;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What the input folder holds at the start of a run.
 *
 * @param skipped paths of files that are never read: lock files, temporary and hidden ones
 */
record Look(List<Seen> seen, List<String> skipped) {

    /**
     * A file and its content.
     *
     * @param receivedOn null when the register leaves the day open
     */
    record Seen(Sent sent, String sha256, @Nullable LocalDate receivedOn) {}

    /**
     * Looks at all files of the years up to one; a content that the register does not know is noted
     * there with today's date; a file under a new name keeps its day.
     */
    static Look at(InputFolder input, int upTo, ReceivedRegister register, LocalDate today)
            throws IOException {
        InputFolder.Content content = input.upTo(upTo);
        List<Seen> seen = new ArrayList<>();
        for (Sent sent : content.files()) {
            String sha256 = Fingerprint.of(sent.bytes());
            if (!register.knows(sent.path(), sha256)) {
                LocalDate day = register.firstReceivedOn(sent.year(), sha256).orElse(today);
                register.append(sent.path(), sha256, day);
            }
            seen.add(new Seen(sent, sha256, register.receivedOn(sent.path(), sha256).orElse(null)));
        }
        return new Look(seen, content.skipped().stream().map(Sent::path).toList());
    }

    /** One hash for all that was seen. */
    String hash() {
        Fingerprint fingerprint = new Fingerprint();
        seen.forEach(s -> fingerprint.add(s.sent().path()).add(s.sha256()).add(s.receivedOn()));
        return fingerprint.hex();
    }

    /** The same for the warehouse. */
    List<ReceivedFiles.Sighting> sightings() {
        return seen.stream()
                .map(s -> new ReceivedFiles.Sighting(s.sent().path(), s.sha256(), s.receivedOn()))
                .toList();
    }

    List<String> paths() {
        return seen.stream().map(s -> s.sent().path()).toList();
    }
}
