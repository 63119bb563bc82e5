package thidua.job;

import thidua.core.backup.Contents;
import thidua.core.backup.Table;
import thidua.edge.backup.BackupWriter;
import thidua.edge.backup.UnusableBackup;
import thidua.edge.warehouse.Snapshot;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.SortedMap;
import java.util.TreeMap;

import javax.sql.DataSource;

/** {@code backup}: the whole database as it is at this moment, in one file. */
public final class Backup {
    private final DataSource source;

    public Backup(DataSource source) {
        this.source = source;
    }

    /** Writes the file, which must not be there yet, and says what is in it. */
    public Outcome into(Path file, Progress progress)
            throws IOException, SQLException, UnusableBackup {
        if (Files.exists(file)) {
            progress.say("backup.exists", file.toString());
            return Outcome.MISUSED;
        }
        try (Snapshot snapshot = Snapshot.take(source)) {
            if (!snapshot.isWhole()) {
                progress.say("backup.nothing");
                return Outcome.MISUSED;
            }
            Contents contents = write(snapshot, file);
            progress.say(
                    "backup.done",
                    file.toString(),
                    Integer.toString(contents.rows().size()),
                    Long.toString(contents.allRows()),
                    contents.schema());
        }
        return Outcome.DONE;
    }

    private static Contents write(Snapshot snapshot, Path file)
            throws IOException, SQLException, UnusableBackup {
        try (BackupWriter writer = BackupWriter.create(file)) {
            SortedMap<String, Contents.Rows> rows = new TreeMap<>();
            for (Table table : snapshot.tables()) {
                try (OutputStream out = writer.table(table.name())) {
                    long count = snapshot.copy(table, out);
                    rows.put(table.name(), new Contents.Rows(table.columns(), count));
                }
            }
            Contents contents = snapshot.contents("thidua " + Build.current().id(), rows);
            writer.finish(contents);
            return contents;
        }
    }
}
