package thidua.edge.mail;

import java.util.List;
import java.util.SortedMap;

/**
 * What became of a mail; each recipient is in one of the three.
 *
 * @param accepted for whom the server took it
 * @param refused for good, with what the server said
 * @param deferred not now, with what the server said; or nobody knows
 * @param tooLarge whether it was refused because of its size
 */
public record Posting(
        List<String> accepted,
        SortedMap<String, String> refused,
        SortedMap<String, String> deferred,
        boolean tooLarge) {}
