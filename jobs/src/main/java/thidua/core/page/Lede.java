package thidua.core.page;

import thidua.core.indicator.Edition;
import thidua.core.indicator.Figure;
import thidua.core.unit.Unit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The year in two sentences that can be said aloud; the narrative tells the rest. */
record Lede(Edition edition, Teller teller) {

    List<List<Printed>> sentences() {
        if (GeneralPassage.isEmpty(edition)) {
            return List.of(teller.say("lede.none", teller.year()));
        }
        List<List<Printed>> sentences = new ArrayList<>();
        if (edition.isProvisional()) {
            sentences.add(teller.say("lede.provisional"));
        }
        Unit province = edition.province();
        Optional<Figure> fresh = teller.positive("models-new", province);
        Optional<Figure> awards = teller.positive("awards-total", province);
        fresh.ifPresent(f -> sentences.add(models(f)));
        awards.ifPresent(f -> sentences.add(awards(f)));
        if (fresh.isEmpty()
                && awards.isEmpty()
                && teller.stated("models-new", province).isPresent()
                && teller.stated("awards-total", province).isPresent()) {
            sentences.add(teller.say("lede.nothing", teller.year()));
        }
        return sentences;
    }

    private List<Printed> models(Figure fresh) {
        return teller.positive("models-recognised", edition.province())
                .map(
                        recognised ->
                                teller.say(
                                        "lede.models-recognised",
                                        teller.year(),
                                        teller.value(fresh),
                                        teller.value(recognised)))
                .orElseGet(() -> teller.say("lede.models", teller.year(), teller.value(fresh)));
    }

    private List<Printed> awards(Figure total) {
        List<List<Printed>> kinds = new ArrayList<>();
        for (String kind : List.of("collective", "individual", "household")) {
            teller.positive("awards-" + kind, edition.province())
                    .ifPresent(f -> kinds.add(teller.say("lede." + kind, teller.value(f))));
        }
        return kinds.isEmpty()
                ? teller.say("lede.awards", teller.value(total))
                : teller.say("lede.awards-kinds", teller.value(total), teller.list(kinds));
    }
}
