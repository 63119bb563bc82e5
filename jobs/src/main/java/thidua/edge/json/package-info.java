/**
 * JSON, by Jackson and by nobody else: the description of the reports ({@code datapackage.json})
 * and the proof of a pack ({@code manifest.json}). In: {@link thidua.core.report.Manifest}, {@link
 * thidua.core.report.Report}. Out: bytes, always the same for the same content. Next station: the
 * folder that is published.
 */
@NullMarked
package thidua.edge.json;

import org.jspecify.annotations.NullMarked;
