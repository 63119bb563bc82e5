package thidua.core.slide;

import thidua.core.chart.ChartSpec;
import thidua.core.chart.Charts;
import thidua.core.chart.Wording;
import thidua.core.page.PageSettings;
import thidua.core.page.PageView;
import thidua.core.page.Pages;
import thidua.core.report.Pack;
import thidua.core.text.Language;
import thidua.edge.render.ChartFonts;

import java.util.List;

/**
 * Slides of made-up packs.
 *
 * @param charts from which the slides were composed
 */
public record Decks(Deck deck, List<ChartSpec> charts) {
    private static final PageSettings SETTINGS =
            new PageSettings(PageSettings.COMMITTEE, 10, "thidua 0.1.0");

    public static Decks of(Pack pack, Language language) {
        PageView view = Pages.compose(pack, List.of(), SETTINGS, language);
        List<ChartSpec> charts = Charts.draw(pack.edition(), Wording.in(language));
        return new Decks(
                Slides.compose(view, charts, pack.edition().knownOn(), ChartFonts::width, language),
                charts);
    }
}
