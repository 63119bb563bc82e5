package thidua.core.page;

import org.jspecify.annotations.Nullable;

import thidua.core.fact.RecipientKind;
import thidua.core.indicator.Edition;
import thidua.core.indicator.Figure;
import thidua.core.text.Language;
import thidua.core.text.Words;
import thidua.core.unit.Unit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What sentences are made with. A pattern has places for pieces, <code>{1}</code>, and in English
 * the noun that goes with the number in a place: <code>{1:model|models}</code>.
 */
record Teller(Edition edition, Words labels, Words words, Numbers numbers) {
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)(?::([^|}]*)\\|([^}]*))?}");

    @SafeVarargs
    final List<Printed> say(String key, List<Printed>... pieces) {
        String pattern = words.pattern(key);
        List<Printed> said = new ArrayList<>();
        Matcher place = PLACE.matcher(pattern);
        int end = 0;
        while (place.find()) {
            if (place.start() > end) {
                said.add(Printed.text(pattern.substring(end, place.start())));
            }
            List<Printed> piece = pieces[Integer.parseInt(place.group(1))];
            if (place.group(2) == null) {
                said.addAll(piece);
            } else {
                said.add(Printed.text(place.group(isOne(piece) ? 2 : 3)));
            }
            end = place.end();
        }
        if (end < pattern.length()) {
            said.add(Printed.text(pattern.substring(end)));
        }
        return said;
    }

    private static boolean isOne(List<Printed> piece) {
        return Printed.plain(piece).equals("1");
    }

    static List<Printed> text(String text) {
        return List.of(Printed.text(text));
    }

    /** A number that is counted here and stands in no report. */
    List<Printed> count(int number) {
        return text(numbers.format(number));
    }

    List<Printed> year() {
        return text(Integer.toString(edition.year()));
    }

    List<Printed> yearBefore() {
        return text(Integer.toString(edition.year() - 1));
    }

    /** The value of a figure in a sentence, where nothing is "0", not a dash. */
    List<Printed> value(Figure figure) {
        BigDecimal number = figure.value().number();
        Printed value = numbers.value(figure);
        return List.of(
                number == null
                        ? value
                        : new Printed(
                                numbers.format(number),
                                "",
                                value.figure(),
                                value.column(),
                                value.value(),
                                value.explained()));
    }

    /** The size of a change, for a sentence that says its direction. */
    List<Printed> change(Figure figure) {
        return size(figure, "change", figure.change());
    }

    /** The same in percent. */
    List<Printed> percent(Figure figure) {
        return size(figure, "change_percent", figure.changePercent());
    }

    private List<Printed> size(Figure figure, String column, @Nullable BigDecimal number) {
        return number == null
                ? List.of()
                : List.of(numbers.size(figure, column, number).explainedBy(figure.id()));
    }

    List<Printed> rank(Figure figure) {
        return List.of(numbers.rank(figure).explainedBy(figure.id()));
    }

    List<Printed> previous(Figure figure) {
        return List.of(numbers.previous(figure).explainedBy(figure.id()));
    }

    Optional<Figure> stated(String indicator, Unit unit) {
        return edition.figure(indicator, unit.code()).filter(f -> f.value().isStated());
    }

    Optional<Figure> positive(String indicator, Unit unit) {
        return stated(indicator, unit).filter(Teller::isPositive);
    }

    static boolean isPositive(Figure figure) {
        BigDecimal number = figure.value().number();
        return number != null && number.signum() > 0;
    }

    /** {@code a}, {@code a và b}, {@code a, b và c}. */
    List<Printed> list(List<List<Printed>> items) {
        List<Printed> said = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            if (i > 0) {
                String between = i == items.size() - 1 ? "list.last" : "list.between";
                said.add(Printed.text(words.say(between)));
            }
            said.addAll(items.get(i));
        }
        return said;
    }

    /** Pieces with the same text between any two of them. */
    static List<Printed> joined(List<List<Printed>> items, String between) {
        List<Printed> said = new ArrayList<>();
        for (List<Printed> item : items) {
            if (!said.isEmpty()) {
                said.add(Printed.text(between));
            }
            said.addAll(item);
        }
        return said;
    }

    /**
     * {@code 8 tập thể}, {@code 12 cá nhân}: who was honoured, by kind; the kinds with nobody not.
     */
    List<List<Printed>> recipients(Unit unit) {
        List<List<Printed>> recipients = new ArrayList<>();
        for (RecipientKind kind : RecipientKind.values()) {
            positive("awards-" + kind.id(), unit)
                    .ifPresent(f -> recipients.add(say("recipients." + kind.id(), value(f))));
        }
        return recipients;
    }

    /** A unit's name inside a sentence; in English it is a proper name with its kind. */
    String name(Unit unit) {
        return words.language() == Language.VI ? unit.inSentence() : unit.name();
    }

    /** The names of units, the first so many of them, then how many more there are. */
    List<Printed> names(List<Unit> units, int most) {
        List<List<Printed>> names =
                units.stream().limit(most).map(unit -> text(name(unit))).toList();
        return units.size() <= most
                ? list(names)
                : say("names.more", joined(names, ", "), count(units.size() - most));
    }

    /** {@code huyện, thành phố}: what the units that report are called together. */
    List<Printed> noun(List<Unit> units) {
        return text(UnitNoun.of(units, words));
    }
}
