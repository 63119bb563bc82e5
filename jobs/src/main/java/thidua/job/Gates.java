package thidua.job;

import thidua.edge.warehouse.Published;

import java.io.IOException;
import java.nio.file.Path;

/** What keeps a year from being published, and whether it needs to be. */
record Gates(Years years, Published published) {

    /**
     * The message of the gate that refuses; empty when none does.
     *
     * @param lacking whether something is gone that was published
     */
    String refusing(int year, boolean lacking) {
        if (lacking) {
            return "gate.vanished";
        }
        if (!years.ledgerAddsUp(year)) {
            return "gate.ledger";
        }
        return years.isClosed(year) && isChanged(year) ? "gate.closed" : "";
    }

    /** Whether something was received or decided since the edition that stands. */
    private boolean isChanged(int year) {
        return published
                .received(year)
                .filter(h -> !h.equals(years.receivedHash(year)))
                .isPresent();
    }

    /**
     * Whether the link leads to this edition and every byte of it is there. The final edition of a
     * closed year stays, though another program would make another of it.
     */
    boolean isStanding(int year, String hash, Path folder) throws IOException {
        String standing = published.hash(year).orElse("");
        boolean stays = years.isClosed(year) && published.isClosed(year);
        return (stays || standing.equals(hash)) && PackFolder.stands(folder, year, standing);
    }
}
