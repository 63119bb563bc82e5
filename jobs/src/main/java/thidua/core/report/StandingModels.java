package thidua.core.report;

import org.jspecify.annotations.Nullable;

import thidua.core.fact.ModelStatus;
import thidua.core.sheet.CellAddress;

import java.util.List;

/**
 * The models of one unit and year, as they stand.
 *
 * @param path of the file that states them
 * @param sha256 of its content
 * @param whole whether all models are listed: not only new ones, none left out
 */
public record StandingModels(
        String unit, String path, String sha256, boolean whole, List<Listed> models) {
    public StandingModels {
        models = List.copyOf(models);
    }

    /**
     * One counted model.
     *
     * @param cell where its name stands
     * @param placeKey its place folded for comparison; empty when blank
     * @param founded null when blank
     * @param sites null when not stated
     */
    public record Listed(
            CellAddress cell,
            String name,
            String nameKey,
            String placeKey,
            @Nullable Integer founded,
            @Nullable Integer sites,
            ModelStatus status) {}
}
