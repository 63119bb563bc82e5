package thidua.job;

import thidua.core.reference.Assembled;
import thidua.core.reference.Assembly;
import thidua.core.reference.Problem;
import thidua.core.reference.Reference;
import thidua.core.reference.ReporterLines;
import thidua.core.text.Language;
import thidua.edge.delimited.ReferenceFiles;
import thidua.edge.delimited.ReporterRegister;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The reference data of a run.
 *
 * @param reference with the special reporters that are known today
 * @param sha256 of the files they were made of, without the register of special reporters
 */
public record ReferenceData(Reference reference, String sha256) {

    /** Reference data contradict themselves: none of them is taken. */
    public static final class Inconsistent extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Inconsistent(List<Problem> problems, Language language) {
            super(problems.stream().map(p -> p.say(language)).collect(Collectors.joining("\n")));
        }
    }

    /**
     * @throws Inconsistent when they contradict themselves
     */
    public static ReferenceData load(Settings settings) {
        ReferenceFiles files =
                ReferenceFiles.bundled().replacedFrom(settings.input().resolve("reference"));
        Fingerprint fingerprint = new Fingerprint();
        files.contents().forEach((name, bytes) -> fingerprint.add(name).add(Fingerprint.of(bytes)));
        return switch (Assembly.assemble(files.sources(), settings.province())) {
            case Assembled.Complete complete ->
                    reporting(complete.reference(), fingerprint.hex(), settings);
            case Assembled.Refused refused ->
                    throw new Inconsistent(refused.problems(), Language.of(settings.language()));
        };
    }

    /** With the special reporters of the register, which are decisions and no reference data. */
    private static ReferenceData reporting(Reference reference, String sha256, Settings settings) {
        ReporterLines.Read read =
                ReporterLines.read(ReporterRegister.entries(settings.input()), reference.units());
        if (!read.problems().isEmpty()) {
            throw new Inconsistent(read.problems(), Language.of(settings.language()));
        }
        return new ReferenceData(reference.with(read.reporters()), sha256);
    }

    /** The hash of everything that the tables of the warehouse are loaded from. */
    String tablesSha256() {
        return new Fingerprint().add(sha256).add(reference.reporters()).hex();
    }
}
