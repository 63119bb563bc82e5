package thidua.cli;

import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A network of its own for one machine, with a cable to a switch on this one that can be pulled at
 * the switch: the kernel's own silence. Linux, by root, with {@code ip} of iproute2; where one of
 * them is not to be had, the test that asks for it is skipped and says so.
 */
final class Cable implements Link {
    /** The address of this machine at the switch. */
    static final String HOST = "10.213.77.1";

    private static final String GUEST = "10.213.77.2";

    private final String id = Long.toString(ProcessHandle.current().pid(), Character.MAX_RADIX);
    private final String network = "thidua-" + id;
    private final String bridge = "tdb" + id;
    private final String near = "tdn" + id;
    private final String far = "tdf" + id;

    private Cable() {}

    /** Lays it, or aborts the test. */
    static Cable laid() throws Exception {
        Cable cable = new Cable();
        try {
            cable.lay();
            return cable;
        } catch (IOException e) {
            cable.close();
            return abort(
                    "skipped: no network namespace to be had ("
                            + e.getMessage()
                            + "); the same is tested by wires within a process");
        }
    }

    private void lay() throws Exception {
        ip("netns", "add", network);
        ip("link", "add", bridge, "type", "bridge");
        ip("addr", "add", HOST + "/30", "dev", bridge);
        ip("link", "set", bridge, "up");
        ip("link", "add", near, "type", "veth", "peer", "name", far);
        ip("link", "set", near, "master", bridge, "up");
        ip("link", "set", far, "netns", network);
        ip("-n", network, "addr", "add", GUEST + "/30", "dev", far);
        ip("-n", network, "link", "set", far, "up");
        ip("-n", network, "link", "set", "lo", "up");
    }

    private static void ip(String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("ip"));
        command.addAll(List.of(words));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said =
                new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        if (process.waitFor() != 0) {
            throw new IOException(String.join(" ", command) + ": " + said);
        }
    }

    @Override
    public Machines.Place place() {
        return new Machines.Place(List.of("ip", "netns", "exec", network), Map.of());
    }

    @Override
    public void cut() throws Exception {
        ip("link", "set", near, "down");
    }

    @Override
    public void mend() throws Exception {
        ip("link", "set", near, "up");
    }

    @Override
    public void close() throws Exception {
        for (List<String> each :
                List.of(
                        List.of("link", "del", near),
                        List.of("link", "del", bridge),
                        List.of("netns", "del", network))) {
            try {
                ip(each.toArray(String[]::new));
            } catch (IOException e) {
                // it was not made
            }
        }
    }
}
