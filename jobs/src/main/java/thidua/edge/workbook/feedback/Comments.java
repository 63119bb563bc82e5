package thidua.edge.workbook.feedback;

import thidua.core.feedback.Mark;
import thidua.core.sheet.CellAddress;
import thidua.edge.workbook.Format;
import thidua.edge.workbook.Sent;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The comments of one sheet, as wide as a sentence and as high as what they say. */
final class Comments {
    /** The drawing of comments numbers its shapes by the thousand; the list has them all. */
    static final int MOST = 1_000;

    private static final int WIDTH = 380;
    private static final int LETTERS = 56;
    private static final int LINE = 18;
    private static final double USUAL_HEIGHT = 15;
    private static final double USUAL_WIDTH = 9;
    private static final int LAST_ROW = 1_048_575;
    private static final int LAST_COLUMN = 16_383;

    private final Sent.View view;
    private final List<Mark> marks = new ArrayList<>();
    private final Map<Integer, Double> heights = new TreeMap<>();

    Comments(Sent.View view) {
        this.view = view;
    }

    void add(Mark mark) {
        if (marks.size() < MOST) {
            marks.add(mark);
        }
    }

    /** Rows that are not as high as usual, in points. */
    void height(int row, double points) {
        heights.put(row, points);
    }

    boolean isEmpty() {
        return marks.isEmpty();
    }

    String xml() {
        StringBuilder out = new StringBuilder(Xml.HEAD);
        out.append("<comments xmlns=\"").append(Parts.MAIN);
        out.append("\"><authors><author>thidua</author></authors><commentList>");
        Format.Font font = Format.Font.PLAIN.sized(10);
        marks.sort(
                Comparator.comparing((Mark mark) -> mark.place().row())
                        .thenComparing(mark -> mark.place().column()));
        for (Mark mark : marks) {
            out.append("<comment ref=\"").append(mark.place().a1());
            out.append("\" authorId=\"0\"><text><r>");
            out.append(StyleTable.font(font, "rPr", "rFont"));
            out.append("<t xml:space=\"preserve\">").append(Xml.text(mark.comment()));
            out.append("</t></r></text></comment>");
        }
        return out.append("</commentList></comments>").toString();
    }

    /**
     * The boxes, in the drawing language that spreadsheets still want for them.
     *
     * @param sheet its number, from 1
     */
    String drawing(int sheet) {
        StringBuilder out = new StringBuilder();
        out.append("<xml xmlns:v=\"urn:schemas-microsoft-com:vml\"");
        out.append(" xmlns:o=\"urn:schemas-microsoft-com:office:office\"");
        out.append(" xmlns:x=\"urn:schemas-microsoft-com:office:excel\">");
        out.append("<o:shapelayout v:ext=\"edit\"><o:idmap v:ext=\"edit\" data=\"").append(sheet);
        out.append("\"/></o:shapelayout><v:shapetype id=\"_x0000_t202\" coordsize=\"21600,21600\"");
        out.append(" o:spt=\"202\" path=\"m,l,21600r21600,l21600,xe\"><v:stroke");
        out.append(" joinstyle=\"miter\"/><v:path gradientshapeok=\"t\" o:connecttype=\"rect\"/>");
        out.append("</v:shapetype>");
        int shape = sheet * 1024;
        for (Mark mark : marks) {
            shape++;
            CellAddress place = mark.place();
            out.append("<v:shape id=\"_x0000_s").append(shape);
            out.append("\" type=\"#_x0000_t202\" style=\"position:absolute;visibility:hidden\"");
            out.append(" fillcolor=\"#ffffe1\" o:insetmode=\"auto\"><v:fill color2=\"#ffffe1\"/>");
            out.append("<v:shadow on=\"t\" color=\"black\" obscured=\"t\"/>");
            out.append("<v:path o:connecttype=\"none\"/>");
            out.append("<v:textbox style=\"mso-direction-alt:auto\">");
            out.append("<div style=\"text-align:left\"></div></v:textbox>");
            out.append("<x:ClientData ObjectType=\"Note\"><x:MoveWithCells/><x:SizeWithCells/>");
            out.append("<x:Anchor>").append(anchor(place, height(mark.comment())));
            out.append("</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>").append(place.row() - 1);
            out.append("</x:Row><x:Column>").append(place.column() - 1);
            out.append("</x:Column></x:ClientData></v:shape>");
        }
        return out.append("</xml>").toString();
    }

    private static int height(String comment) {
        int lines = comment.lines().mapToInt(line -> 1 + line.length() / LETTERS).sum();
        return lines * LINE + 10;
    }

    /** From the column right of the cell to where the box ends: cells and pixels within them. */
    private String anchor(CellAddress place, int height) {
        int left = Math.min(place.column(), LAST_COLUMN);
        int right = left;
        int wide = WIDTH + 15;
        while (right < LAST_COLUMN && wide > columnPixels(right + 1)) {
            wide -= columnPixels(right + 1);
            right++;
        }
        int top = Math.max(0, place.row() - 2);
        int bottom = top;
        int high = height + 10;
        while (bottom < LAST_ROW && high > rowPixels(bottom + 1)) {
            high -= rowPixels(bottom + 1);
            bottom++;
        }
        return "%d, 15, %d, 10, %d, %d, %d, %d".formatted(left, top, right, wide, bottom, high);
    }

    private int columnPixels(int column) {
        double width =
                view.columns().stream()
                        .filter(c -> c.first() <= column && column <= c.last() && c.width() > 0)
                        .mapToDouble(Sent.Columns::width)
                        .findFirst()
                        .orElse(view.defaultWidth() > 0 ? view.defaultWidth() : USUAL_WIDTH);
        return (int) (width * 7 + 5);
    }

    private int rowPixels(int row) {
        double usual = view.defaultHeight() > 0 ? view.defaultHeight() : USUAL_HEIGHT;
        return Math.max(1, (int) (heights.getOrDefault(row, usual) * 4 / 3));
    }
}
