package thidua.core.layout;

import org.jspecify.annotations.Nullable;

import thidua.core.fact.FactTable;
import thidua.core.fact.Ledger;
import thidua.core.fact.Reading;
import thidua.core.fact.Submission;
import thidua.core.finding.Finding;
import thidua.core.finding.Rule;
import thidua.core.finding.Severity;
import thidua.core.sheet.CellAddress;
import thidua.core.sheet.Grid;
import thidua.core.sheet.OwnSheet;
import thidua.core.sheet.Trait;
import thidua.core.unit.Unit;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** A file on its way through: sheet after sheet, then everything that was said together. */
final class FileReading {
    /** Rules whose errors are about the file: nothing of it can be taken. */
    private static final Set<Rule> REFUSING =
            EnumSet.of(
                    Rule.UNIT_CONTRADICTION,
                    Rule.YEAR_CONTRADICTION,
                    Rule.TABLE_CONTRADICTION,
                    Rule.TOTAL_DIFFERS);

    private final Source source;
    private final Terms terms;
    private final HeaderSearch search;
    private final Map<List<Object>, OneOrMore> submissions = new LinkedHashMap<>();
    private final List<Finding> findings = new ArrayList<>();
    private final List<Finding> withoutTable = new ArrayList<>();
    private final Set<FactTable> found = EnumSet.noneOf(FactTable.class);
    private final Set<String> letters = new LinkedHashSet<>();
    private Ledger rest = Ledger.NOTHING;
    private @Nullable Unit unit;

    FileReading(Source source, Terms terms) {
        this.source = source;
        this.terms = terms;
        this.search = terms.search().ofYear(source.year());
        String name = terms.mentions().withoutCodes(Named.withoutEnding(source.path()));
        judgeYears(Named.years(name), CellAddress.wholeSheet(""));
    }

    /** What the file carries beside its cells is left alone, and told. */
    void traits(Set<Trait> traits) {
        CellAddress file = CellAddress.wholeSheet("");
        for (Trait trait : traits) {
            Rule rule =
                    switch (trait) {
                        case MACROS -> Rule.MACROS;
                        case EXTERNAL_LINKS -> Rule.EXTERNAL_LINKS;
                    };
            findings.add(new Finding(rule, file, "", List.of()));
        }
    }

    /** A hidden sheet is not read; whether it holds a table says how loudly that is told. */
    void hidden(Grid grid) {
        boolean table = Doubts.holdsTable(grid, search);
        CellAddress place = CellAddress.wholeSheet(grid.sheet());
        String name = Masked.shortened(grid.sheet());
        findings.add(
                new Finding(table ? Rule.HIDDEN_TABLE : Rule.HIDDEN_SHEET, place, name, List.of()));
    }

    void take(Grid grid) {
        if (!grid.letters().isUnicode()) {
            letters.add(grid.letters().encoding());
        }
        CellAddress whole = CellAddress.wholeSheet(grid.sheet());
        SheetReading sheet =
                SheetReading.of(grid, search, (headings, title) -> begin(grid, headings, title));
        Map<TableReading, List<Submission>> stated = new LinkedHashMap<>();
        sheet.tables().forEach(table -> stated.put(table, table.submissions()));
        sheet.neighbours().forEach(pair -> pair.question(grid.sheet(), stated));
        stated.forEach(this::keep);
        findings.addAll(sheet.unread());
        rest = rest.plus(sheet.loose().ledger());
        if (sheet.tables().isEmpty() && sheet.loose().note > 0) {
            withoutTable(whole, sheet);
        }
        judgeYears(Named.years(grid.sheet()), whole);
    }

    private TableReading begin(Grid grid, Headings headings, Title title) {
        String sheet = grid.sheet();
        FactTable of = headings.layout().table();
        CellAddress whole = CellAddress.wholeSheet(sheet);
        judgeYears(title.years(), whole);
        judgeTable(sheet, of, whole);
        found.add(of);
        Placing placing = Placing.of(source, sheet, title, terms, unit);
        boolean onlyNew =
                title.saysOnlyNew()
                        || Named.saysOnlyNew(sheet)
                        || Named.saysOnlyNew(Named.withoutEnding(source.path()));
        Setting setting =
                new Setting(
                        source.year(), placing.unit(), onlyNew && of == FactTable.MODELS, terms);
        unit = placing.unit();
        Unread unread = new Unread(sheet, headings, grid.merged(), source.year());
        TableReading table = new TableReading(sheet, headings, setting, placing, title, unread);
        table.question(Doubts.aboutColumns(grid, headings));
        List<Finding> doubts = TitleDoubts.of(title, of);
        table.question(doubts);
        judgeSupplement(doubts);
        return table;
    }

    private void judgeYears(Set<Integer> years, CellAddress place) {
        if (!years.isEmpty() && !years.contains(source.year())) {
            String said = new TreeSet<>(years).toString().replaceAll("[\\[\\]]", "");
            String folder = Integer.toString(source.year());
            findings.add(new Finding(Rule.YEAR_CONTRADICTION, place, said, List.of(folder)));
        }
    }

    /** Once a file: its name, unless a title says it already. */
    private void judgeSupplement(List<Finding> ofTitle) {
        String name = Named.withoutEnding(source.path());
        name = name.substring(name.lastIndexOf('/') + 1);
        Finding supplement =
                new Finding(
                        Rule.SUPPLEMENT,
                        CellAddress.wholeSheet(""),
                        Masked.shortened(name),
                        List.of());
        if (TitleDoubts.isSupplement(name)
                && ofTitle.stream().noneMatch(f -> f.rule() == Rule.SUPPLEMENT)
                && !findings.contains(supplement)) {
            findings.add(supplement);
        }
    }

    private void judgeTable(String sheet, FactTable table, CellAddress whole) {
        Set<FactTable> announced = Named.tables(sheet);
        if (!announced.isEmpty() && !announced.contains(table)) {
            announced(announced.iterator().next(), table, whole);
        }
    }

    private void announced(FactTable announced, FactTable table, CellAddress place) {
        findings.add(
                new Finding(
                        Rule.TABLE_CONTRADICTION,
                        place,
                        "",
                        List.of(announced.word(), table.word())));
    }

    private void keep(TableReading table, List<Submission> stated) {
        List<Unit> whose = table.units();
        for (int i = 0; i < stated.size(); i++) {
            add(stated.get(i), whose.get(i));
        }
        findings.addAll(table.findings());
        rest = rest.plus(table.rest().refused());
    }

    private void add(Submission submission, Unit whose) {
        List<Object> key = List.of(submission.unit(), submission.table());
        OneOrMore before = submissions.get(key);
        if (before == null) {
            submissions.put(key, new OneOrMore(submission));
        } else {
            String table = submission.table().word();
            CellAddress place = CellAddress.wholeSheet(sheet(submission));
            before.again(
                    submission,
                    new Finding(Rule.UNIT_TWICE, place, "", List.of(whose.name(), table)));
        }
    }

    private List<Submission> submissions() {
        return submissions.values().stream().map(OneOrMore::submission).toList();
    }

    private static String sheet(Submission submission) {
        return submission.models().stream()
                .map(m -> m.cell().sheet())
                .findFirst()
                .or(() -> submission.awards().stream().map(a -> a.cell().sheet()).findFirst())
                .orElse("");
    }

    /** A sheet may say "không phát sinh" where a table would stand; else it is only told of. */
    private void withoutTable(CellAddress whole, SheetReading sheet) {
        if (isOwn(sheet)) {
            return;
        }
        Set<FactTable> announced = EnumSet.noneOf(FactTable.class);
        announced.addAll(Named.tables(whole.sheet()));
        if (announced.isEmpty()) {
            announced.addAll(Named.tables(Named.withoutEnding(source.path())));
        }
        Title title = Title.of(whole.sheet(), sheet.title());
        judgeYears(title.years(), whole);
        if (!sheet.saysNil() || announced.size() != 1) {
            withoutTable.add(new Finding(Rule.SHEET_WITHOUT_TABLE, whole, "", List.of()));
            return;
        }
        FactTable table = announced.iterator().next();
        Placing placing = Placing.of(source, whole.sheet(), title, terms, unit);
        Unit whose = placing.unit();
        found.add(table);
        if (whose == null) {
            findings.addAll(placing.findings());
            return;
        }
        rest = rest.plus(minus(sheet.loose().ledger()));
        add(nil(table, whose, placing.findings(), sheet.loose().ledger()), whose);
    }

    private static boolean isOwn(SheetReading sheet) {
        return sheet.title().stream()
                .flatMap(row -> row.cells().stream())
                .filter(cell -> !cell.isBlank())
                .findFirst()
                .filter(first -> OwnSheet.isMarked(first.shown()))
                .isPresent();
    }

    private static Ledger minus(Ledger l) {
        return new Ledger(
                -l.loaded(),
                -l.rejected(),
                -l.header(),
                -l.total(),
                -l.group(),
                -l.note(),
                -l.blank());
    }

    private Submission nil(FactTable table, Unit whose, List<Finding> about, Ledger ledger) {
        return new Submission(
                source.year(),
                whose.code(),
                table,
                false,
                false,
                true,
                List.of(),
                List.of(),
                about,
                ledger);
    }

    /**
     * @param encoding of the file; empty where its sheets have letters of their own
     */
    Reading reading(String format, String encoding) {
        String all = encoding.isEmpty() ? String.join(", ", letters) : encoding;
        Set<FactTable> announced = Named.tables(Named.withoutEnding(source.path()));
        if (!found.isEmpty() && announced.size() == 1 && !found.containsAll(announced)) {
            FactTable table = announced.iterator().next();
            announced(table, found.iterator().next(), CellAddress.wholeSheet(""));
        }
        if (found.isEmpty()) {
            findings.add(
                    new Finding(Rule.NO_KNOWN_TABLE, CellAddress.wholeSheet(""), "", List.of()));
        }
        findings.addAll(withoutTable);
        boolean refused =
                findings.stream()
                        .anyMatch(
                                f -> f.severity() == Severity.ERROR && REFUSING.contains(f.rule()));
        return refused
                ? refused(format, all)
                : new Reading(format, all, submissions(), List.copyOf(findings), rest);
    }

    /** Nothing of the file is taken, but everything that is wrong with it is told. */
    private Reading refused(String format, String encoding) {
        List<Finding> all = new ArrayList<>(findings);
        Ledger rows = rest;
        for (Submission submission : submissions()) {
            all.addAll(submission.findings());
            rows = rows.plus(submission.ledger().refused());
        }
        return new Reading(format, encoding, List.of(), List.copyOf(all), rows);
    }
}
