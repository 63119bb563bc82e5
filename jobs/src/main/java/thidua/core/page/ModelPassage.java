package thidua.core.page;

import thidua.core.indicator.Figure;
import thidua.core.unit.Unit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What models there are, how large, how good, and where. */
record ModelPassage(Scope scope, Teller teller) {
    private static final int MOST_NAMES = 3;

    List<List<Printed>> paragraphs() {
        List<List<Printed>> paragraphs = new ArrayList<>();
        new Paragraph().add(stock()).add(ended()).add(size()).add(effect()).into(paragraphs);
        new Paragraph().add(builders()).add(leaders()).into(paragraphs);
        new Paragraph().add(recognised()).add(recognisedEver()).into(paragraphs);
        return paragraphs;
    }

    private Unit unit() {
        return scope.unit();
    }

    private List<Printed> stock() {
        Optional<Figure> active = teller.positive("models-active", unit());
        List<List<Printed>> parts = parts("stock", "new", "maintained", "replicated");
        return active.isEmpty() || parts.size() < 2
                ? List.of()
                : teller.say("stock", teller.value(active.get()), teller.list(parts));
    }

    private List<List<Printed>> parts(String key, String... ids) {
        List<List<Printed>> parts = new ArrayList<>();
        for (String id : ids) {
            teller.positive("models-" + id, unit())
                    .ifPresent(f -> parts.add(teller.say(key + "." + id, teller.value(f))));
        }
        return parts;
    }

    private List<Printed> ended() {
        return teller.positive("models-ended", unit())
                .map(f -> teller.say("ended", teller.value(f)))
                .orElse(List.of());
    }

    /** Names, sites, teams and members: beside each other, never added. */
    private List<Printed> size() {
        List<List<Printed>> sizes = new ArrayList<>();
        List<List<Printed>> partly = new ArrayList<>();
        for (String id : List.of("sites", "teams", "members")) {
            Optional<Figure> figure = teller.positive(id, unit());
            figure.ifPresent(f -> sizes.add(teller.say("size." + id, teller.value(f))));
            figure.filter(f -> f.value().reasons().contains("partly-stated"))
                    .ifPresent(f -> partly.add(teller.say("size.partly." + id)));
        }
        if (sizes.isEmpty() || teller.positive("models-active", unit()).isEmpty()) {
            return List.of();
        }
        List<Printed> said = new ArrayList<>(teller.say("size", teller.list(sizes)));
        if (!partly.isEmpty()) {
            said.addAll(teller.say("size.partly", teller.list(partly)));
        }
        said.addAll(teller.say("stop"));
        return said;
    }

    private List<Printed> effect() {
        Optional<Figure> share = teller.stated("models-effective-share", unit());
        Optional<Figure> effective = teller.positive("models-effective", unit());
        if (effective.isEmpty()) {
            return List.of();
        }
        List<List<Printed>> parts = new ArrayList<>();
        parts.add(
                share.map(
                                s ->
                                        teller.say(
                                                isAssessed()
                                                        ? "effect.effective.share"
                                                        : "effect.effective.part",
                                                teller.value(effective.get()),
                                                teller.value(s)))
                        .orElseGet(
                                () ->
                                        teller.say(
                                                "effect.effective",
                                                teller.value(effective.get()))));
        parts.addAll(parts("effect", "not-effective", "not-assessed"));
        return teller.say("effect", teller.list(parts));
    }

    /** Whether something is stated of the effect of every active model. */
    private boolean isAssessed() {
        BigDecimal assessed =
                Stream.of("models-effective", "models-not-effective", "models-not-assessed")
                        .flatMap(id -> teller.stated(id, unit()).stream())
                        .map(f -> f.value().number())
                        .flatMap(Stream::ofNullable)
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        return teller.stated("models-active", unit())
                .map(f -> f.value().number())
                .filter(active -> active.compareTo(assessed) == 0)
                .isPresent();
    }

    /** How many units built some, and who built none when they are few. */
    private List<Printed> builders() {
        Leaders leaders = Leaders.of("models-new", scope);
        if (leaders.some().isEmpty() || leaders.none().isEmpty()) {
            return List.of();
        }
        boolean few = leaders.none().size() <= MOST_NAMES;
        return teller.say(
                few ? "builders.named" : "builders",
                teller.count(leaders.some().size()),
                teller.count(leaders.stated()),
                teller.noun(scope.units()),
                few ? teller.names(leaders.none(), MOST_NAMES) : List.of());
    }

    private List<Printed> leaders() {
        return scope.isProvince()
                ? LeaderSentence.of("models-new", "leaders.models", scope, teller)
                : List.of();
    }

    private List<Printed> recognised() {
        if (teller.positive("models-new", unit()).isEmpty()) {
            return List.of();
        }
        Optional<Figure> number = teller.stated("models-recognised", unit());
        if (number.isEmpty()) {
            return List.of();
        }
        if (!Teller.isPositive(number.get())) {
            return teller.say("recognised.none");
        }
        List<Figure> where =
                scope.units().stream()
                        .flatMap(u -> teller.positive("models-recognised", u).stream())
                        .toList();
        BigDecimal placed =
                where.stream()
                        .map(f -> f.value().number())
                        .flatMap(Stream::ofNullable)
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        if (placed.compareTo(number.get().value().number()) != 0) {
            return List.of();
        }
        return where.size() <= MOST_NAMES
                ? teller.say("recognised", where(where))
                : teller.say(
                        "recognised.many", teller.value(number.get()), teller.count(where.size()));
    }

    /** The one unit alone; several with their numbers, once where these are equal. */
    private List<Printed> where(List<Figure> figures) {
        List<List<Printed>> names =
                figures.stream().map(f -> Teller.text(teller.name(f.unit()))).toList();
        if (figures.size() == 1) {
            return names.getFirst();
        }
        boolean equal = figures.stream().map(f -> f.value().number()).distinct().count() == 1;
        return equal
                ? teller.say(
                        "recognised.each", teller.list(names), teller.value(figures.getFirst()))
                : teller.list(
                        figures.stream()
                                .map(
                                        f ->
                                                teller.say(
                                                        "recognised.unit",
                                                        Teller.text(teller.name(f.unit())),
                                                        teller.value(f)))
                                .toList());
    }

    private List<Printed> recognisedEver() {
        Optional<Figure> all = teller.positive("models-recognised-all", unit());
        Optional<Figure> fresh = teller.stated("models-recognised", unit());
        boolean more =
                all.isPresent()
                        && fresh.isPresent()
                        && all.get().value().number() != null
                        && !all.get().value().number().equals(fresh.get().value().number());
        return more ? teller.say("recognised.ever", teller.value(all.get())) : List.of();
    }
}
