package thidua.edge.broker;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import org.apache.activemq.artemis.api.core.QueueConfiguration;
import org.apache.activemq.artemis.api.core.RoutingType;
import org.apache.activemq.artemis.core.config.Configuration;
import org.apache.activemq.artemis.core.config.impl.ConfigurationImpl;
import org.apache.activemq.artemis.core.config.impl.SecurityConfiguration;
import org.apache.activemq.artemis.core.security.Role;
import org.apache.activemq.artemis.core.server.JournalType;
import org.apache.activemq.artemis.core.server.embedded.EmbeddedActiveMQ;
import org.apache.activemq.artemis.core.settings.impl.AddressSettings;
import org.apache.activemq.artemis.spi.core.security.ActiveMQJAASSecurityManager;
import org.apache.activemq.artemis.spi.core.security.jaas.InVMLoginModule;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;

/** Artemis in this process, for one queue, which outlives it in a folder. */
public final class EmbeddedBroker implements AutoCloseable {
    private static final String QUEUE = "thidua.parts";
    private static final String ROLE = "thidua";

    /** Between two deliveries of a part that was given back. */
    private static final long AGAIN_AFTER_MILLIS = 1000;

    private static final long LOCK_WAIT_MILLIS = 5000;

    static {
        NettyMemory.allow();
    }

    private final String listen;
    private final EmbeddedActiveMQ server;

    private EmbeddedBroker(String listen, EmbeddedActiveMQ server) {
        this.listen = listen;
        this.server = server;
    }

    /**
     * Starts it.
     *
     * @param address where it listens, {@code tcp://127.0.0.1:61616}, by any port where that is 0,
     *     and who may ask; nobody is asked who he is where there is no user
     * @param folder of its journal, for it alone
     */
    public static EmbeddedBroker start(BrokerAddress address, Path folder) {
        EmbeddedActiveMQ server = new EmbeddedActiveMQ();
        String user = address.user();
        try {
            Configuration configuration = configuration(folder);
            configuration.addAcceptorConfiguration("tcp", address.url());
            configuration.setSecurityEnabled(user != null);
            if (user != null) {
                SecurityConfiguration users = new SecurityConfiguration();
                users.addUser(user, address.password() == null ? "" : address.password());
                users.addRole(user, ROLE);
                server.setSecurityManager(
                        new ActiveMQJAASSecurityManager(InVMLoginModule.class.getName(), users));
            }
            server.setConfiguration(configuration).createActiveMQServer();
            AtomicReference<Exception> failed = new AtomicReference<>();
            server.getActiveMQServer().registerActivationFailureListener(failed::set);
            server.start();
            if (!server.getActiveMQServer().waitForActivation(LOCK_WAIT_MILLIS, MILLISECONDS)) {
                Exception why = failed.get();
                throw why != null ? why : new IOException("another broker has " + folder);
            }
            int port =
                    server.getActiveMQServer()
                            .getRemotingService()
                            .getAcceptor("tcp")
                            .getActualPort();
            return new EmbeddedBroker(address.toString().replaceFirst(":0$", ":" + port), server);
        } catch (Exception e) {
            BrokerFailure failure = new BrokerFailure(address.toString(), e);
            try {
                server.stop();
            } catch (Exception again) {
                failure.addSuppressed(again);
            }
            throw failure;
        }
    }

    private static Configuration configuration(Path folder) {
        Configuration configuration = new ConfigurationImpl();
        configuration.setName("thidua");
        configuration.setPersistenceEnabled(true);
        configuration.setJournalType(JournalType.NIO);
        configuration.setJournalDirectory(folder.resolve("journal").toString());
        configuration.setBindingsDirectory(folder.resolve("bindings").toString());
        configuration.setLargeMessagesDirectory(folder.resolve("large").toString());
        configuration.setPagingDirectory(folder.resolve("paging").toString());
        configuration.setJournalLockAcquisitionTimeout(LOCK_WAIT_MILLIS);
        configuration.setJMXManagementEnabled(false);
        // messages are a line each: a disk that others have filled need not stop them
        configuration.setMaxDiskUsage(-1);
        configuration.addQueueConfiguration(
                QueueConfiguration.of(QUEUE).setRoutingType(RoutingType.ANYCAST).setDurable(true));
        configuration.addAddressSetting(
                "#",
                new AddressSettings()
                        .setMaxDeliveryAttempts(-1)
                        .setRedeliveryDelay(AGAIN_AFTER_MILLIS)
                        .setAutoCreateAddresses(false)
                        .setAutoCreateQueues(false));
        configuration.putSecurityRoles("#", Set.of(allowed()));
        return configuration;
    }

    /** To send, to take and to look; the queue is there. */
    private static Role allowed() {
        return new Role(
                ROLE, true, true, false, false, false, false, false, true, false, false, false,
                false);
    }

    /** Where it listens. */
    public String listen() {
        return listen;
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception e) {
            throw new BrokerFailure(listen, e);
        }
    }
}
