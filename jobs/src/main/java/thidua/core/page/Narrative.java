package thidua.core.page;

import thidua.core.indicator.Edition;
import thidua.core.page.PageView.Passage;
import thidua.core.report.Pack;
import thidua.core.unit.Unit;

import java.util.ArrayList;
import java.util.List;

/**
 * The year as a report of the movement tells it. Each sentence stands on figures that are there;
 * where one is missing, or two years may not be compared, the sentence is left out and the reason
 * said instead.
 */
final class Narrative {
    private final Pack pack;
    private final Teller teller;
    private final List<Passage> passages = new ArrayList<>();

    private Narrative(Pack pack, Teller teller) {
        this.pack = pack;
        this.teller = teller;
    }

    static List<Passage> of(Pack pack, Teller teller) {
        Narrative narrative = new Narrative(pack, teller);
        narrative.tell();
        return List.copyOf(narrative.passages);
    }

    private void tell() {
        Edition edition = pack.edition();
        Scope province = Scope.ofProvince(teller);
        add("heading.general", new GeneralPassage(province, teller).paragraphs());
        if (!GeneralPassage.isEmpty(edition)) {
            add("heading.models", new ModelPassage(province, teller).paragraphs());
            add("heading.awards", new AwardPassage(province, teller).paragraphs());
            add("heading.compared", new ComparisonPassage(province, teller).paragraphs());
            edition.geography().areas().forEach(this::tell);
        }
        add("heading.notice", new NoticePassage(pack, teller).paragraphs());
    }

    /** What became of a former province. */
    private void tell(Unit area) {
        Scope scope = Scope.ofArea(area, teller);
        GeneralPassage general = new GeneralPassage(scope, teller);
        List<List<Printed>> results = new ArrayList<>();
        new Paragraph()
                .add(teller.say("area.about", Teller.text(teller.name(area))))
                .add(general.models())
                .into(results);
        results.addAll(new ModelPassage(scope, teller).paragraphs());
        results.addAll(new AwardPassage(scope, teller).paragraphs());
        if (teller.positive("awards-total", area).isEmpty()) {
            results.add(general.awards());
        }
        add("heading.area", results, area);
        add("heading.area.compared", new ComparisonPassage(scope, teller).paragraphs(), area);
    }

    private void add(String heading, List<List<Printed>> paragraphs) {
        add(heading, paragraphs, pack.edition().province());
    }

    private void add(String heading, List<List<Printed>> paragraphs, Unit about) {
        if (!paragraphs.isEmpty()) {
            String before = Integer.toString(pack.edition().year() - 1);
            passages.add(
                    new Passage(
                            teller.words().say(heading, before, about.name()),
                            List.copyOf(paragraphs)));
        }
    }
}
