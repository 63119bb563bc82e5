package thidua.core.layout;

import thidua.core.fact.Ledger;
import thidua.core.fact.Submission;
import thidua.core.finding.Finding;

import java.util.ArrayList;
import java.util.List;

/**
 * The tables of a file that state the same for one unit. Several are one refused submission: which
 * of them holds, the sender must say.
 */
final class OneOrMore {
    private final Submission first;
    private final List<Finding> findings;
    private Ledger ledger;
    private boolean nil;

    OneOrMore(Submission first) {
        this.first = first;
        this.findings = new ArrayList<>(first.findings());
        this.ledger = first.ledger();
        this.nil = first.nil();
    }

    /**
     * @param twice says that there is one more
     */
    void again(Submission other, Finding twice) {
        findings.addAll(other.findings());
        findings.add(twice);
        ledger = ledger.plus(other.ledger().refused());
        nil = false;
    }

    Submission submission() {
        return new Submission(
                first.year(),
                first.unit(),
                first.table(),
                first.onlyNew(),
                first.counted(),
                nil,
                first.models(),
                first.awards(),
                List.copyOf(findings),
                ledger);
    }
}
