/**
 * Files and folders: what units sent, and what is published. In: paths. Out: bytes, and one whole
 * edition at a time. Next station: {@link thidua.core.sheet}.
 */
@NullMarked
package thidua.edge.folder;

import org.jspecify.annotations.NullMarked;
