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

/**
 * The models that units ran before their first report of the sample, all invented but for the names
 * of kinds.
 */
final class Openings {
    private static final int LAST_YEAR = 2019;

    /** New models of later years bear names that no opening has. */
    private static final int FIRST_UNKNOWN = 2023;

    private Openings() {}

    /** By code of the district. A kind is dealt to one district before it is dealt to a second. */
    static Map<String, List<SampleModel>> deal() {
        Map<Kind, Integer> dealt = new HashMap<>();
        Map<String, List<SampleModel>> stock = new HashMap<>();
        for (Sender district : Districts.ALL) {
            Random chance = ModelStories.chance(LAST_YEAR, district);
            List<SampleModel> models = new ArrayList<>();
            for (Kind kind : kinds(district, dealt, chance).subList(0, Flows.opening(district))) {
                dealt.merge(kind, 1, Integer::sum);
                models.add(model(kind, district, models.size(), LAST_YEAR, chance));
            }
            stock.put(district.code(), List.copyOf(models));
        }
        return stock;
    }

    /**
     * By code of the commune: what those outside the former Nam Định ran at the end of 2024, one or
     * two each.
     */
    static Map<String, List<SampleModel>> ofOthers() {
        int lastYear = Sample.FIRST_OF_COMMUNES - 1;
        Map<Kind, Integer> dealt = new HashMap<>();
        Map<String, List<SampleModel>> stock = new HashMap<>();
        for (Sender commune : Communes.OTHERS) {
            Random chance = ModelStories.chance(lastYear, commune);
            List<SampleModel> models = new ArrayList<>();
            for (Kind kind : kinds(commune, dealt, chance).subList(0, 1 + chance.nextInt(2))) {
                dealt.merge(kind, 1, Integer::sum);
                models.add(model(kind, commune, models.size(), lastYear, chance));
            }
            stock.put(commune.code(), List.copyOf(models));
        }
        return stock;
    }

    private static List<Kind> kinds(Sender sender, Map<Kind, Integer> dealt, Random chance) {
        Set<String> builtLater =
                NewModels.ALL.stream()
                        .filter(m -> m.unit().equals(sender.code()))
                        .filter(m -> m.year() < FIRST_UNKNOWN)
                        .map(m -> m.kind().name())
                        .collect(Collectors.toSet());
        List<Kind> kinds =
                new ArrayList<>(
                        Kinds.ALL.stream()
                                .filter(k -> k.fits(sender) && !builtLater.contains(k.name()))
                                .toList());
        Collections.shuffle(kinds, chance);
        kinds.sort(Comparator.comparing(k -> dealt.getOrDefault(k, 0)));
        return kinds;
    }

    private static SampleModel model(
            Kind kind, Sender sender, int number, int lastYear, Random chance) {
        int founded = 2007 + chance.nextInt(lastYear - 2007 + 1);
        int sites = 1 + chance.nextInt(4) * chance.nextInt(4);
        int teams = sites * (1 + chance.nextInt(3));
        Recognition recognition = recognition(chance.nextInt(20));
        List<String> communes = sender.places();
        return new SampleModel(
                kind,
                communes.get(number % communes.size()),
                founded,
                sites,
                ModelStories.teamsStated(sender, chance, teams),
                ModelStories.membersStated(sender, chance, teams * (8 + chance.nextInt(10))),
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
