/**
 * Sends JSON to whoever the settings name, over HTTP, and to nobody else. In: an address and bytes.
 * Out: nothing, or why not. Next station: a collector of metrics or of lineage.
 */
@NullMarked
package thidua.edge.http;

import org.jspecify.annotations.NullMarked;
