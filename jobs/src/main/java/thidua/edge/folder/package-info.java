/**
 * Files and folders, by {@code java.nio} alone: what units sent, and what is published while
 * readers may have it open. In: paths. Out: bytes, and {@code output/<name>}, a link that at any
 * moment leads to one whole edition. Next stations: {@link thidua.core.sheet}, the reader.
 */
@NullMarked
package thidua.edge.folder;

import org.jspecify.annotations.NullMarked;
