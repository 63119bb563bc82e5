package thidua.core.page;

import java.util.ArrayList;
import java.util.List;

/** Sentences one behind the other. */
final class Paragraph {
    private final List<Printed> said = new ArrayList<>();

    Paragraph add(List<Printed> sentence) {
        if (!sentence.isEmpty()) {
            if (!said.isEmpty()) {
                said.add(Printed.text(" "));
            }
            said.addAll(sentence);
        }
        return this;
    }

    /** Into a list of paragraphs, unless nothing was said. */
    void into(List<List<Printed>> paragraphs) {
        if (!said.isEmpty()) {
            paragraphs.add(List.copyOf(said));
        }
    }
}
