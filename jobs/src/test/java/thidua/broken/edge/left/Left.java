package thidua.broken.edge.left;

import org.apache.commons.csv.CSVFormat;

import thidua.broken.edge.right.Right;
import thidua.broken.job.Wiring;

/** An edge that knows another edge, a job, and a library that is at home elsewhere. */
public final class Left {
    Right neighbour() {
        return new Right();
    }

    Wiring above() {
        return new Wiring();
    }

    CSVFormat library() {
        return CSVFormat.RFC4180;
    }
}
