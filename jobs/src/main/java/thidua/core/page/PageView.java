package thidua.core.page;

import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;

/**
 * Everything the page shows, in the order in which it shows it.
 *
 * @param language {@code vi} or {@code en}
 * @param words the fixed words of the page, by their key
 * @param titleParts the title, parted where a line of it may end
 * @param stamps how complete the pack is, and who need not report
 * @param lede the year in a few sentences
 * @param narrative the year told in the style of a report, passage by passage
 * @param keyNotes footnotes of the key figures: breaks between the two years
 * @param refused files that are not, or not wholly, in the figures
 * @param findingsSummary how many findings are open
 * @param unitPages a page a unit; none beyond {@link #MOST_UNIT_PAGES} units, whose table says it
 * @param changes since the edition before; none in the first one
 * @param findings the gravest of them, one row each; none when there are none
 * @param explained where the figures on the page come from
 * @param method how to read the figures
 * @param appendix every indicator of the province
 */
public record PageView(
        String language,
        SortedMap<String, String> words,
        String committee,
        List<String> titleParts,
        String knownOn,
        List<Stamp> stamps,
        List<List<Printed>> lede,
        List<KeyFigure> keyFigures,
        List<String> keyNotes,
        List<Passage> narrative,
        List<Chart> charts,
        PageTable units,
        PageTable awards,
        List<UnitPage> unitPages,
        PageTable arrivals,
        List<PageTable> changes,
        List<Refusal> refused,
        String findingsSummary,
        List<PageTable> findings,
        Explained explained,
        List<Download> downloads,
        List<String> notes,
        Method method,
        List<PageTable> appendix,
        String product) {

    /** Beyond so many units nobody leafs through pages of them. */
    public static final int MOST_UNIT_PAGES = 150;

    /** So many units' pages are printed unasked. */
    private static final int FEW_UNIT_PAGES = 20;

    public PageView {
        Set<String> anchors =
                unitPages.stream().map(UnitPage::anchor).collect(Collectors.toUnmodifiableSet());
        units = units.leadingTo(anchors);
        arrivals = arrivals.leadingTo(anchors);
    }

    public String title() {
        return String.join(" ", titleParts);
    }

    public List<Chart> modelCharts() {
        return charts.stream().filter(chart -> !chart.drawn().isOfAwards()).toList();
    }

    public List<Chart> awardCharts() {
        return charts.stream().filter(chart -> chart.drawn().isOfAwards()).toList();
    }

    public boolean hasNarrative() {
        return !narrative.isEmpty();
    }

    public boolean hasUnitPages() {
        return !unitPages.isEmpty();
    }

    public boolean hasFewUnitPages() {
        return unitPages.size() <= FEW_UNIT_PAGES;
    }

    public boolean hasAppendix() {
        return !appendix.isEmpty();
    }

    public boolean hasChanges() {
        return !changes.isEmpty();
    }

    public boolean hasLede() {
        return !lede.isEmpty();
    }

    /**
     * @param text {@code Tạm tính, 9/10 đơn vị}
     * @param absent who has not reported, by name
     * @param running whether it stands on each sheet of paper, too
     */
    public record Stamp(String text, String absent, boolean running) {}

    /**
     * @param change how it compares with the year before, in words, or why it does not
     * @param notes why the value is not whole
     * @param verdict on the comparison: {@code so sánh được}
     */
    public record KeyFigure(
            String name, Printed value, List<Printed> change, List<String> notes, String verdict) {
        /** Where the change does not say it already. */
        public boolean hasVerdict() {
            return !Printed.plain(change).contains(verdict);
        }

        public boolean hasChange() {
            return !change.isEmpty();
        }
    }

    /**
     * A part of the narrative.
     *
     * @param heading {@code Về mô hình}
     * @param paragraphs each of sentences, whose numbers are figures
     */
    public record Passage(String heading, List<List<Printed>> paragraphs) {}

    /**
     * What one unit is told.
     *
     * @param anchor {@code unit-356}
     * @param about when and how it reported
     * @param sentences what its figures say, in words
     * @param figures its figures, one a row
     * @param mend what it is to mend, one finding a row; none when nothing is open
     */
    public record UnitPage(
            String anchor,
            String name,
            List<String> about,
            List<List<Printed>> sentences,
            PageTable figures,
            List<PageTable> mend) {}

    /**
     * How the figures are to be read.
     *
     * @param definitions of the indicators shown
     * @param breaks of the series, and why
     * @param sources where units, forms of award and populations come from
     * @param glossary words of the field
     */
    public record Method(
            List<Definition> definitions,
            List<String> breaks,
            List<String> sources,
            List<Definition> glossary) {
        public boolean hasDefinitions() {
            return !definitions.isEmpty();
        }

        public boolean hasBreaks() {
            return !breaks.isEmpty();
        }

        public boolean hasSources() {
            return !sources.isEmpty();
        }

        public boolean hasGlossary() {
            return !glossary.isEmpty();
        }
    }

    public record Definition(String term, String meaning) {}

    /**
     * @param number from 1
     */
    public record Chart(int number, DrawnChart drawn) {}

    /**
     * @param about the sender, the table and the verdict
     * @param more how many reasons are only in the report; empty when all are here
     */
    public record Refusal(String file, String about, List<Reason> reasons, String more) {
        public boolean hasReasons() {
            return !reasons.isEmpty();
        }

        public boolean hasMore() {
            return !more.isEmpty();
        }
    }

    /** Formulas in words, then the figures unit by unit. */
    public record Explained(List<Formula> formulas, List<OfUnit> units) {}

    public record Formula(String name, String sentence) {}

    /**
     * @param files that the unit's tables stand in; none of a whole
     */
    public record OfUnit(String name, List<String> files, List<Item> items) {
        public boolean hasFiles() {
            return !files.isEmpty();
        }
    }

    /**
     * @param figure its id, to which the page's numbers lead
     * @param said the comparison with the year before
     * @param cells files and cells of the rows that count
     * @param command that says it all
     */
    public record Item(String figure, String title, String said, String cells, String command) {}

    public record Reason(String place, String message, String remedy) {}

    /**
     * @param path {@code reports/awards.csv}
     */
    public record Download(String path, String title, String size) {

        /** The same for people who open it in a spreadsheet: {@code reports/awards.xlsx}. */
        public String workbook() {
            return path.replaceFirst("\\.csv$", ".xlsx");
        }
    }
}
