package thidua.core.page;

import thidua.core.indicator.Comparability;
import thidua.core.indicator.Edition;
import thidua.core.indicator.Figure;
import thidua.core.unit.Level;
import thidua.core.unit.Unit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the figures of one unit say, in up to three sentences. */
record UnitSentences(Edition edition, Teller teller, Unit unit) {
    /** A rank further down, which dozens may share, tells nobody anything. */
    private static final int LAST_RANK_TOLD = 15;

    List<List<Printed>> all() {
        List<List<Printed>> sentences = new ArrayList<>();
        Optional<Figure> fresh = teller.stated("models-new", unit);
        Optional<Figure> awards = teller.stated("awards-total", unit);
        if (fresh.isEmpty() && awards.isEmpty()) {
            return List.of(
                    teller.say(
                            unit.level() == Level.REMAINDER ? "unit.empty" : "unit.nothing",
                            teller.year()));
        }
        fresh.ifPresent(f -> sentences.add(models(f)));
        teller.positive("models-active", unit).ifPresent(f -> sentences.add(active(f)));
        awards.ifPresent(f -> sentences.add(awards(f)));
        return sentences;
    }

    private List<Printed> models(Figure fresh) {
        if (!Teller.isPositive(fresh)) {
            return sentence("unit.new.zero", fresh);
        }
        return teller.positive("models-recognised", unit)
                .map(
                        recognised ->
                                end(
                                        teller.say(
                                                "unit.new.recognised",
                                                teller.year(),
                                                teller.value(fresh),
                                                teller.value(recognised)),
                                        fresh))
                .orElseGet(() -> sentence("unit.new", fresh));
    }

    private List<Printed> active(Figure active) {
        return teller.stated("models-effective-share", unit)
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
            return sentence("unit.awards.zero", total);
        }
        List<List<Printed>> kinds = new ArrayList<>();
        for (String kind : List.of("collective", "individual", "household")) {
            teller.positive("awards-" + kind, unit)
                    .ifPresent(f -> kinds.add(teller.say("recipients." + kind, teller.value(f))));
        }
        return kinds.isEmpty()
                ? sentence("unit.awards", total)
                : end(
                        teller.say("unit.awards.kinds", teller.value(total), teller.list(kinds)),
                        total);
    }

    private List<Printed> sentence(String key, Figure figure) {
        return end(teller.say(key, teller.year(), teller.value(figure)), figure);
    }

    /** With the change and the rank, as far as they may be told. */
    private List<Printed> end(List<Printed> begun, Figure figure) {
        List<Printed> said = new ArrayList<>(begun);
        said.addAll(change(figure));
        said.addAll(rank(figure));
        said.addAll(teller.say("stop"));
        return said;
    }

    private List<Printed> change(Figure figure) {
        BigDecimal change = figure.change();
        if (figure.comparability() != Comparability.COMPARABLE || change == null) {
            return List.of();
        }
        if (change.signum() == 0) {
            return Teller.isPositive(figure)
                    ? teller.say("unit.same", teller.yearBefore())
                    : List.of();
        }
        return teller.say(
                change.signum() > 0 ? "unit.up" : "unit.down",
                teller.yearBefore(),
                List.of(teller.numbers().size(figure, "change", change)));
    }

    private List<Printed> rank(Figure figure) {
        Integer rank = figure.rank();
        if (rank == null || rank > LAST_RANK_TOLD || !Teller.isPositive(figure)) {
            return List.of();
        }
        return teller.say(
                "unit.rank",
                List.of(teller.numbers().rank(figure)),
                teller.count(edition.ranked().size()));
    }
}
