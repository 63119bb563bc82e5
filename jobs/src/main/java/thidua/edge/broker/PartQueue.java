package thidua.edge.broker;

import jakarta.jms.JMSException;
import jakarta.jms.QueueBrowser;
import jakarta.jms.TextMessage;

import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.integration.config.EnableIntegration;
import org.springframework.integration.jms.inbound.ChannelPublishingJmsMessageListener;
import org.springframework.integration.jms.inbound.JmsMessageDrivenEndpoint;
import org.springframework.integration.jms.outbound.JmsSendingMessageHandler;
import org.springframework.integration.support.MessageBuilder;
import org.springframework.jms.JmsException;
import org.springframework.jms.connection.CachingConnectionFactory;
import org.springframework.jms.core.JmsTemplate;
import org.springframework.jms.listener.DefaultMessageListenerContainer;
import org.springframework.messaging.MessagingException;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The durable queue in which partitions wait. Who takes one has it until his work has ended, well
 * or not; it goes to another when he or his connection dies. So a partition may come twice, and
 * whoever works must bear that.
 */
public final class PartQueue implements AutoCloseable {
    private static final String QUEUE = "thidua.parts";
    private static final String BUILD = "thidua_build";
    private static final String DELIVERIES = "JMSXDeliveryCount";

    static {
        NettyMemory.allow();
    }

    private final BrokerAddress address;
    private final ActiveMQConnectionFactory connections;
    private final CachingConnectionFactory sending;
    private final JmsTemplate template;
    private final JmsSendingMessageHandler sender;
    private final AnnotationConfigApplicationContext adapters;

    /**
     * @param deadAfter who says nothing for so long is taken for dead, the broker or who asks it
     */
    public PartQueue(BrokerAddress address, Duration deadAfter) {
        this.address = address;
        connections =
                new ActiveMQConnectionFactory(address.url(), address.user(), address.password());
        // no part waits with a worker who has one already
        connections.setConsumerWindowSize(0);
        connections.setConnectionTTL(deadAfter.toMillis());
        connections.setClientFailureCheckPeriod(deadAfter.toMillis() / 3);
        sending = new CachingConnectionFactory(connections);
        template = new JmsTemplate(sending);
        template.setDefaultDestinationName(QUEUE);
        template.setDeliveryPersistent(true);
        template.setExplicitQosEnabled(true);
        adapters = new AnnotationConfigApplicationContext(Adapters.class);
        sender = new JmsSendingMessageHandler(template);
        sender.setBeanFactory(adapters.getBeanFactory());
        sender.setDestinationName(QUEUE);
        sender.afterPropertiesSet();
    }

    /** What Spring Integration's adapters ask for; a context of their own, or others would pay. */
    @EnableIntegration
    static class Adapters {}

    /** Does the work of a part. */
    @FunctionalInterface
    public interface Taker {
        /**
         * @param delivery the how manieth time it is given to anybody
         * @throws Exception when the part is to be given to somebody, once more
         */
        void take(Part part, int delivery) throws Exception;
    }

    /** Takes parts until it is closed; closing waits for those that are in work. */
    public interface Taking extends AutoCloseable {
        @Override
        void close();
    }

    /** Puts a part into the queue; it is there when this returns. */
    public void offer(Part part) {
        try {
            sender.handleMessage(
                    MessageBuilder.withPayload(part.text()).setHeader(BUILD, part.build()).build());
        } catch (MessagingException | JmsException e) {
            throw new BrokerFailure(address.toString(), e);
        }
    }

    /** What waits and is in nobody's hands. */
    public List<Part> waiting() {
        try {
            List<Part> waiting =
                    template.browse(QUEUE, (session, browser) -> PartQueue.parts(browser));
            return waiting == null ? List.of() : waiting;
        } catch (JmsException e) {
            throw new BrokerFailure(address.toString(), e);
        }
    }

    private static List<Part> parts(QueueBrowser browser) throws JMSException {
        List<Part> parts = new ArrayList<>();
        for (Object each : Collections.list(browser.getEnumeration())) {
            if (each instanceof TextMessage text) {
                parts.add(Part.of(text.getStringProperty(BUILD), text.getText()));
            }
        }
        return parts;
    }

    /**
     * Takes parts that were meant for a build, so many at once. When the broker goes away it waits
     * for it to come back.
     */
    public Taking take(String build, int atOnce, Taker taker) {
        DefaultMessageListenerContainer container = new DefaultMessageListenerContainer();
        container.setConnectionFactory(connections);
        container.setDestinationName(QUEUE);
        container.setMessageSelector(BUILD + " = '" + build + "'");
        container.setSessionTransacted(true);
        container.setConcurrentConsumers(atOnce);
        container.setBeanName("parts");
        ChannelPublishingJmsMessageListener listener = new ChannelPublishingJmsMessageListener();
        listener.setBeanFactory(adapters.getBeanFactory());
        JmsMessageDrivenEndpoint endpoint = new JmsMessageDrivenEndpoint(container, listener);
        endpoint.setApplicationContext(adapters);
        endpoint.setBeanName("parts");
        endpoint.setBeanFactory(adapters.getBeanFactory());
        listener.setExtractRequestPayload(false);
        endpoint.setOutputChannel(
                (message, timeout) -> {
                    try {
                        TextMessage sent = (TextMessage) message.getPayload();
                        taker.take(Part.of(build, sent.getText()), sent.getIntProperty(DELIVERIES));
                    } catch (Exception e) {
                        throw new MessagingException(message, e);
                    }
                    return true;
                });
        endpoint.afterPropertiesSet();
        container.afterPropertiesSet();
        endpoint.start();
        return () -> {
            endpoint.stop();
            container.shutdown();
        };
    }

    /** Where it is. */
    public BrokerAddress address() {
        return address;
    }

    @Override
    public void close() {
        adapters.close();
        sending.destroy();
        connections.close();
    }
}
