package thidua.sample;

import thidua.core.fact.Effect;
import thidua.core.fact.ModelStatus;
import thidua.core.fact.Recognition;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/** The models that districts ran at the end of 2019, all invented but for the names of kinds. */
final class Openings {
    private static final int LAST_YEAR = 2019;

    private Openings() {}

    /** By code of the district. A kind is dealt to one district before it is dealt to a second. */
    static Map<String, List<SampleModel>> deal() {
        Map<Kind, Integer> dealt = new HashMap<>();
        Map<String, List<SampleModel>> stock = new HashMap<>();
        for (District district : Districts.ALL) {
            Random chance = ModelStories.chance(LAST_YEAR, district);
            List<SampleModel> models = new ArrayList<>();
            for (Kind kind : kinds(district, dealt, chance)) {
                dealt.merge(kind, 1, Integer::sum);
                models.add(model(kind, district, models.size(), chance));
            }
            stock.put(district.code(), List.copyOf(models));
        }
        return stock;
    }

    private static List<Kind> kinds(District district, Map<Kind, Integer> dealt, Random chance) {
        Set<String> builtLater =
                NewModels.ALL.stream()
                        .filter(m -> m.district().equals(district))
                        .map(m -> m.kind().name())
                        .collect(Collectors.toSet());
        List<Kind> kinds =
                new ArrayList<>(
                        Kinds.ALL.stream()
                                .filter(k -> k.fits(district) && !builtLater.contains(k.name()))
                                .toList());
        Collections.shuffle(kinds, chance);
        kinds.sort(Comparator.comparing(k -> dealt.getOrDefault(k, 0)));
        return kinds.subList(0, Flows.opening(district));
    }

    private static SampleModel model(Kind kind, District district, int number, Random chance) {
        int founded = 2007 + chance.nextInt(LAST_YEAR - 2007 + 1);
        int sites = 1 + chance.nextInt(4) * chance.nextInt(4);
        int teams = sites * (1 + chance.nextInt(3));
        Recognition recognition = recognition(chance.nextInt(20));
        List<String> communes = district.communes();
        return new SampleModel(
                kind,
                communes.get(number % communes.size()),
                founded,
                sites,
                ModelStories.teamsStated(district, chance, teams),
                ModelStories.membersStated(district, chance, teams * (8 + chance.nextInt(10))),
                ModelStatus.MAINTAINED,
                Effect.EFFECTIVE,
                recognition,
                document(recognition, founded, chance),
                "");
    }

    private static Recognition recognition(int dice) {
        return switch (dice) {
            case 0, 1, 2, 3 -> Recognition.COMMUNE;
            case 4, 5, 6 -> Recognition.DISTRICT;
            case 7, 8 -> Recognition.PROVINCE;
            default -> Recognition.NONE;
        };
    }

    private static String document(Recognition recognition, int founded, Random chance) {
        int upTo =
                switch (recognition) {
                    case NONE, MINISTRY -> 0;
                    case COMMUNE -> 150;
                    case DISTRICT, PROVINCE -> 3000;
                };
        return upTo == 0
                ? ""
                : String.format(
                        Locale.ROOT,
                        "%d/QĐ-UBND, ngày %02d/%02d/%d",
                        20 + chance.nextInt(upTo),
                        1 + chance.nextInt(28),
                        8 + chance.nextInt(4),
                        founded);
    }
}
