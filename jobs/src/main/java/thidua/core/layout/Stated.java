package thidua.core.layout;

import thidua.core.fact.Award;
import thidua.core.fact.Model;

import java.util.List;

/** The facts in one row; none when the row states nothing or is rejected. */
public record Stated(List<Model> models, List<Award> awards) {
    public static final Stated NOTHING = new Stated(List.of(), List.of());

    static Stated of(Model model) {
        return new Stated(List.of(model), List.of());
    }

    static Stated of(Award... awards) {
        return new Stated(List.of(), List.of(awards));
    }
}
