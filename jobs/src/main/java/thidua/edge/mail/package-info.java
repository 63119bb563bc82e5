/**
 * Mail, by Spring's sender and Jakarta Mail. In: a mail as plain values, and which server takes it.
 * Out: who was accepted, who was refused, who may be tried again. Next station: {@link thidua.job},
 * which keeps the receipt.
 */
@NullMarked
package thidua.edge.mail;

import org.jspecify.annotations.NullMarked;
