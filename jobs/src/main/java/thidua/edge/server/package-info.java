/**
 * The PostgreSQL that comes along: unpacked from the binaries on the class path, driven by {@code
 * initdb} and {@code pg_ctl}, kept in the data folder, shared by all commands on it.
 *
 * <p>In: a data folder. Out: {@link thidua.edge.server.EmbeddedServer} with address, user and
 * password, or a {@link thidua.edge.server.ServerFailure} that says what to do. Next station:
 * {@code thidua.edge.warehouse}.
 *
 * <pre>
 * data/
 *   postgres-18-…-linux-x86_64/   the binaries, unpacked once
 *   cluster/                      what PostgreSQL keeps
 *   cluster.new-…/                a cluster being made; renamed when whole
 *   password                      of the user thidua; mode 0600
 *   start.lock use.lock           who may start and stop; who is in
 *   server.log                    what PostgreSQL says
 * </pre>
 */
@NullMarked
package thidua.edge.server;

import org.jspecify.annotations.NullMarked;
