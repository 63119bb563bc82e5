package thidua.core.page;

import thidua.core.indicator.Edition;
import thidua.core.unit.Unit;

import java.util.List;

/**
 * Of what a part of the narrative tells: the province, or the area of a former one.
 *
 * @param edition as far as it is of that unit
 */
record Scope(Edition edition, Unit unit, Teller teller) {

    static Scope ofProvince(Teller teller) {
        return new Scope(teller.edition(), teller.edition().province(), teller);
    }

    static Scope ofArea(Unit area, Teller teller) {
        return new Scope(teller.edition().within(area), area, teller);
    }

    boolean isProvince() {
        return unit.equals(edition.province());
    }

    /** Who did it: {@code toàn tỉnh}, or as long as some are absent, those who reported. */
    List<Printed> subject() {
        String key = isProvince() ? "subject.province" : "subject.area";
        return teller.say(
                edition.isProvisional() ? key + ".provisional" : key,
                Teller.text(teller.name(unit)));
    }

    /** The units that are set beside each other. */
    List<Unit> units() {
        return isProvince()
                ? edition.ranked()
                : edition.geography().members(unit).orElse(List.of());
    }
}
