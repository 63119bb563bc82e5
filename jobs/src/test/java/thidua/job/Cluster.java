package thidua.job;

import thidua.edge.broker.BrokerAddress;
import thidua.edge.broker.EmbeddedBroker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A broker on a port of this machine, and the settings of who works with it. */
final class Cluster implements AutoCloseable {
    private final Path folder;
    private final BrokerAddress address;
    private EmbeddedBroker broker;

    private Cluster(Path folder) {
        this.folder = folder;
        this.broker = EmbeddedBroker.start(address("tcp://127.0.0.1:0"), folder);
        this.address = address(broker.listen());
    }

    static Cluster open() throws IOException {
        return new Cluster(Files.createTempDirectory("thidua-broker-"));
    }

    private static BrokerAddress address(String url) {
        return new BrokerAddress(url, "thidua", "chỉ để thử");
    }

    /** Settings of a coordinator or of a worker. */
    String[] settings() {
        return new String[] {
            "--spring.profiles.active=cluster",
            "--spring.artemis.broker-url=" + address.url(),
            "--spring.artemis.user=" + address.user(),
            "--spring.artemis.password=" + address.password(),
            "--thidua.cluster.part-files=10",
            "--thidua.threads=2",
        };
    }

    BrokerAddress address() {
        return address;
    }

    /** The broker goes away. */
    void stop() {
        broker.close();
    }

    /** It comes back. */
    void startAgain() {
        broker = EmbeddedBroker.start(address, folder);
    }

    /** The broker goes away and comes back. */
    void restart() {
        stop();
        startAgain();
    }

    @Override
    public void close() throws IOException {
        broker.close();
        Trees.delete(folder);
    }
}
