package thidua.job;

import org.jspecify.annotations.Nullable;

import thidua.edge.folder.DropFolder;

import java.io.IOException;
import java.nio.file.Path;

/** How a pack goes with its mail: its PDF attached or, when that is too large, laid somewhere. */
final class Enclosing {
    private static final long MB = 1L << 20;

    /** What a file grows by in a mail, in percent: four letters for three bytes, and line ends. */
    private static final long IN_A_MAIL = 137;

    private static final long TEXT = 16 << 10;

    private final PackToMail files;
    private final DeliverSettings settings;
    private @Nullable Path laid;

    Enclosing(PackToMail files, DeliverSettings settings) {
        this.files = files;
        this.settings = settings;
    }

    /** Whether a mail with a file of this length is beyond the limit. */
    boolean isTooLarge(byte[] pdf) {
        return pdf.length * IN_A_MAIL / 100 + TEXT > settings.maxMb() * MB;
    }

    boolean canLay() {
        return settings.drop() != null;
    }

    /** Lays the whole pack into the drop folder, once. */
    Path lay() throws IOException {
        Path drop = settings.drop();
        if (drop == null) {
            throw new IllegalStateException("no drop folder");
        }
        Path copy = laid;
        if (copy == null) {
            copy = DropFolder.lay(files.pack().folder(), drop.toAbsolutePath(), files.shortName());
            if (!(PackOnDisk.read(copy) instanceof PackOnDisk.Pack pack && pack.isWhole())) {
                throw new IOException(copy + " is not whole");
            }
            laid = copy;
        }
        return copy;
    }
}
