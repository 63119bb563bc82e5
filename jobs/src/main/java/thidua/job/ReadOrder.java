package thidua.job;

import thidua.core.fact.Erasures;
import thidua.core.fact.Reading;
import thidua.core.fact.Submission;
import thidua.core.layout.Layout;
import thidua.core.layout.Source;
import thidua.core.reference.Reference;
import thidua.edge.delimited.Admissions;
import thidua.edge.warehouse.Readings.Read;
import thidua.edge.warehouse.Readings.Statement;
import thidua.edge.warehouse.ReceivedFiles.Waiting;

import java.util.List;

/**
 * How the files of a year are to be read: by which rules and decisions. Nothing in it changes while
 * it is carried out, so that any number may do so at once.
 *
 * @param ruleset of the rules and decisions below
 */
record ReadOrder(
        int year, String ruleset, Intake intake, Admissions admissions, Erasures erasures) {

    static ReadOrder of(
            int year,
            String ruleset,
            Reference reference,
            Registers registers,
            Settings settings,
            List<Layout> layouts) {
        return new ReadOrder(
                year,
                ruleset,
                new Intake(
                        reference,
                        registers.aliases(),
                        settings.window(),
                        settings.limits().limits(),
                        null,
                        layouts),
                registers.admissions(),
                registers.erasures());
    }

    /** What a file says. */
    Read read(Waiting file, byte[] bytes) {
        Source source = Source.of(file.year(), file.path());
        Reading reading = intake.read(source, bytes);
        List<Statement> statements =
                erasures.from(file.sha256(), intake.versions(source, bytes, reading)).stream()
                        .map(
                                version -> {
                                    Submission said = version.submission();
                                    return new Statement(
                                            version,
                                            said.isRefused()
                                                    ? admissions.of(
                                                            file.path(), file.sha256(), said)
                                                    : null);
                                })
                        .toList();
        return new Read(file.id(), reading, statements);
    }
}
