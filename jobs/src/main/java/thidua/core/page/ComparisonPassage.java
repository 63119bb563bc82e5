package thidua.core.page;

import thidua.core.indicator.Comparability;
import thidua.core.indicator.Figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The year against the one before: what may be compared with its change, everything else with the
 * reason why nothing is said of it.
 */
record ComparisonPassage(Scope scope, Teller teller) {
    private static final List<Topic> TOPICS =
            List.of(
                    new Topic("models-new", List.of("models-recognised")),
                    new Topic("models-active", List.of()),
                    new Topic("awards-total", List.of("awards-collective", "awards-individual")));

    /**
     * @param parts indicators that are a part of it, told behind it
     */
    private record Topic(String indicator, List<String> parts) {
        Stream<String> all() {
            return Stream.concat(Stream.of(indicator), parts.stream());
        }
    }

    List<List<Printed>> paragraphs() {
        List<List<Printed>> paragraphs = new ArrayList<>();
        List<List<Printed>> told =
                TOPICS.stream().map(this::told).filter(said -> !said.isEmpty()).toList();
        if (!told.isEmpty()) {
            new Paragraph()
                    .add(teller.say("compared", teller.yearBefore(), Teller.joined(told, "; ")))
                    .add(MovementSentence.of(scope, teller))
                    .into(paragraphs);
        }
        silence().into(paragraphs);
        return paragraphs;
    }

    private List<Printed> told(Topic topic) {
        List<Printed> said = new ArrayList<>();
        Optional<Figure> whole = comparable(topic.indicator());
        List<Figure> parts = topic.parts().stream().flatMap(id -> comparable(id).stream()).toList();
        whole.ifPresent(f -> said.addAll(change(f, "")));
        boolean still = Stream.concat(whole.stream(), parts.stream()).allMatch(f -> sign(f) == 0);
        if (parts.isEmpty() || (whole.isPresent() && still)) {
            return said;
        }
        if (whole.isPresent()) {
            boolean against = parts.stream().allMatch(f -> sign(f) != sign(whole.get()));
            said.addAll(teller.say(against ? "compared.apart" : "compared.within"));
        }
        String sub = whole.isPresent() ? "sub." : "";
        said.addAll(Teller.joined(parts.stream().map(f -> change(f, sub)).toList(), ", "));
        return said;
    }

    private static int sign(Figure figure) {
        BigDecimal change = figure.change();
        return change == null ? 0 : change.signum();
    }

    private Optional<Figure> comparable(String indicator) {
        return teller.stated(indicator, scope.unit())
                .filter(f -> f.comparability() == Comparability.COMPARABLE)
                .filter(UnitFigures::isShown);
    }

    /** {@code số mô hình mới tăng 4 mô hình (30,8%)}. */
    private List<Printed> change(Figure figure, String sub) {
        String id = figure.indicator().id();
        List<Printed> subject = teller.say("compared." + sub + id);
        BigDecimal change = figure.change();
        BigDecimal percent = figure.changePercent();
        if (change == null || change.signum() == 0) {
            return teller.say("compared.same", subject);
        }
        String key = change.signum() > 0 ? "compared.up" : "compared.down";
        List<Printed> size =
                teller.say("size." + figure.indicator().measureUnit().id(), teller.change(figure));
        return percent == null
                ? teller.say(key, subject, size)
                : teller.say(key + ".percent", subject, size, teller.percent(figure));
    }

    /** One sentence a reason, with everything for which it holds. */
    private Paragraph silence() {
        List<Figure> stated =
                TOPICS.stream()
                        .flatMap(Topic::all)
                        .flatMap(id -> teller.stated(id, scope.unit()).stream())
                        .toList();
        Hindrances hindrances = new Hindrances(teller.words());
        Map<String, List<Figure>> byReason =
                stated.stream()
                        .filter(f -> f.comparability() != Comparability.COMPARABLE)
                        .collect(
                                Collectors.groupingBy(
                                        hindrances::of, LinkedHashMap::new, Collectors.toList()));
        Paragraph silence = new Paragraph();
        byReason.forEach(
                (reason, of) ->
                        silence.add(
                                of.size() == stated.size()
                                        ? teller.say(
                                                "uncompared.all",
                                                teller.year(),
                                                teller.yearBefore(),
                                                Teller.text(reason))
                                        : teller.say(
                                                "uncompared",
                                                subjects(of, stated),
                                                teller.yearBefore(),
                                                Teller.text(reason))));
        return silence;
    }

    /** All of models, or of awards, in one word; else one by one. */
    private List<Printed> subjects(List<Figure> some, List<Figure> stated) {
        List<List<Printed>> subjects = new ArrayList<>();
        for (String prefix : List.of("models-", "awards-")) {
            List<Figure> of = starting(some, prefix);
            if (of.size() > 1 && of.equals(starting(stated, prefix))) {
                subjects.add(teller.say("compared." + prefix + "all"));
            } else {
                of.forEach(f -> subjects.add(teller.say("compared." + f.indicator().id())));
            }
        }
        return teller.list(subjects);
    }

    private static List<Figure> starting(List<Figure> figures, String prefix) {
        return figures.stream().filter(f -> f.indicator().id().startsWith(prefix)).toList();
    }
}
