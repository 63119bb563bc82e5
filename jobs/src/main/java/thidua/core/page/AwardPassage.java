package thidua.core.page;

import thidua.core.fact.AwardForm;
import thidua.core.fact.RecipientKind;
import thidua.core.indicator.AwardCount;
import thidua.core.indicator.Counts;
import thidua.core.indicator.Figure;
import thidua.core.text.Language;
import thidua.core.unit.Unit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The awards form by form as reports quote them: collectives, individuals, households. */
record AwardPassage(Scope scope, Teller teller) {

    List<List<Printed>> paragraphs() {
        List<List<Printed>> paragraphs = new ArrayList<>();
        List<List<Printed>> within = new ArrayList<>();
        List<List<Printed>> beside = new ArrayList<>();
        for (AwardForm form : FormOrder.sorted(scope.edition().forms().values())) {
            given(form).ifPresent((form.inTotal() ? within : beside)::add);
        }
        Paragraph forms = new Paragraph().add(total());
        if (!within.isEmpty()) {
            forms.add(teller.say("forms", Teller.joined(within, "; ")));
        }
        if (!beside.isEmpty()) {
            forms.add(teller.say("forms.beside", Teller.joined(beside, "; ")));
        }
        forms.into(paragraphs);
        if (scope.isProvince()) {
            new Paragraph()
                    .add(LeaderSentence.of("awards-total", "leaders.awards", scope, teller))
                    .into(paragraphs);
        }
        return paragraphs;
    }

    private List<Printed> total() {
        Optional<Figure> total = teller.positive("awards-total", scope.unit());
        List<List<Printed>> recipients = teller.recipients(scope.unit());
        return total.isEmpty() || recipients.isEmpty()
                ? List.of()
                : teller.say("awards", teller.value(total.get()), teller.list(recipients));
    }

    /** {@code 8 tập thể, 12 cá nhân được tặng Bằng khen của UBND tỉnh}. */
    private Optional<List<Printed>> given(AwardForm form) {
        String indicator = "awards-" + form.code().toLowerCase(Locale.ROOT).replace('_', '-');
        Optional<Figure> figure = teller.positive(indicator, scope.unit());
        return figure.map(
                f -> {
                    List<List<Printed>> recipients = recipients(form, f);
                    List<Printed> name = Teller.text(name(form));
                    if (recipients.isEmpty()) {
                        return teller.say("form.any", teller.value(f), name);
                    }
                    boolean object = form.nameVi().matches(teller.words().say("form.object"));
                    return teller.say(
                            object ? "form.given" : "form.title",
                            Teller.joined(recipients, ", "),
                            name);
                });
    }

    private String name(AwardForm form) {
        if (teller.words().language() == Language.VI) {
            return form.nameVi();
        }
        String name = form.nameEn();
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    private List<List<Printed>> recipients(AwardForm form, Figure figure) {
        Map<RecipientKind, Integer> counts = counts(form);
        BigDecimal all = figure.value().number();
        int sum = counts.values().stream().mapToInt(Integer::intValue).sum();
        List<List<Printed>> recipients = new ArrayList<>();
        if (all != null && all.compareTo(BigDecimal.valueOf(sum)) == 0) {
            counts.forEach(
                    (kind, count) -> {
                        List<Printed> number =
                                count == sum
                                        ? teller.value(figure)
                                        : List.of(
                                                Printed.text(teller.numbers().format(count))
                                                        .explainedBy(figure.id()));
                        recipients.add(teller.say("recipients." + kind.id(), number));
                    });
        }
        return recipients;
    }

    /** More than nothing, by recipient in their order. */
    private Map<RecipientKind, Integer> counts(AwardForm form) {
        Map<RecipientKind, Integer> counts = new EnumMap<>(RecipientKind.class);
        List<Unit> of = scope.isProvince() ? List.of(scope.unit()) : scope.units();
        for (Unit unit : of) {
            Counts stated = scope.edition().counts().get(unit.code());
            if (stated != null) {
                for (AwardCount award : stated.awards()) {
                    if (award.form().equals(form.code()) && award.count() > 0) {
                        counts.merge(award.kind(), award.count(), Integer::sum);
                    }
                }
            }
        }
        return counts;
    }
}
