package thidua.core.layout;

import thidua.core.fact.Ledger;

/** Counts rows as they are met, into the ledger. */
final class Tally {
    int loaded;
    int rejected;
    int header;
    int total;
    int note;
    int blank;

    /** No layout has group rows yet: what looks like one is asked about, not skipped. */
    Ledger ledger() {
        return new Ledger(loaded, rejected, header, total, 0, note, blank);
    }
}
