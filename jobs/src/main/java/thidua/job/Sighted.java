package thidua.job;

import thidua.edge.folder.InputFolder;

import java.io.IOException;

/**
 * What lay in the input folder when a run began. Of a hundred thousand files that takes as much
 * memory as the pack of a year: it is let go of when they are read.
 *
 * @param again looks at one year once more
 */
record Sighted(Look look, Again again) {
    /** Looks at the files of a year. */
    interface Again {
        Look at(int year) throws IOException;
    }

    /** What lies there of a year now. */
    Look now(int year, InputFolder folder) throws IOException {
        return look.isStill(year, folder) ? look : again.at(year);
    }
}
