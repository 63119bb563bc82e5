package thidua.sample;

import org.jspecify.annotations.Nullable;

import thidua.core.fact.Effect;
import thidua.core.fact.ModelStatus;
import thidua.core.fact.Recognition;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/**
 * What becomes of a unit's models from one year to the next. Stock and flow add up by construction:
 * each active model of last year is maintained, replicated or ended this year.
 *
 * <p>Each unit and year has a generator of its own, so that a further year changes none before it.
 */
final class ModelStories {
    private ModelStories() {}

    /** The models of this year: new, replicated, maintained, ended. */
    static List<SampleModel> next(int year, Sender sender, List<SampleModel> lastYear) {
        Random chance = chance(year, sender);
        List<SampleModel> active =
                new ArrayList<>(lastYear.stream().filter(m -> m.status().isActive()).toList());
        Collections.shuffle(active, chance);
        List<SampleModel> ended = take(active, year - 4, Flows.ended(year, sender));
        List<SampleModel> replicated = take(active, year - 1, Flows.replicated(year, sender));
        active.sort(Comparator.comparing(SampleModel::founded).reversed());

        List<SampleModel> models = new ArrayList<>();
        for (NewModel built : NewModels.of(year, sender.code())) {
            models.add(open(built, sender, chance));
        }
        for (SampleModel model : replicated) {
            models.add(
                    model.replicated(
                            1 + chance.nextInt(3), 1 + chance.nextInt(2), 8 + chance.nextInt(8)));
        }
        for (SampleModel model : active) {
            models.add(model.maintained(effect(model, year, chance), chance.nextInt(6)));
        }
        ended.forEach(model -> models.add(model.ended()));
        return List.copyOf(models);
    }

    /** Takes models out that were founded in that year at the latest; never a Ministry's one. */
    private static List<SampleModel> take(List<SampleModel> from, int founded, int number) {
        List<SampleModel> taken =
                from.stream()
                        .filter(m -> m.founded() <= founded)
                        .filter(m -> m.recognition() != Recognition.MINISTRY)
                        .limit(number)
                        .toList();
        if (taken.size() < number) {
            throw new IllegalStateException("too few models of " + founded + " or before");
        }
        from.removeAll(taken);
        return taken;
    }

    private static SampleModel open(NewModel built, Sender sender, Random chance) {
        int sites = 1 + chance.nextInt(3);
        int teams = sites * (1 + chance.nextInt(2));
        return new SampleModel(
                built.kind(),
                built.place(),
                built.year(),
                sites,
                teamsStated(sender, chance, teams),
                membersStated(sender, chance, teams * (8 + chance.nextInt(10))),
                ModelStatus.NEW,
                Effect.NOT_ASSESSED,
                built.recognition(),
                built.document(),
                "");
    }

    /** A model of last year has mostly been assessed by now; an older one seldom fails. */
    private static Effect effect(SampleModel model, int year, Random chance) {
        int dice = chance.nextInt(100);
        if (model.founded() == year - 1 && dice < 35) {
            return Effect.NOT_ASSESSED;
        }
        return dice < 94 ? Effect.EFFECTIVE : Effect.NOT_EFFECTIVE;
    }

    static @Nullable Integer teamsStated(Sender sender, Random chance, int teams) {
        return chance.nextInt(100) < sender.teamsStated() ? Integer.valueOf(teams) : null;
    }

    static @Nullable Integer membersStated(Sender sender, Random chance, int members) {
        return chance.nextInt(100) < sender.membersStated() ? Integer.valueOf(members) : null;
    }

    static Random chance(int year, Sender sender) {
        return new Random(1_000_003L * year + Long.parseLong(sender.code()));
    }
}
