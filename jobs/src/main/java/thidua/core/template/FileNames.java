package thidua.core.template;

import thidua.core.text.VietnameseText;
import thidua.core.unit.Unit;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Names of files that a person reads at a glance: {@code nam-truc}, {@code tp-nam-dinh}. */
final class FileNames {
    private static final String CITY = "thanh_pho";

    private FileNames() {}

    /** One a unit, without an ending; with the code where two would be called the same. */
    static Map<Unit, String> of(Collection<Unit> units) {
        Map<String, List<Unit>> alike =
                units.stream().collect(Collectors.groupingBy(FileNames::name));
        Map<Unit, String> names = new LinkedHashMap<>();
        for (Unit unit : units) {
            String name = name(unit);
            boolean alone = alike.getOrDefault(name, List.of()).size() == 1;
            names.put(unit, alone ? name : name + "-" + unit.code());
        }
        return names;
    }

    private static String name(Unit unit) {
        String whole = VietnameseText.slug(unit.name());
        String kind = unit.kind().replace('_', '-') + "-";
        String bare = whole.startsWith(kind) ? whole.substring(kind.length()) : whole;
        return unit.kind().equals(CITY) ? "tp-" + bare : bare;
    }
}
