package thidua.core.chart;

import org.jspecify.annotations.Nullable;

import thidua.core.chart.Bars.Emphasis;
import thidua.core.chart.Bars.Role;
import thidua.core.chart.Bars.Row;
import thidua.core.chart.Bars.Series;
import thidua.core.fact.ModelStatus;
import thidua.core.fact.Recognition;
import thidua.core.indicator.Counts;
import thidua.core.indicator.Edition;
import thidua.core.indicator.ModelCount;
import thidua.core.indicator.Value;
import thidua.core.unit.Unit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The new models of the year by the highest level that recognised them. */
public final class RecognisedModels implements Chart {
    private static final List<Recognition> LEVELS =
            List.of(
                    Recognition.MINISTRY,
                    Recognition.PROVINCE,
                    Recognition.DISTRICT,
                    Recognition.COMMUNE,
                    Recognition.NONE);
    private static final int MOST_NAMES = 3;

    @Override
    public String id() {
        return "recognised-models";
    }

    @Override
    public Optional<ChartSpec> draw(Edition edition, Wording words) {
        Counts province = edition.counts().get(edition.province().code());
        if (province == null) {
            return Optional.empty();
        }
        List<Row> rows = new ArrayList<>();
        for (Recognition level : LEVELS) {
            int count = newModels(province, level);
            if (count > 0 || level == Recognition.MINISTRY || level == Recognition.NONE) {
                rows.add(row(level, count, province, edition, words));
            }
        }
        Imprint imprint = new Imprint(edition, words);
        Bars bars = bars(rows, words);
        return Optional.of(
                imprint.spec(
                        id(),
                        finding(province, imprint),
                        words.say("recognised.measure", imprint.year()),
                        bars,
                        List.of(words.say("recognised.note")),
                        Alternatives.of(bars, words)));
    }

    private static Bars bars(List<Row> rows, Wording words) {
        Series only = new Series(words.say("recognised.count"), Role.MAIN, false);
        return new Bars(words.say("recognised.names"), List.of(only), rows);
    }

    private static int newModels(@Nullable Counts counts, Recognition level) {
        return counts == null
                ? 0
                : newModels(counts)
                        .filter(m -> m.recognition() == level)
                        .mapToInt(ModelCount::models)
                        .sum();
    }

    private static Stream<ModelCount> newModels(Counts counts) {
        return counts.models().stream().filter(m -> m.status() == ModelStatus.NEW);
    }

    private static Row row(
            Recognition level, int count, Counts province, Edition edition, Wording words) {
        Value value = province.modelsStatement().received() ? Value.of(count) : Value.missing();
        Mark mark = Mark.of(value, words);
        boolean ministry = level == Recognition.MINISTRY;
        List<String> names = ministry ? unitsWith(level, edition, words) : List.of();
        if (!names.isEmpty() && names.size() <= MOST_NAMES) {
            mark = mark.labelled(words.say("recognised.units", mark.label(), words.list(names)));
        }
        return new Row(
                words.say("recognition." + level.id()),
                List.of(mark),
                ministry ? Emphasis.FULL : Emphasis.NONE);
    }

    private static List<String> unitsWith(Recognition level, Edition edition, Wording words) {
        return edition.geography().units().stream()
                .filter(u -> newModels(edition.counts().get(u.code()), level) > 0)
                .map(Unit::name)
                .map(words::inSentence)
                .toList();
    }

    private static String finding(Counts province, Imprint imprint) {
        Wording words = imprint.words();
        if (!province.modelsStatement().received()) {
            return words.say("total.missing", imprint.year(), words.say("models-new"));
        }
        BigDecimal all = BigDecimal.valueOf(newModels(province).mapToInt(ModelCount::models).sum());
        BigDecimal recognised = BigDecimal.valueOf(newModels(province, Recognition.MINISTRY));
        if (all.signum() == 0) {
            return words.say("total.zero", imprint.year(), words.say("models-new"));
        }
        return recognised.signum() == 0
                ? words.say("recognised.none", words.count("models-new", all), imprint.year())
                : words.say(
                        "recognised.some",
                        words.number(recognised),
                        words.count("models-new", all),
                        imprint.year());
    }
}
