package thidua.edge.render;

import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A chart laid out on its canvas: shapes below, texts above. Painted as SVG or as PNG. */
final class Picture {
    static final int WIDTH = 1280;
    static final int HEIGHT = 720;

    private final List<Consumer<Graphics2D>> shapes = new ArrayList<>();
    private final List<Label> labels = new ArrayList<>();

    void draw(Consumer<Graphics2D> shape) {
        shapes.add(shape);
    }

    void write(Label label) {
        if (!label.text().isEmpty()) {
            labels.add(label);
        }
    }

    void paintShapes(Graphics2D g) {
        shapes.forEach(s -> s.accept(g));
    }

    List<Label> labels() {
        return List.copyOf(labels);
    }
}
