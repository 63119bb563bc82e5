package thidua.core.page;

import thidua.core.indicator.Comparability;
import thidua.core.indicator.Figure;
import thidua.core.unit.Level;
import thidua.core.unit.Unit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the figures of a unit say, in up to three sentences.
 *
 * @param rankings by indicator
 */
record UnitSentences(Teller teller, Map<String, Ranking> rankings) {
    static final List<String> RANKED = List.of("models-new", "awards-total");

    /** A rank further down, which dozens may share, tells nobody anything. */
    private static final int LAST_RANK_TOLD = 15;

    List<List<Printed>> of(Unit unit) {
        List<List<Printed>> sentences = new ArrayList<>();
        Optional<Figure> fresh = teller.stated("models-new", unit);
        Optional<Figure> awards = teller.stated("awards-total", unit);
        if (fresh.isEmpty() && awards.isEmpty()) {
            return List.of(teller.say(nothing(unit), teller.year()));
        }
        fresh.ifPresentOrElse(
                f -> sentences.add(models(f)),
                () -> missing("models-new", "unit.new.missing", unit).ifPresent(sentences::add));
        teller.positive("models-active", unit).ifPresent(f -> sentences.add(active(f)));
        awards.ifPresentOrElse(
                f -> sentences.add(awards(f)),
                () ->
                        missing("awards-total", "unit.awards.missing", unit)
                                .ifPresent(sentences::add));
        return sentences;
    }

    /** Of a table that was to come and has not. */
    private Optional<List<Printed>> missing(String indicator, String key, Unit unit) {
        return teller.edition()
                .figure(indicator, unit.code())
                .filter(f -> f.value().reasons().contains("not-received"))
                .map(f -> teller.say(key, teller.year()));
    }

    private String nothing(Unit unit) {
        if (teller.edition().waived().contains(unit)) {
            return "unit.waived";
        }
        return switch (unit.level()) {
            case REMAINDER -> "unit.empty";
            case REPORTER -> "unit.nothing";
            default -> "unit.nothing.unranked";
        };
    }

    private List<Printed> who(Unit unit) {
        return teller.say(unit.level() == Level.REMAINDER ? "unit.part" : "unit.who");
    }

    private List<Printed> models(Figure fresh) {
        if (!Teller.isPositive(fresh)) {
            return teller.say("unit.new.zero", teller.year(), before(fresh), who(fresh.unit()));
        }
        return teller.positive("models-recognised", fresh.unit())
                .map(
                        recognised ->
                                teller.say(
                                        "unit.new.recognised",
                                        teller.year(),
                                        teller.value(fresh),
                                        aside(fresh),
                                        teller.value(recognised),
                                        who(fresh.unit())))
                .orElseGet(
                        () ->
                                teller.say(
                                        "unit.new",
                                        teller.year(),
                                        teller.value(fresh),
                                        aside(fresh),
                                        who(fresh.unit())));
    }

    private List<Printed> active(Figure active) {
        return teller.stated("models-effective-share", active.unit())
                .map(
                        share ->
                                teller.say(
                                        "unit.active.share",
                                        teller.value(active),
                                        teller.value(share)))
                .orElseGet(() -> teller.say("unit.active", teller.value(active)));
    }

    private List<Printed> awards(Figure total) {
        if (!Teller.isPositive(total)) {
            return teller.say("unit.awards.zero", before(total));
        }
        List<List<Printed>> kinds = teller.recipients(total.unit());
        return switch (kinds.size()) {
            case 0 -> teller.say("unit.awards", teller.value(total), aside(total));
            case 1 -> teller.say("unit.awards.kind", kinds.getFirst(), aside(total));
            default ->
                    teller.say(
                            "unit.awards.kinds",
                            teller.value(total),
                            aside(total),
                            teller.list(kinds));
        };
    }

    /** In brackets behind a number: its change and its rank, as far as they may be told. */
    private List<Printed> aside(Figure figure) {
        List<List<Printed>> said = new ArrayList<>();
        BigDecimal change = figure.change();
        if (figure.comparability() == Comparability.COMPARABLE && change != null) {
            String key = change.signum() == 0 ? "same" : change.signum() > 0 ? "up" : "down";
            said.add(
                    teller.say(
                            "aside." + key,
                            teller.yearBefore(),
                            size(figure, teller.change(figure))));
        }
        Integer rank = figure.rank();
        Ranking ranking = rankings.get(figure.indicator().id());
        if (rank != null && ranking != null && rank <= LAST_RANK_TOLD && ranking.units() > 1) {
            said.add(
                    teller.say(
                            ranking.isShared(rank) ? "aside.rank.shared" : "aside.rank",
                            teller.rank(figure),
                            teller.count(ranking.units())));
        }
        return said.isEmpty() ? List.of() : teller.say("aside", Teller.joined(said, "; "));
    }

    /** In brackets behind a nothing: what there was in the year before. */
    private List<Printed> before(Figure figure) {
        BigDecimal number = figure.previous().number();
        return figure.comparability() == Comparability.COMPARABLE
                        && number != null
                        && number.signum() > 0
                ? teller.say(
                        "aside",
                        teller.say(
                                "aside.before",
                                teller.yearBefore(),
                                size(figure, teller.previous(figure))))
                : List.of();
    }

    private List<Printed> size(Figure figure, List<Printed> number) {
        return teller.say("size." + figure.indicator().measureUnit().id(), number);
    }
}
