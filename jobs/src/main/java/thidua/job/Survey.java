package thidua.job;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import thidua.core.fact.Erasures;
import thidua.edge.warehouse.Contents;
import thidua.edge.warehouse.ReceivedFiles;
import thidua.edge.warehouse.ReceivedFiles.Sighting;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Keeps the bytes of what was seen in a year, and notes what is where now. */
@Component
final class Survey {
    /** So many bytes are kept in one go. */
    private static final int PARCEL_BYTES = 4 << 20;

    private final Contents contents;
    private final ReceivedFiles files;
    private final AtHand hand;
    private final StopSign stop;

    Survey(Contents contents, ReceivedFiles files, AtHand hand, StopSign stop) {
        this.contents = contents;
        this.files = files;
        this.hand = hand;
        this.stop = stop;
    }

    void take(Look look, int year, Erasures erasures, Progress progress) throws IOException {
        Set<String> known =
                new HashSet<>(contents.known(look.seen().stream().map(Look.Seen::sha256).toList()));
        List<Sighting> sightings = new ArrayList<>();
        Map<String, byte[]> parcel = new HashMap<>();
        int size = 0;
        for (Look.Seen seen : look.seen()) {
            stop.check();
            String sha256 = seen.sha256();
            if (!known.contains(sha256) && !parcel.containsKey(sha256)) {
                byte[] bytes = whole(seen, progress);
                if (bytes == null) {
                    continue; // what was at its path before stays there until the next look
                }
                if (erasures.isIn(sha256)) {
                    contents.keepNone(sha256, bytes.length, erasures.since(sha256));
                    known.add(sha256);
                } else {
                    parcel.put(sha256, bytes);
                    size += bytes.length;
                }
            }
            sightings.add(new Sighting(seen.sent().path(), sha256, seen.receivedOn()));
            if (size >= PARCEL_BYTES) {
                keep(parcel);
                known.addAll(parcel.keySet());
                parcel.clear();
                size = 0;
            }
        }
        keep(parcel);
        files.see(year, sightings);
        files.forgetAllBut(look.paths(), year);
    }

    private void keep(Map<String, byte[]> parcel) {
        contents.keep(parcel);
        hand.hold(parcel);
    }

    /** The bytes that were seen; null when they are gone, or still being copied. */
    private static byte @Nullable [] whole(Look.Seen seen, Progress progress) throws IOException {
        try {
            byte[] bytes = seen.sent().bytes();
            return seen.glance().is(bytes) ? bytes : null;
        } catch (NoSuchFileException e) {
            progress.say("gone-meanwhile", seen.sent().path());
            return null;
        }
    }
}
