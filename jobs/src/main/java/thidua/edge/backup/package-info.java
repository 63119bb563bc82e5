/**
 * The file of a backup: a zip of tables as PostgreSQL's {@code COPY} writes them, with a list of
 * contents and the sums that prove each member.
 *
 * @see thidua.core.backup what it says of itself
 */
@NullMarked
package thidua.edge.backup;

import org.jspecify.annotations.NullMarked;
