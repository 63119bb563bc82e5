package thidua.job;

import thidua.core.reference.Assembled;
import thidua.core.reference.Assembly;
import thidua.core.reference.Problem;
import thidua.core.reference.Reference;
import thidua.core.text.Language;
import thidua.edge.delimited.ReferenceFiles;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The reference data of a run.
 *
 * @param sha256 of the files they were made of
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
                    new ReferenceData(complete.reference(), fingerprint.hex());
            case Assembled.Refused refused ->
                    throw new Inconsistent(refused.problems(), Language.of(settings.language()));
        };
    }
}
