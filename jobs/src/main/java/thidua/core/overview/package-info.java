/**
 * What a person sees in the morning, as plain data. In: where each year stands ({@link
 * thidua.core.report.YearWork}) and how the last runs ended ({@link
 * thidua.core.report.CommandRun}). Out: {@link thidua.core.overview.Overview}. Next station: {@code
 * thidua.edge.page}, which writes {@code output/index.html}.
 */
@NullMarked
package thidua.core.overview;

import org.jspecify.annotations.NullMarked;
