package thidua.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import thidua.cli.Machines.Place;
import thidua.edge.server.ExternalServer;
import thidua.edge.server.TestServer;

import java.nio.file.Path;

/**
 * A coordinator and two workers as processes of their own, one of which hears nothing any more of
 * broker and database, which hear nothing of it: no connection is closed. What was made is as if
 * one process had made it.
 */
class CutOffTest {
    /** The step execution of the part that the first worker has in hand. */
    private static final String IN_HAND =
            "select min(step_execution_id) from " + Held.PARTS + " and status = 'STARTED'";

    /** Nobody waits for so long here. */
    private static final int LONG = 600;

    @TempDir Path root;

    @Test
    void who_is_cut_off_holds_nobody_up_and_does_nothing_when_it_is_back() throws Exception {
        try (Machines machines = Machines.around(TestServer.migrated(), root.resolve("machines"));
                Link wires = new Wires(machines)) {
            // a process in the way answers for who is behind it: only the lease tells
            another(machines, wires, 4);
        }
    }

    @Test
    @Tag("slow")
    void who_is_behind_a_pulled_cable_holds_nobody_up_until_its_lease_is_over() throws Exception {
        try (Link cable = Cable.laid();
                ExternalServer server = ExternalServer.start()) {
            server.serve(Cable.HOST);
            TestServer.migrate(server.dataSource());
            try (Machines machines =
                    Machines.around(server.dataSource(), root.resolve("machines"), Cable.HOST)) {
                another(machines, cable, LONG);
            }
        }
    }

    @Test
    @Tag("slow")
    void what_comes_late_is_refused_and_who_was_cut_off_reads_on_when_the_other_is_killed()
            throws Exception {
        try (Machines machines = Machines.around(TestServer.migrated(), root.resolve("machines"));
                Link wires = new Wires(machines);
                Scene scene = new Scene(machines, wires, LONG)) {
            String part = scene.cutOffInItsPart();
            String before = machines.answer("select version from " + row(part));
            Process second = machines.worker("second", Place.HERE.with("THIDUA_THREADS", "3"));
            machines.until(is(part, "version > " + before));
            // of another year that comes in beside it, the second may have read all
            assertThat(machines.answer(readOfYear(part))).isEqualTo("0");
            second.destroyForcibly().waitFor();
            wires.mend();
            scene.finished();
            machines.stops("first", scene.first);
        }
    }

    /** How many files of the year of a part are read and kept. */
    private static String readOfYear(String part) {
        return "select count(*) from staging.reading where report_year = (select"
                + " parameter_value::int from batch.batch_job_execution_params join"
                + " batch.batch_step_execution using (job_execution_id) where parameter_name ="
                + " 'year' and step_execution_id = "
                + part
                + ")";
    }

    /** Another worker reads the part, and then the first one is back. */
    private void another(Machines machines, Link link, int lease) throws Exception {
        try (Scene scene = new Scene(machines, link, lease)) {
            String part = scene.cutOffInItsPart();
            Process second = machines.worker("second");
            // what was read of it is written and not committed, and another needs those rows
            machines.until(is(part, "status = 'COMPLETED'"));
            link.mend();
            scene.finished();
            machines.stops("first", scene.first);
            machines.stops("second", second);
        }
    }

    private static String row(String part) {
        return "batch.batch_step_execution where step_execution_id = " + part;
    }

    private static String is(String part, String condition) {
        return "select count(*) > 0 from " + row(part) + " and " + condition;
    }

    /** A run whose first worker can be cut off. */
    private final class Scene implements AutoCloseable {
        private final Machines machines;
        private final Link link;
        private final Ordeal shared;
        private final Process first;
        private final Process run;

        Scene(Machines machines, Link link, int lease) throws Exception {
            this.machines = machines;
            this.link = link;
            machines.set("THIDUA_CLUSTER_PARTFILES", "60");
            machines.set("THIDUA_CLUSTER_DEADAFTERSECONDS", "3");
            machines.set("THIDUA_CLUSTER_LEASESECONDS", Integer.toString(lease));
            shared = Ordeal.in(root.resolve("shared"));
            shared.receiveMany();
            first = machines.worker("first", link.place());
            run = machines.run("run", shared);
        }

        /**
         * Cuts the first worker off when it has written what it read, and is about to commit.
         *
         * @return the part that it has in hand
         */
        String cutOffInItsPart() throws Exception {
            int session;
            String part;
            try (Held held = Held.at(machines)) {
                session = held.session();
                part = machines.answer(IN_HAND);
                link.cut();
            }
            machines.until(
                    "select state = 'idle in transaction' from pg_stat_activity where pid = "
                            + session);
            return part;
        }

        void finished() throws Exception {
            machines.ends("run", run, 3);
            assertThat(shared.kept(machines.database())).isEqualTo(ByOne.in(root));
        }

        @Override
        public void close() throws Exception {
            shared.close();
        }
    }
}
