package thidua.core.page;

import thidua.core.text.Words;
import thidua.core.unit.Unit;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What several units are called together: {@code huyện, thành phố} or {@code xã, phường}. */
final class UnitNoun {
    private static final List<String> DISTRICTS = List.of("huyen", "quan", "thi_xa", "thanh_pho");
    private static final List<String> COMMUNES = List.of("xa", "phuong", "thi_tran");

    private UnitNoun() {}

    static String of(List<Unit> units, Words words) {
        Set<String> kinds = units.stream().map(Unit::kind).collect(Collectors.toSet());
        for (List<String> tier : List.of(DISTRICTS, COMMUNES)) {
            if (!kinds.isEmpty() && tier.containsAll(kinds)) {
                String all = tier == DISTRICTS ? "noun.districts" : "noun.communes";
                String noun =
                        tier.stream()
                                .filter(kinds::contains)
                                .map(kind -> words.say("kind." + kind))
                                .collect(Collectors.joining(", "));
                return words.say(all, noun);
            }
        }
        return words.say("noun.units");
    }
}
