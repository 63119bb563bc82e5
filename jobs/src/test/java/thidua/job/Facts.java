package thidua.job;

import thidua.core.fact.Award;
import thidua.core.fact.Ledger;
import thidua.core.fact.Model;
import thidua.core.fact.Reading;
import thidua.core.fact.Submission;
import thidua.core.finding.Finding;
import thidua.core.finding.Rule;
import thidua.core.finding.Severity;

import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What readings state, whatever the order of its rows and columns was. */
final class Facts {
    private Facts() {}

    /** The facts of each submission: its unit and table, then one line a fact. */
    static SortedMap<String, List<String>> of(Reading reading) {
        SortedMap<String, List<String>> facts = new TreeMap<>();
        for (Submission s : reading.submissions()) {
            facts.put(s.unit() + " " + s.table(), of(s));
        }
        return facts;
    }

    private static List<String> of(Submission s) {
        Stream<String> models = s.models().stream().map(Facts::said);
        Stream<String> awards = s.awards().stream().map(Facts::said);
        return Stream.concat(models, awards).sorted().toList();
    }

    private static String said(Model m) {
        return Stream.of(
                        m.name(),
                        m.field(),
                        m.place(),
                        m.foundedYear(),
                        m.sites(),
                        m.teams(),
                        m.members(),
                        m.status(),
                        m.effect(),
                        m.recognition(),
                        m.document(),
                        m.documentDate())
                .map(Objects::toString)
                .reduce("model", (a, b) -> a + " | " + b);
    }

    private static String said(Award a) {
        return Stream.of(a.form(), a.kind(), a.count(), a.recipient(), a.decision())
                .map(Objects::toString)
                .reduce("award", (x, y) -> x + " | " + y);
    }

    /** Whether a person is asked to look. */
    static boolean isQuestioned(Submission s) {
        return s.findings().stream().anyMatch(f -> f.severity() != Severity.NOTICE);
    }

    /**
     * Whether the file as a whole is refused or questioned, or has a column that we do not know;
     * that is told once a table, with its first unit.
     */
    static boolean isQuestioned(Reading reading) {
        return reading.findings().stream()
                        .map(Finding::severity)
                        .anyMatch(f -> f != Severity.NOTICE)
                || reading.submissions().stream()
                        .flatMap(s -> s.findings().stream())
                        .anyMatch(f -> f.rule() == Rule.UNKNOWN_COLUMN);
    }

    /** Where all rows of a file went. */
    static Ledger rows(Reading reading) {
        return reading.submissions().stream()
                .map(Submission::ledger)
                .reduce(reading.rest(), Ledger::plus);
    }
}
