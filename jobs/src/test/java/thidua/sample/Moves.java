package thidua.sample;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What becomes of lists of models when units change: a model goes on where its place lies now. */
final class Moves {
    private Moves() {}

    /**
     * Last year's models by code of the unit that reports for this year, with their places as they
     * are called now.
     */
    static Map<String, List<SampleModel>> intoUnitsOf(
            int year, Map<String, List<SampleModel>> lastYear) {
        if (year == Sample.FIRST_OF_NINE) {
            return moved(lastYear, Moves::merged);
        }
        if (year == Sample.FIRST_OF_COMMUNES) {
            Map<String, List<SampleModel>> communes = moved(lastYear, Moves::ofCommune);
            communes.putAll(Openings.ofOthers());
            return communes;
        }
        return new HashMap<>(lastYear);
    }

    /** A model and the code of the unit whose it is now. */
    private record Moved(String unit, SampleModel model) {}

    private interface Move {
        Moved of(String district, SampleModel model);
    }

    private static Moved merged(String district, SampleModel model) {
        Places.Place place = Places.first(district, model.place());
        return new Moved(place.laterDistrict(), model.at(place.second()));
    }

    private static Moved ofCommune(String district, SampleModel model) {
        Sender commune = Communes.of(Places.second(district, model.place()).commune());
        return new Moved(commune.code(), model.at(commune.name()));
    }

    private static Map<String, List<SampleModel>> moved(
            Map<String, List<SampleModel>> lastYear, Move move) {
        Map<String, List<SampleModel>> moved = new HashMap<>();
        lastYear.keySet().stream()
                .sorted()
                .flatMap(unit -> models(unit, lastYear, move))
                .forEach(
                        m ->
                                moved.computeIfAbsent(m.unit(), u -> new ArrayList<>())
                                        .add(m.model()));
        return moved;
    }

    private static Stream<Moved> models(
            String unit, Map<String, List<SampleModel>> lastYear, Move move) {
        return lastYear.getOrDefault(unit, List.of()).stream()
                .filter(m -> m.status().isActive())
                .map(m -> move.of(unit, m));
    }
}
