package thidua.core.chart;

import thidua.core.chart.Bars.Emphasis;
import thidua.core.chart.Bars.Role;
import thidua.core.chart.Bars.Row;
import thidua.core.chart.Bars.Series;
import thidua.core.fact.AwardForm;
import thidua.core.fact.RecipientKind;
import thidua.core.indicator.AwardCount;
import thidua.core.indicator.Comparability;
import thidua.core.indicator.Counts;
import thidua.core.indicator.Edition;
import thidua.core.indicator.Figure;
import thidua.core.indicator.Value;
import thidua.core.text.Language;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Awards of the province by form, in the order in which reports name them, and by recipient. */
public final class AwardsByFormAndRecipient implements Chart {
    private static final List<String> REPORT_ORDER =
            List.of("PROV_FLAG", "MPS_MERIT", "PROV_MERIT", "PPOL_CERT");

    /**
     * @param listed whether at least one unit sent a list, which states zero of what it leaves out
     */
    private record Stated(Counts province, List<RecipientKind> kinds, boolean listed) {}

    /** Of rarer forms only the most frequent have a row of their own. */
    private static final int MOST = 12;

    @Override
    public String id() {
        return "awards-by-form-and-recipient";
    }

    @Override
    public Optional<ChartSpec> draw(Edition edition, Wording words) {
        Counts province = edition.counts().get(edition.province().code());
        if (province == null) {
            return Optional.empty();
        }
        List<RecipientKind> kinds = kinds(province);
        List<AwardForm> forms = forms(edition, province);
        Stated stated = new Stated(province, kinds, isListed(edition));
        List<Row> rows = rows(forms, stated, words);
        List<Series> series = kinds.stream().map(k -> series(k, words)).toList();
        Imprint imprint = new Imprint(edition, words);
        Bars bars = new Bars(words.say("awards.names"), series, rows);
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        imprint.spec(
                                id(),
                                finding(edition, words),
                                words.say(
                                        "awards.measure",
                                        words.list(nouns(kinds, words)),
                                        imprint.year()),
                                bars,
                                notes(forms, edition, words),
                                Alternatives.of(bars, words)));
    }

    private static boolean isListed(Edition edition) {
        return edition.counts().values().stream()
                .filter(c -> !c.unit().equals(edition.province()))
                .map(Counts::awardsStatement)
                .anyMatch(s -> s.received() && !s.counted());
    }

    private static List<String> nouns(List<RecipientKind> kinds, Wording words) {
        return kinds.stream().map(k -> words.say("kind." + k.id())).toList();
    }

    /** Households appear in the years in which one was honoured. */
    private static List<RecipientKind> kinds(Counts province) {
        boolean households =
                province.awards().stream()
                        .anyMatch(a -> a.kind() == RecipientKind.HOUSEHOLD && a.count() > 0);
        return households
                ? List.of(RecipientKind.values())
                : List.of(RecipientKind.COLLECTIVE, RecipientKind.INDIVIDUAL);
    }

    private static List<AwardForm> forms(Edition edition, Counts province) {
        Stream<String> others =
                province.awards().stream()
                        .filter(a -> a.count() > 0 && !REPORT_ORDER.contains(a.form()))
                        .map(AwardCount::form)
                        .distinct()
                        .sorted(
                                Comparator.comparing((String f) -> -total(province, f))
                                        .thenComparing(Comparator.naturalOrder()));
        return Stream.concat(REPORT_ORDER.stream(), others)
                .map(edition.forms()::get)
                .filter(Objects::nonNull)
                .toList();
    }

    private static int total(Counts province, String form) {
        return province.awards().stream()
                .filter(a -> a.form().equals(form))
                .mapToInt(AwardCount::count)
                .sum();
    }

    private static List<Row> rows(List<AwardForm> forms, Stated stated, Wording words) {
        int alone = forms.size() > MOST ? MOST - 1 : forms.size();
        List<Row> rows = new ArrayList<>();
        forms.subList(0, alone).forEach(f -> rows.add(row(f, stated, words)));
        List<AwardForm> others = forms.subList(alone, forms.size());
        if (!others.isEmpty()) {
            List<Mark> sums =
                    stated.kinds().stream()
                            .map(k -> sum(others, k, stated.province(), words))
                            .toList();
            String name = words.say("awards.others", words.number(others.size()));
            rows.add(new Row(name, sums, Emphasis.NONE));
        }
        return rows;
    }

    private static Mark sum(
            List<AwardForm> forms, RecipientKind kind, Counts province, Wording words) {
        List<String> codes = forms.stream().map(AwardForm::code).toList();
        int sum =
                province.awards().stream()
                        .filter(a -> a.kind() == kind && codes.contains(a.form()))
                        .mapToInt(AwardCount::count)
                        .sum();
        return counted(Value.of(sum), kind, words);
    }

    private static Row row(AwardForm form, Stated all, Wording words) {
        List<Mark> marks = new ArrayList<>();
        for (RecipientKind kind : all.kinds()) {
            Optional<AwardCount> stated =
                    all.province().awards().stream()
                            .filter(a -> a.form().equals(form.code()) && a.kind() == kind)
                            .findFirst();
            marks.add(
                    isIdle(form, kind, stated)
                            ? Mark.NOTHING
                            : mark(stated, kind, all.listed(), words));
        }
        return new Row(name(form, words), marks, Emphasis.FULL);
    }

    /** A zero under a kind that the form cannot go to says nothing. */
    private static boolean isIdle(AwardForm form, RecipientKind kind, Optional<AwardCount> stated) {
        return !form.recipients().contains(kind) && stated.filter(a -> a.count() > 0).isEmpty();
    }

    /** What nobody lists is none; what counted tables leave blank is not stated. */
    private static Mark mark(
            Optional<AwardCount> stated, RecipientKind kind, boolean listed, Wording words) {
        Value value =
                stated.map(a -> Value.of(a.count())).orElse(listed ? Value.of(0) : Value.missing());
        return counted(value, kind, words);
    }

    /** {@code 12 cá nhân}: the label names the kind, so that no key is needed. */
    private static Mark counted(Value value, RecipientKind kind, Wording words) {
        BigDecimal number = value.number();
        String noun = "kind." + kind.id();
        return Mark.of(value, words)
                .labelled(
                        number == null
                                ? words.say("kind.missing", words.say(noun))
                                : words.count(noun, number));
    }

    private static String name(AwardForm form, Wording words) {
        return words.language() == Language.EN ? form.nameEn() : form.nameVi();
    }

    private static Series series(RecipientKind kind, Wording words) {
        return new Series(words.say("kind." + kind.id() + ".heading"), role(kind), false);
    }

    private static Role role(RecipientKind kind) {
        return switch (kind) {
            case COLLECTIVE -> Role.MAIN;
            case INDIVIDUAL -> Role.SECOND;
            case HOUSEHOLD -> Role.THIRD;
        };
    }

    private static String finding(Edition edition, Wording words) {
        Figure total = edition.provinceFigure("awards-total");
        List<String> parts = new ArrayList<>();
        for (RecipientKind kind : RecipientKind.values()) {
            BigDecimal number = edition.provinceFigure("awards-" + kind.id()).value().number();
            if (number != null && number.signum() > 0) {
                parts.add(words.count("kind." + kind.id(), number));
            }
        }
        Sentences say = new Sentences(edition, words);
        if (parts.isEmpty()) {
            return say.total("awards", total);
        }
        String year = Integer.toString(edition.year());
        String all = words.say("awards.finding", year, words.list(parts));
        return say.changeSince(total).map(c -> words.say("awards.change", all, c)).orElse(all);
    }

    private static List<String> notes(List<AwardForm> forms, Edition edition, Wording words) {
        Figure total = edition.provinceFigure("awards-total");
        Sentences say = new Sentences(edition, words);
        String before = Integer.toString(edition.year() - 1);
        Stream<String> broken =
                Stream.of(total)
                        .filter(f -> f.comparability() == Comparability.BREAK)
                        .map(f -> words.say("note.break", before, say.why(f)));
        Stream<String> only =
                forms.stream()
                        .filter(f -> f.recipients().equals(Set.of(RecipientKind.COLLECTIVE)))
                        .map(f -> words.say("awards.collective-only", name(f, words)));
        return Stream.concat(only, broken).toList();
    }
}
