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

    int group;

    void add(Tally other) {
        loaded += other.loaded;
        rejected += other.rejected;
        header += other.header;
        total += other.total;
        group += other.group;
        note += other.note;
        blank += other.blank;
    }

    void clear() {
        loaded = 0;
        rejected = 0;
        header = 0;
        total = 0;
        group = 0;
        note = 0;
        blank = 0;
    }

    Ledger ledger() {
        return new Ledger(loaded, rejected, header, total, group, note, blank);
    }
}
