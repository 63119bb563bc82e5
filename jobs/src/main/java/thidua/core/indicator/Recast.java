package thidua.core.indicator;

import thidua.core.unit.Crosswalk;
import thidua.core.unit.Crosswalk.Placement;
import thidua.core.unit.Group;
import thidua.core.unit.Level;
import thidua.core.unit.Unit;
import thidua.core.unit.Validity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The values of a year in the units of another day. What can be added is added over the units that
 * report; what lies in several units is shown apart, never shared out; all rows together are the
 * province in either geography.
 */
public final class Recast {
    private final ProvinceYear year;
    private final Crosswalk crosswalk;
    private final Set<String> additive;
    private final Geography geography;

    /**
     * @param indicators of which the additive ones can be recast
     * @param order of the units shown
     */
    public Recast(
            ProvinceYear year,
            Crosswalk crosswalk,
            Collection<Indicator> indicators,
            Comparator<Unit> order) {
        this.year = year;
        this.crosswalk = crosswalk;
        this.additive =
                indicators.stream()
                        .filter(Indicator::additive)
                        .map(Indicator::id)
                        .collect(Collectors.toUnmodifiableSet());
        this.geography = geography(order);
    }

    private Geography geography(Comparator<Unit> order) {
        List<Unit> reporting =
                Stream.concat(year.expected().stream(), year.others().stream()).toList();
        Placement placement = crosswalk.place(reporting);
        List<Group> remainders = remainders(placement);
        List<Group> groups = new ArrayList<>(year.areas());
        groups.addAll(placement.placed());
        groups.addAll(remainders);
        return new Geography(
                crosswalk.day(),
                placement.placed().stream()
                        .map(Group::unit)
                        .sorted(
                                Comparator.comparing((Unit u) -> u.level() == Level.REPORTER)
                                        .thenComparing(order))
                        .toList(),
                groups,
                year.areas().stream().map(Group::unit).toList(),
                remainders.stream().map(Group::unit).toList(),
                placement.touched());
    }

    private List<Group> remainders(Placement placement) {
        List<Group> remainders = new ArrayList<>();
        Unit home = crosswalk.units().home();
        if (!placement.unplaced().isEmpty()) {
            remainders.add(
                    remainder(home.code() + "-unplaced", "Chưa phân bổ", placement.unplaced()));
        }
        if (!placement.outside().isEmpty()) {
            remainders.add(
                    remainder(
                            year.province().code() + "-other",
                            "Ngoài địa bàn " + home.properName() + " cũ",
                            placement.outside()));
        }
        return remainders;
    }

    private Group remainder(String code, String name, List<Unit> members) {
        return new Group(
                new Unit(
                        code,
                        name,
                        "con_lai",
                        Level.REMAINDER,
                        year.province().code(),
                        Validity.ALWAYS),
                members);
    }

    /** The values of the province and of each unit shown. */
    public YearValues of(YearValues reported) {
        Map<String, Map<String, Value>> values = new LinkedHashMap<>();
        values.put(year.province().code(), ofCode(reported, year.province().code()));
        for (Group group : geography.groups()) {
            values.put(
                    group.unit().code(),
                    group.unit().level() == Level.AREA
                            ? ofCode(reported, group.unit().code())
                            : sums(group, reported));
        }
        return new YearValues(
                reported.year(),
                reported.province(),
                geography,
                reported.expected(),
                reported.reported(),
                reported.populationBasis(),
                values);
    }

    private static Map<String, Value> ofCode(YearValues reported, String code) {
        return reported.values().getOrDefault(code, Map.of());
    }

    private Map<String, Value> sums(Group group, YearValues reported) {
        boolean touched = geography.touched().contains(group.unit().code());
        Map<String, Value> sums = new LinkedHashMap<>();
        for (String indicator : ofCode(reported, year.province().code()).keySet()) {
            sums.put(indicator, sum(group.members(), indicator, touched, reported));
        }
        return sums;
    }

    private Value sum(List<Unit> members, String indicator, boolean touched, YearValues reported) {
        if (members.isEmpty()) {
            return Value.notApplicable(touched ? "units-unplaced" : "not-expected");
        }
        if (members.size() > 1 && !additive.contains(indicator)) {
            return Value.notApplicable("not-additive");
        }
        Value sum =
                Values.sum(
                        members.stream()
                                .map(unit -> reported.value(unit.code(), indicator))
                                .toList());
        return touched ? withoutUnplaced(indicator, sum) : sum;
    }

    /** A part of a rate is no rate; a part of a sum is one, and says so. */
    private Value withoutUnplaced(String indicator, Value sum) {
        return additive.contains(indicator)
                ? sum.because("units-unplaced")
                : Value.notApplicable("not-additive");
    }

    /** Different names of several units were not counted together. */
    private static String kindsOf(Group group) {
        return group.members().size() == 1 ? group.members().getFirst().code() : "-";
    }

    /** What was counted, for the province, each unit shown and each remainder. */
    public Map<String, Counts> counts(Stated stated) {
        Map<String, Counts> counts = new LinkedHashMap<>();
        counts.put(year.province().code(), year.whole(stated));
        for (Group group : geography.groups()) {
            if (group.unit().level() != Level.AREA) {
                counts.put(group.unit().code(), stated.ofGroup(group, kindsOf(group), null));
            }
        }
        return counts;
    }
}
