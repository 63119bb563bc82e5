package thidua.job;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Bytes of contents that were kept a moment ago, so that who reads them next need not fetch them
 * from the warehouse. There is room for so many; what comes later takes the place of what came
 * first.
 */
@Component
final class AtHand {
    /** Two years of 500 files as they are sent. */
    private static final int ROOM = 8 << 20;

    /** Where the bytes of a content lie. */
    private record Place(int from, int to) {}

    private final int size;
    private final Map<String, Place> places = new LinkedHashMap<>();

    /** Made when it is first needed, and then for good: what comes and goes lies in no heap. */
    private byte[] room = {};

    private int end;

    AtHand() {
        this(ROOM);
    }

    /**
     * @param size in bytes
     */
    AtHand(int size) {
        this.size = size;
    }

    /** Holds contents by their SHA-256; one for which there is no room is left out. */
    synchronized void hold(Map<String, byte[]> contents) {
        if (room.length == 0 && !contents.isEmpty()) {
            room = new byte[size];
        }
        contents.forEach(this::hold);
    }

    private void hold(String sha256, byte[] bytes) {
        if (bytes.length == 0 || bytes.length > size || places.containsKey(sha256)) {
            return;
        }
        int from = end + bytes.length > size ? 0 : end;
        if (from < end) {
            forget(end, size);
        }
        end = from + bytes.length;
        forget(from, end);
        System.arraycopy(bytes, 0, room, from, bytes.length);
        places.put(sha256, new Place(from, end));
    }

    /** Room is given away in the order in which it was taken, so the first ones are in the way. */
    private void forget(int from, int to) {
        Iterator<Place> first = places.values().iterator();
        while (first.hasNext()) {
            Place place = first.next();
            if (place.from() >= to || place.to() <= from) {
                return;
            }
            first.remove();
        }
    }

    /** The bytes of a content; null where they are not at hand. */
    synchronized byte @Nullable [] bytes(String sha256) {
        Place place = places.get(sha256);
        return place == null ? null : Arrays.copyOfRange(room, place.from(), place.to());
    }
}
