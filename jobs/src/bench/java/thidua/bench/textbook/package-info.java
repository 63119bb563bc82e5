/**
 * The textbook job: what a programmer writes who has read the guide to Spring Batch. In: the same
 * made-up CSV. Out: the same facts under the same constraints, a report and charts. A peer to
 * measure against, and no station of the product.
 */
@NullMarked
package thidua.bench.textbook;

import org.jspecify.annotations.NullMarked;
