package thidua.job;

import thidua.core.explain.FigureId;
import thidua.core.indicator.Indicator;
import thidua.core.reference.Reference;
import thidua.core.template.Addressee;
import thidua.core.text.Likeness;
import thidua.core.unit.Unit;
import thidua.edge.warehouse.Computations;
import thidua.edge.warehouse.Facts;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Which figure somebody means; where there is none, which ones there are nearby. */
record Asked(
        Reference reference, Computations computations, Explaining explaining, Progress progress) {
    private static final int NEAREST = 5;
    private static final int LAST_YEAR = 9999;

    /** Says what is wrong, and the nearest right thing, where it is empty. */
    Optional<FigureId> figure(String text) {
        Optional<FigureId> written = FigureId.parse(text);
        if (written.isEmpty()) {
            progress.say("explain.malformed", text);
            return Optional.empty();
        }
        FigureId id = written.get();
        LocalDate unitsOf = id.unitsOf();
        LocalDate known = reference.units().knownSince();
        if (unitsOf != null && unitsOf.isBefore(known)) {
            progress.say("pack.units-unknown", unitsOf.toString(), known.toString());
            return Optional.empty();
        }
        return isIndicator(id) && isYear(id) && isUnit(id) ? written : Optional.empty();
    }

    private boolean isIndicator(FigureId id) {
        List<String> ids = explaining.catalogue().list().stream().map(Indicator::id).toList();
        if (ids.contains(id.indicator())) {
            return true;
        }
        List<String> near =
                Likeness.of(ids, i -> i).nearest(id.indicator(), NEAREST).stream()
                        .map(i -> id.of(i).toString())
                        .toList();
        refuse("explain.indicator", near, id.indicator());
        return false;
    }

    private boolean isYear(FigureId id) {
        LocalDate day = ExplainRun.day(id);
        List<Integer> years = computations.years(LAST_YEAR, day);
        if (years.contains(id.year())) {
            return true;
        }
        Optional<LocalDate> first = computations.firstKnown(id.year());
        if (first.isPresent() && !day.equals(Facts.NOW)) {
            FigureId early = FigureId.parse(id.undated() + "@" + first.get()).orElse(id);
            refuse(
                    "explain.too-early",
                    List.of(early.toString()),
                    Integer.toString(id.year()),
                    day.toString(),
                    first.get().toString());
            return false;
        }
        List<String> near =
                years.stream()
                        .sorted(Comparator.comparingInt(year -> Math.abs(year - id.year())))
                        .limit(NEAREST)
                        .map(year -> id.in(year).toString())
                        .toList();
        refuse("explain.year", near, Integer.toString(id.year()));
        return false;
    }

    private boolean isUnit(FigureId id) {
        List<Unit> units = explaining.year(id.year(), ExplainRun.day(id), id.unitsOf()).units();
        if (units.stream().anyMatch(unit -> unit.code().equals(id.unit()))) {
            return true;
        }
        Addressee meant = Addressee.of(id.unit(), reference.units(), id.year());
        List<Unit> near =
                switch (meant) {
                    case Addressee.Reporter(var unit) -> List.of(unit);
                    case Addressee.Nobody(var nearest) -> nearest;
                    case Addressee.Silent(var _, var instead) -> instead;
                };
        Unit province = units.getFirst();
        List<String> ids =
                (near.isEmpty() ? Stream.of(province) : near.stream())
                        .map(unit -> id.about(unit.code()) + " (" + unit.name() + ")")
                        .toList();
        if (meant instanceof Addressee.Silent(var silent, var _)) {
            refuse(
                    "explain.unit.other-time",
                    ids,
                    id.unit(),
                    silent.name(),
                    Integer.toString(id.year()));
        } else {
            refuse("explain.unit", ids, id.unit(), Integer.toString(id.year()));
        }
        return false;
    }

    /** Says what is wrong, then the nearest right ids. */
    private void refuse(String key, List<String> near, String... arguments) {
        progress.say(key, arguments);
        if (!near.isEmpty()) {
            progress.say("explain.nearest", String.join(", ", near));
        }
    }
}
