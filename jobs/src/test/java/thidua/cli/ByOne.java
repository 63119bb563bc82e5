package thidua.cli;

import org.jspecify.annotations.Nullable;

import thidua.edge.server.TestServer;

import java.nio.file.Path;
import java.util.SortedMap;

/** What one process makes of the files that others are to share; once for all who compare. */
final class ByOne {
    private static @Nullable SortedMap<String, Object> made;

    private ByOne() {}

    /** Makes it, where nobody has. */
    static synchronized SortedMap<String, Object> in(Path folder) throws Exception {
        SortedMap<String, Object> known = made;
        if (known == null) {
            var database = TestServer.migrated();
            try (Ordeal alone = Ordeal.in(folder.resolve("alone"));
                    Machines one = Machines.around(database, folder.resolve("one"))) {
                alone.receiveMany();
                one.alone(alone);
                known = alone.kept(database);
            }
            made = known;
        }
        return known;
    }
}
