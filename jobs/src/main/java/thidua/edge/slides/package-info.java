/**
 * Writes slides: the only place that knows POI's slide shows. In: a {@link thidua.core.slide.Deck}
 * and the pictures of its charts. Out: the bytes of a {@code .pptx}, the same for the same deck.
 * Next stop: the conference.
 */
@NullMarked
package thidua.edge.slides;

import org.jspecify.annotations.NullMarked;
