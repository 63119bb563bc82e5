package thidua.broken.edge.workbook.one;

import thidua.broken.edge.workbook.other.Other;

/** A format of workbooks that knows another one. */
public final class One {
    Other neighbour() {
        return new Other();
    }
}
