package thidua.core.chart;

import java.util.List;

/** Values over the years, one panel a measure, each with its own scale from zero. */
public record Trend(List<Panel> panels) implements Plot {

    public Trend {
        panels = List.copyOf(panels);
    }

    public record Panel(String name, List<Point> points) {
        public Panel {
            points = List.copyOf(points);
        }
    }

    /**
     * @param joined whether a line may come from the year before: false at the start, after a gap
     *     and after a break of the series
     * @param broken whether the year before is known and yet nothing may be read from there to
     *     here: the place is marked with {@value #BREAK}, a note says why
     */
    public record Point(int year, Mark mark, boolean joined, boolean broken) {}

    /** Marks a break, in the picture and in notes. */
    public static final String BREAK = "†";
}
