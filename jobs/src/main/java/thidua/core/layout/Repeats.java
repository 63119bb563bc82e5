package thidua.core.layout;

import org.jspecify.annotations.Nullable;

import thidua.core.fact.Award;
import thidua.core.fact.Model;
import thidua.core.finding.Rule;
import thidua.core.text.VietnameseText;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds what a table states a second time. Keys hold names, so they stay in here. */
final class Repeats {
    private final boolean counted;
    private final Map<List<Object>, Integer> firstRows = new HashMap<>();
    private String lastPlace = "";
    private String lastPlaceKey = "";

    Repeats(boolean counted) {
        this.counted = counted;
    }

    /** The same facts, marked where an earlier row states them; the line gets the finding. */
    Stated mark(Stated stated, Line line) {
        return counted ? judgeCounts(stated, line) : markList(stated, line);
    }

    private Stated markList(Stated stated, Line line) {
        List<Model> models = new ArrayList<>(stated.models().size());
        for (Model model : stated.models()) {
            Integer first = first(List.of(model.nameKey(), placeKey(model.place())), line);
            if (first != null) {
                line.find(Rule.DUPLICATE_MODEL, Column.MODEL_NAME, first.toString());
            }
            models.add(first == null ? model : duplicate(model));
        }
        List<Award> awards = new ArrayList<>(stated.awards().size());
        for (Award award : stated.awards()) {
            Integer first = award.decision().isEmpty() ? null : first(key(award), line);
            if (first != null) {
                line.find(Rule.DUPLICATE_AWARD, Column.RECIPIENT, first.toString());
            }
            awards.add(first == null ? award : duplicate(award));
        }
        return new Stated(models, awards);
    }

    /** A form counted twice: the second row may add to the first or repeat it, who knows. */
    private Stated judgeCounts(Stated stated, Line line) {
        if (stated.awards().isEmpty()) {
            return stated;
        }
        Award award = stated.awards().getFirst();
        Integer first = first(key(award.form(), award.decision(), line), line);
        if (first == null) {
            return stated;
        }
        line.find(Rule.AWARD_FORM_TWICE, Column.AWARD_FORM, first.toString());
        return Stated.NOTHING;
    }

    /** With the forms across, a row may state one kind of recipient only. */
    private static List<Object> key(String form, String decision, Line line) {
        return List.of(form, decision, line.text(Column.RECIPIENT_KIND));
    }

    private @Nullable Integer first(List<Object> key, Line line) {
        return firstRows.putIfAbsent(key, line.number());
    }

    /** Rows of one place stand together. */
    private String placeKey(String place) {
        if (!place.equals(lastPlace)) {
            lastPlace = place;
            lastPlaceKey = VietnameseText.key(place);
        }
        return lastPlaceKey;
    }

    private static List<Object> key(Award award) {
        Object date = award.decisionDate() == null ? "" : award.decisionDate();
        return List.of(award.decision(), date, award.form(), award.recipientKey());
    }

    private static Model duplicate(Model m) {
        return new Model(
                m.cell(),
                m.name(),
                m.nameKey(),
                m.field(),
                m.place(),
                m.foundedYear(),
                m.sites(),
                m.teams(),
                m.members(),
                m.status(),
                m.effect(),
                m.recognition(),
                m.document(),
                m.documentDate(),
                m.note(),
                true);
    }

    private static Award duplicate(Award a) {
        return new Award(
                a.cell(),
                a.form(),
                a.kind(),
                a.count(),
                a.recipient(),
                a.recipientKey(),
                a.decision(),
                a.decisionDate(),
                a.note(),
                true);
    }
}
