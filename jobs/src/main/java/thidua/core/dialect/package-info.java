/**
 * How delimited text is written, found out from the text itself. In: the text of a file, whoever
 * wrote it. Out: its {@link thidua.core.dialect.Dialect}, records of cells ({@link
 * thidua.core.dialect.Records}), and the tables among them ({@link thidua.core.dialect.Tables}),
 * with every row that is none of a table and why. Next station: {@link thidua.core.layout} for our
 * own tables, {@code thidua inspect} for anybody's.
 */
@NullMarked
package thidua.core.dialect;

import org.jspecify.annotations.NullMarked;
