/**
 * Numbers for those who watch many machines. In: where each year stands and how the last runs
 * ended. Out: {@link thidua.core.metric.Metric}s, and their text for Prometheus. Next station: the
 * file that {@code thidua.watch.metrics} names.
 */
@NullMarked
package thidua.core.metric;

import org.jspecify.annotations.NullMarked;
