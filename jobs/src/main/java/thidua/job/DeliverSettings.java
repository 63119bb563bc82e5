package thidua.job;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * To whom a published pack is mailed. The server is named by Boot's own keys, {@code
 * spring.mail.*}.
 *
 * @param from the address of the sender
 * @param replyTo where answers go; empty for the sender
 * @param groups addresses by the name of their group; each group gets a mail of its own
 * @param maxMb a mail is at most so large; a larger one goes without attachment
 * @param drop where a pack is laid that is too large for a mail; null for nowhere
 * @param provisional whether an edition is mailed that is not complete
 * @param tries how often a server is tried that is not there, or says later
 * @param pauseSeconds before the second try; twice as long before each further one
 * @param nightly whether {@code nightly} mails what it published
 */
public record DeliverSettings(
        @DefaultValue("") String from,
        @DefaultValue("") String replyTo,
        @Nullable Map<String, List<String>> groups,
        @DefaultValue("10") int maxMb,
        @Nullable Path drop,
        @DefaultValue("false") boolean provisional,
        @DefaultValue("3") int tries,
        @DefaultValue("10") int pauseSeconds,
        @DefaultValue("false") boolean nightly) {

    /** By name, none null. */
    Map<String, List<String>> recipients() {
        return groups == null ? Map.of() : new TreeMap<>(groups);
    }
}
