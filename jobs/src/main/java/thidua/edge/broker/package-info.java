/**
 * The broker between coordinator and workers: ActiveMQ Artemis, by Spring Integration's JMS
 * adapters. In: which partition waits to be read. Out: the same, to one worker at a time until it
 * is done. Next station: {@link thidua.job}, which reads.
 */
@NullMarked
package thidua.edge.broker;

import org.jspecify.annotations.NullMarked;
