package thidua.core.explain;

import org.jspecify.annotations.Nullable;

import thidua.core.fact.Award;
import thidua.core.fact.Model;
import thidua.core.sheet.CellAddress;

import java.time.LocalDate;
import java.util.List;

/** A row of a table that stands: what it states, and where. */
public sealed interface Listed {
    Origin origin();

    /** The cell that the fact is known by. */
    CellAddress cell();

    default Place place() {
        return new Place(origin(), cell());
    }

    /** Where a row stands. */
    record Place(Origin origin, CellAddress cell) {}

    record OfModel(Origin origin, Model model) implements Listed {
        @Override
        public CellAddress cell() {
            return model.cell();
        }
    }

    /**
     * @param countedAt where the listing of the same award that counts stands; null: it is this one
     * @param others the other listings of the award; none unless this one counts
     * @param revokedOn the first day on which it does not count any more; null: never revoked
     */
    record OfAward(
            Origin origin,
            Award award,
            @Nullable Place countedAt,
            List<Place> others,
            @Nullable LocalDate revokedOn)
            implements Listed {
        @Override
        public CellAddress cell() {
            return award.cell();
        }

        boolean isCounted() {
            return countedAt == null;
        }

        /** How many awards it makes: none where another counts, or where it was taken back. */
        int count() {
            return isCounted() && revokedOn == null ? award.count() : 0;
        }

        public OfAward withOthers(List<Place> listings) {
            return new OfAward(origin, award, countedAt, listings, revokedOn);
        }

        /** The same as the file itself says it. */
        public OfAward as(Award read) {
            return new OfAward(origin, read, countedAt, others, revokedOn);
        }
    }
}
