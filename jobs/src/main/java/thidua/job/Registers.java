package thidua.job;

import thidua.core.fact.Erasures;
import thidua.core.fact.Reporters;
import thidua.core.fact.Revocation;
import thidua.core.fact.Waivers;
import thidua.core.reference.Aliases;
import thidua.core.reference.Reference;
import thidua.edge.delimited.Admissions;
import thidua.edge.delimited.AliasRegister;
import thidua.edge.delimited.Closings;
import thidua.edge.delimited.ErasureRegister;
import thidua.edge.delimited.Revocations;
import thidua.edge.delimited.WaiverRegister;

import java.nio.file.Path;
import java.util.List;

/** What persons decided, as the registers of the input folder have it at the start of a run. */
record Registers(
        Admissions admissions,
        Aliases aliases,
        List<Revocation> revocations,
        Waivers waivers,
        Closings closings,
        Reporters reporters,
        Erasures erasures) {

    static Registers open(Path input, Reference reference) {
        return new Registers(
                Admissions.open(input.resolve("reference").resolve("admissions.csv")),
                AliasRegister.open(AliasRegister.in(input), reference).aliases(),
                Revocations.in(input).all(),
                WaiverRegister.in(input).waivers(),
                Closings.in(input),
                reference.reporters(),
                ErasureRegister.in(input).erasures());
    }

    /** By which rules and decisions files are read; an erasure changes nothing that is counted. */
    String ruleset(Rules rules) {
        return new Fingerprint()
                .add(rules.reading())
                .add(admissions.text())
                .add(aliases)
                .add(waivers)
                .add(reporters)
                .hex();
    }
}
