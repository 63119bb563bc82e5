package thidua.core.layout;

import java.util.List;

/** Every layout that is read. Where several claim a header, the first that knows most of it. */
public final class Layouts {
    public static final List<Layout> ALL =
            List.of(new ModelList(), new AwardList(), new AwardCounts(), new AwardPivot());

    private Layouts() {}
}
