/**
 * What a backup of the database says of itself: which tables with how many rows, of which schema,
 * by which program and server. Plain text that a person can read and a program compares.
 *
 * @see thidua.edge.backup the file in which it stands
 */
@NullMarked
package thidua.core.backup;

import org.jspecify.annotations.NullMarked;
