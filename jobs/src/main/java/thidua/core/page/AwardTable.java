package thidua.core.page;

import thidua.core.fact.AwardForm;
import thidua.core.fact.RecipientKind;
import thidua.core.indicator.AwardCount;
import thidua.core.indicator.Counts;
import thidua.core.indicator.Edition;
import thidua.core.indicator.State;
import thidua.core.page.PageTable.Row;
import thidua.core.text.Language;
import thidua.core.text.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** The awards of the province by form and recipient, in the order in which reports quote them. */
record AwardTable(Edition edition, Words labels, Words words, Numbers numbers) {

    PageTable table() {
        List<AwardForm> forms =
                FormOrder.sorted(edition.forms().values()).stream().filter(this::isGiven).toList();
        boolean outside = forms.stream().anyMatch(form -> !form.inTotal());
        List<Row> rows = new ArrayList<>();
        forms.forEach(form -> rows.add(row(form)));
        rows.add(total());
        List<String> headings =
                List.of(
                        words.say("awards.form"),
                        heading(RecipientKind.COLLECTIVE),
                        heading(RecipientKind.INDIVIDUAL),
                        heading(RecipientKind.HOUSEHOLD),
                        words.say("awards.sum"));
        return new PageTable(
                Pages.caption(
                        words.say("awards.caption", Integer.toString(edition.year())),
                        edition,
                        words,
                        numbers),
                List.of(),
                headings,
                rows,
                outside ? List.of(words.say("awards.outside")) : List.of());
    }

    private String heading(RecipientKind kind) {
        String label = labels.label("recipient", kind.id());
        return label.substring(0, 1).toUpperCase(Locale.ROOT) + label.substring(1);
    }

    private Stream<AwardCount> counts(AwardForm form) {
        return Optional.ofNullable(edition.counts().get(edition.province().code()))
                .map(Counts::awards)
                .stream()
                .flatMap(List::stream)
                .filter(award -> award.form().equals(form.code()));
    }

    private boolean isGiven(AwardForm form) {
        return counts(form).anyMatch(award -> award.count() > 0);
    }

    private Row row(AwardForm form) {
        String name = words.language() == Language.VI ? form.nameVi() : form.nameEn();
        List<Printed> cells = new ArrayList<>();
        for (RecipientKind kind : RecipientKind.values()) {
            cells.add(count(form, kind));
        }
        cells.add(figure(indicator(form)));
        return new Row(form.inTotal() ? name : name + " *", cells, false);
    }

    private static String indicator(AwardForm form) {
        return "awards-" + form.code().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private Printed count(AwardForm form, RecipientKind kind) {
        OptionalInt count =
                counts(form)
                        .filter(award -> award.kind() == kind)
                        .mapToInt(AwardCount::count)
                        .reduce(Integer::sum);
        if (count.isPresent()) {
            Printed printed =
                    Printed.number(
                            numbers.format(count.getAsInt()), Integer.toString(count.getAsInt()));
            return edition.figure(indicator(form), edition.province().code())
                    .map(figure -> printed.explainedBy(figure.id()))
                    .orElse(printed);
        }
        return form.recipients().contains(kind)
                ? numbers.mark(State.MISSING)
                : Printed.mark("", words.say("awards.not-given"));
    }

    private Row total() {
        List<Printed> cells =
                Stream.of(
                                "awards-collective",
                                "awards-individual",
                                "awards-household",
                                "awards-total")
                        .map(this::figure)
                        .toList();
        return new Row(words.say("awards.total"), cells, true);
    }

    private Printed figure(String indicator) {
        return edition.figure(indicator, edition.province().code())
                .map(numbers::value)
                .orElse(Printed.text(""));
    }
}
