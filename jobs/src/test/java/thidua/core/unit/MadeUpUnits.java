package thidua.core.unit;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Invented histories of units: each year some merge, split, are renamed or change their parent. */
public final class MadeUpUnits {
    public static final int FIRST = 2020;
    public static final int LAST = 2027;

    private final Random random;
    private final List<Unit> ended = new ArrayList<>();
    private final List<UnitChange> changes = new ArrayList<>();
    private final List<Unit> districts = new ArrayList<>();
    private final List<Unit> communes = new ArrayList<>();
    private int next = 1;

    private MadeUpUnits(Random random) {
        this.random = random;
    }

    /** A province of districts with communes in them, over the years. */
    public static Units history(Random random) {
        MadeUpUnits made = new MadeUpUnits(random);
        made.begin();
        for (int year = FIRST + 1; year <= LAST; year++) {
            made.change(LocalDate.of(year, 7, 1));
        }
        List<Unit> all = new ArrayList<>(made.ended);
        all.addAll(made.districts);
        all.addAll(made.communes);
        all.add(new Unit("36", "Tỉnh Một", "tinh", Level.PROVINCE, null, Validity.ALWAYS));
        return Units.of(all, made.changes, "36");
    }

    private void begin() {
        for (int d = 0; d < 3 + random.nextInt(4); d++) {
            Unit district = born(Level.DISTRICT, "36", LocalDate.MIN);
            districts.add(district);
            for (int c = 0; c < 1 + random.nextInt(4); c++) {
                communes.add(born(Level.COMMUNE, district.code(), LocalDate.MIN));
            }
        }
    }

    private void change(LocalDate day) {
        if (districts.isEmpty()) {
            mergeCommunes(day);
            return;
        }
        switch (random.nextInt(7)) {
            case 6 -> abolishDistricts(day);
            case 0 -> mergeDistricts(day);
            case 1 -> splitDistrict(day);
            case 2 -> mergeCommunes(day);
            case 3 -> transferCommune(day);
            default -> rename(day);
        }
    }

    private void mergeDistricts(LocalDate day) {
        if (districts.size() < 2) {
            return;
        }
        Unit one = end(districts, day);
        Unit other = end(districts, day);
        Unit merged = born(Level.DISTRICT, "36", day);
        districts.add(merged);
        follow(one, merged, day);
        follow(other, merged, day);
        move(List.of(one.code(), other.code()), List.of(merged), day);
    }

    private void splitDistrict(LocalDate day) {
        Unit old = end(districts, day);
        Unit one = born(Level.DISTRICT, "36", day);
        Unit other = born(Level.DISTRICT, "36", day);
        districts.addAll(List.of(one, other));
        follow(old, one, day);
        follow(old, other, day);
        move(List.of(old.code()), List.of(one, other), day);
    }

    private void mergeCommunes(LocalDate day) {
        if (communes.size() < 2) {
            return;
        }
        Unit one = end(communes, day);
        Unit other = end(communes, day);
        Unit merged = born(Level.COMMUNE, one.parent(), day);
        communes.add(merged);
        follow(one, merged, day);
        follow(other, merged, day);
    }

    private void transferCommune(LocalDate day) {
        Unit commune = end(communes, day);
        Unit moved = born(Level.COMMUNE, any(districts).code(), day);
        communes.add(moved);
        follow(commune, moved, day);
    }

    /** From then on communes report, some of them made of several. */
    private void abolishDistricts(LocalDate day) {
        for (Unit district : districts) {
            ended.add(until(district, day));
            changes.add(new UnitChange(district.code(), null, day, UnitChange.Kind.ABOLISH, "NQ"));
        }
        districts.clear();
        List<Unit> old = List.copyOf(communes);
        communes.clear();
        Unit into = null;
        for (Unit commune : old) {
            ended.add(until(commune, day));
            if (into == null || random.nextBoolean()) {
                into = born(Level.COMMUNE, "36", day);
                communes.add(into);
            }
            follow(commune, into, day);
        }
    }

    private void rename(LocalDate day) {
        Unit old = end(districts, day);
        Unit renamed = born(Level.DISTRICT, "36", day);
        districts.add(renamed);
        follow(old, renamed, day);
        move(List.of(old.code()), List.of(renamed), day);
    }

    /** Communes of districts that ended go on in those that followed. */
    private void move(List<String> parents, List<Unit> into, LocalDate day) {
        for (Unit commune : List.copyOf(communes)) {
            if (parents.contains(commune.parent())) {
                communes.remove(commune);
                ended.add(until(commune, day));
                Unit moved = born(Level.COMMUNE, any(into).code(), day);
                communes.add(moved);
                follow(commune, moved, day);
            }
        }
    }

    private Unit end(List<Unit> standing, LocalDate day) {
        Unit unit = standing.remove(random.nextInt(standing.size()));
        ended.add(until(unit, day));
        return unit;
    }

    private static Unit until(Unit unit, LocalDate day) {
        return new Unit(
                unit.code(),
                unit.name(),
                unit.kind(),
                unit.level(),
                unit.parent(),
                new Validity(unit.validity().from(), day));
    }

    private void follow(Unit old, Unit now, LocalDate day) {
        changes.add(new UnitChange(old.code(), now.code(), day, UnitChange.Kind.MERGE, "NQ"));
    }

    private Unit any(List<Unit> units) {
        return units.get(random.nextInt(units.size()));
    }

    private Unit born(Level level, @Nullable String parent, LocalDate day) {
        String code = Integer.toString(1000 + next++);
        return new Unit(
                code,
                (level == Level.DISTRICT ? "Huyện " : "Xã ") + code,
                level == Level.DISTRICT ? "huyen" : "xa",
                level,
                parent,
                new Validity(day, LocalDate.MAX));
    }
}
