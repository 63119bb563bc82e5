/** Tests of mail, and a server whose answers a test decides. */
@NullMarked
package thidua.edge.mail;

import org.jspecify.annotations.NullMarked;
