package thidua.core.slide;

import thidua.core.slide.Slide.Text;
import thidua.core.slide.Slide.Tone;

import java.util.ArrayList;
import java.util.List;

/** Finds the size at which a text fits its box, and cuts what fits at no size. */
record Fitting(Ruler ruler) {
    private static final String ELLIPSIS = "…";

    /**
     * @param sizes the largest first; at the last one the text is cut when it has to be
     */
    Text text(Box box, boolean bold, Tone tone, List<String> paragraphs, double... sizes) {
        for (double size : sizes) {
            if (height(paragraphs, box.width(), bold, size) <= box.height()) {
                return new Text(box, size, bold, tone, paragraphs);
            }
        }
        double size = sizes[sizes.length - 1];
        return new Text(box, size, bold, tone, cut(paragraphs, box, bold, size));
    }

    /** How high the paragraphs are when their lines are broken at a width. */
    double height(List<String> paragraphs, double width, boolean bold, double size) {
        int lines = 0;
        for (String paragraph : paragraphs) {
            lines += lines(paragraph, width, bold, size).size();
        }
        return (lines * Text.LEADING + Math.max(0, paragraphs.size() - 1) * Text.GAP) * size;
    }

    /** As many paragraphs from the first on as fit a height; at least one. */
    int fitting(List<String> paragraphs, Box box, double size) {
        int most = 1;
        while (most < paragraphs.size()
                && height(paragraphs.subList(0, most + 1), box.width(), false, size)
                        <= box.height()) {
            most++;
        }
        return most;
    }

    private List<String> cut(List<String> paragraphs, Box box, boolean bold, double size) {
        List<String> kept = new ArrayList<>();
        double room = box.height() / size;
        for (String paragraph : paragraphs) {
            room -= kept.isEmpty() ? 0 : Text.GAP;
            int most = (int) Math.floor(room / Text.LEADING + 1e-9);
            List<String> lines = lines(paragraph, box.width(), bold, size);
            if (lines.size() <= most) {
                kept.add(paragraph);
                room -= lines.size() * Text.LEADING;
            } else if (most > 0) {
                kept.add(shortened(lines.subList(0, most), box.width(), bold, size));
                return kept;
            } else {
                String last = kept.isEmpty() ? "" : kept.removeLast();
                kept.add(last.endsWith(ELLIPSIS) ? last : last + " " + ELLIPSIS);
                return kept;
            }
        }
        return kept;
    }

    private String shortened(List<String> lines, double width, boolean bold, double size) {
        String last = lines.getLast();
        while (!last.isEmpty() && ruler.width(last + ELLIPSIS, bold, size) > width) {
            int word = last.lastIndexOf(' ');
            last = last.substring(0, word > 0 ? word : last.length() - 1);
        }
        List<String> kept = new ArrayList<>(lines.subList(0, lines.size() - 1));
        kept.add(last + ELLIPSIS);
        return String.join(" ", kept);
    }

    /** Broken between words, and within a word only when it is wider than the line. */
    List<String> lines(String text, double width, boolean bold, double size) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        double used = 0;
        double blank = ruler.width("n n", bold, size) - ruler.width("nn", bold, size);
        for (String word : text.strip().split("\\s+")) {
            String rest = word;
            double wide = ruler.width(rest, bold, size);
            if (!line.isEmpty() && used + blank + wide > width) {
                lines.add(line.toString());
                line.setLength(0);
                used = 0;
            }
            while (wide > width) {
                int end = longest(rest, width, bold, size);
                lines.add(rest.substring(0, end));
                rest = rest.substring(end);
                wide = ruler.width(rest, bold, size);
            }
            used += (line.isEmpty() ? 0 : blank) + wide;
            line.append(line.isEmpty() ? "" : " ").append(rest);
        }
        lines.add(line.toString());
        return lines;
    }

    private int longest(String word, double width, boolean bold, double size) {
        int end = word.length();
        while (end > 1 && ruler.width(word.substring(0, end), bold, size) > width) {
            end = word.offsetByCodePoints(end, -1);
        }
        return end;
    }
}
