package thidua.core.layout;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The sections that are open above a row, the outermost first. */
final class Sections {
    private final Context title;
    private final List<Section> open = new ArrayList<>();

    Sections(Context title) {
        this.title = title;
    }

    /**
     * Opens a section within those that it does not end: one numbered alike ends its like, and so
     * does one that says something of the same kind.
     */
    void open(Section section) {
        for (int i = 0; i < open.size(); i++) {
            Section before = open.get(i);
            boolean alike = !section.style().isEmpty() && before.style().equals(section.style());
            if (alike || before.facet() == section.facet()) {
                open.subList(i, open.size()).clear();
                break;
            }
        }
        open.add(section);
    }

    Context context() {
        Context context = title;
        boolean first = true;
        for (Section section : open) {
            if (first && section.facet() == Section.Facet.FORM) {
                // the title may speak of another form; the first section of forms replaces it
                context = context.withForm("", Set.of(), false);
                first = false;
            }
            context = section.effect().apply(context);
        }
        return context;
    }

    @Nullable Owner owner() {
        for (int i = open.size() - 1; i >= 0; i--) {
            Owner owner = open.get(i).owner();
            if (owner != null) {
                return owner;
            }
        }
        return null;
    }

    /** The rows at which the open sections begin, the innermost first. */
    List<Integer> starts() {
        return open.reversed().stream().map(Section::row).toList();
    }

    List<Section> all() {
        return List.copyOf(open);
    }

    int depth() {
        return open.size();
    }
}
