package thidua.core.chart;

import org.jspecify.annotations.Nullable;

import thidua.core.indicator.Edition;
import thidua.core.unit.Level;
import thidua.core.unit.Unit;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What every chart of one edition says about itself: stamp, source, date, and which year it is. */
record Imprint(Edition edition, Wording words) {

    String year() {
        return Integer.toString(edition.year());
    }

    String yearBefore() {
        return Integer.toString(edition.year() - 1);
    }

    /** {@code cấp huyện}: the tier of the units shown. */
    String level() {
        return level(edition.ranked());
    }

    private String level(List<Unit> units) {
        return words.level(units.isEmpty() ? Level.DISTRICT : units.getFirst().level());
    }

    /**
     * @param body the figures of the picture as text
     */
    ChartSpec spec(
            String id, String finding, String measure, Plot plot, List<String> notes, String body) {
        return new ChartSpec(
                id,
                words.language().id(),
                edition.isProvisional() ? provisional(finding) : finding,
                measure,
                stamp(),
                plot,
                notes,
                caption(),
                alternative(measure, notes, body));
    }

    /** A break is told to those, too, who cannot see the picture. */
    private String alternative(String measure, List<String> notes, String body) {
        return Stream.concat(
                        Stream.of(words.say("alternative", measure, body)),
                        notes.stream().filter(note -> note.startsWith(Trend.BREAK)))
                .collect(Collectors.joining(" "));
    }

    private @Nullable String stamp() {
        return edition.isProvisional() ? words.say("stamp", reported(), expected()) : null;
    }

    private String provisional(String finding) {
        String small = finding.substring(0, 1).toLowerCase(Locale.ROOT) + finding.substring(1);
        return words.say("provisional", reported(), expected(), small);
    }

    private String caption() {
        String units = !edition.isWhole() ? reported() + "/" + expected() : expected();
        String key = edition.specialReporters().isEmpty() ? "caption" : "caption.special";
        String caption =
                words.say(key, units, level(edition.units()), words.date(edition.knownOn()));
        LocalDate day = edition.geography().day();
        return day == null ? caption : words.say("caption.units-of", caption, words.date(day));
    }

    private String reported() {
        return words.number(edition.reported().size());
    }

    private String expected() {
        return words.number(edition.units().size());
    }
}
