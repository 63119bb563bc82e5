package thidua.core.page;

import thidua.core.indicator.Edition;

import java.util.ArrayList;
import java.util.List;

/** What the figures rest on, and the year in its largest numbers. */
record GeneralPassage(Scope scope, Teller teller) {

    /** Whether anything was received. */
    static boolean isEmpty(Edition edition) {
        return edition.figures().stream()
                .filter(f -> f.unit().equals(edition.province()))
                .noneMatch(f -> f.value().isStated());
    }

    List<List<Printed>> paragraphs() {
        List<List<Printed>> paragraphs = new ArrayList<>();
        if (isEmpty(scope.edition())) {
            paragraphs.add(
                    teller.say(
                            "basis.none",
                            teller.year(),
                            teller.count(scope.edition().units().size()),
                            teller.noun(scope.edition().units())));
            return paragraphs;
        }
        new Paragraph().add(basis()).add(geography()).into(paragraphs);
        new Paragraph().add(models()).add(awards()).into(paragraphs);
        return paragraphs;
    }

    private List<Printed> basis() {
        Edition edition = scope.edition();
        String key =
                edition.isProvisional()
                        ? "basis.provisional"
                        : edition.waived().isEmpty() ? "basis.whole" : "basis.waived";
        return teller.say(
                key,
                Teller.text(teller.numbers().date(edition.knownOn())),
                teller.count(edition.reported().size()),
                teller.count(edition.units().size()),
                teller.noun(edition.units()),
                teller.count(edition.waived().size()));
    }

    private List<Printed> geography() {
        var day = scope.edition().geography().day();
        return day == null
                ? List.of()
                : teller.say("basis.units-of", Teller.text(teller.numbers().date(day)));
    }

    /** How many models were built, how many are at work. */
    List<Printed> models() {
        List<Printed> said = new ArrayList<>(fresh());
        teller.positive("models-active", scope.unit())
                .ifPresent(f -> said.addAll(teller.say("general.active", teller.value(f))));
        said.addAll(teller.say("stop"));
        return said;
    }

    private List<Printed> fresh() {
        var fresh = teller.stated("models-new", scope.unit());
        var recognised = teller.positive("models-recognised", scope.unit());
        if (fresh.isEmpty()) {
            return teller.say("general.new.missing", teller.year(), scope.subject());
        }
        if (!Teller.isPositive(fresh.get())) {
            return teller.say("general.new.zero", teller.year(), scope.subject());
        }
        return recognised.isEmpty()
                ? teller.say(
                        "general.new", teller.year(), scope.subject(), teller.value(fresh.get()))
                : teller.say(
                        "general.new.recognised",
                        teller.year(),
                        scope.subject(),
                        teller.value(fresh.get()),
                        teller.value(recognised.get()));
    }

    List<Printed> awards() {
        var total = teller.stated("awards-total", scope.unit());
        if (total.isEmpty()) {
            return teller.say("general.awards.missing");
        }
        if (!Teller.isPositive(total.get())) {
            return teller.say("general.awards.zero");
        }
        return teller.say("general.awards", teller.value(total.get()));
    }
}
