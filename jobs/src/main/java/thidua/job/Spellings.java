package thidua.job;

import org.jspecify.annotations.Nullable;

import thidua.core.layout.Meanings;
import thidua.core.layout.Source;
import thidua.core.layout.Unresolved;
import thidua.core.reference.Aliases;
import thidua.core.reference.Reference;
import thidua.edge.delimited.AliasRegister;
import thidua.edge.folder.InputFolder;
import thidua.edge.folder.InputFolder.Sent;

import java.io.IOException;
import java.util.List;

/**
 * The spellings in the input folder that nobody knows the meaning of, found without a database.
 *
 * @param aliases decided so far
 */
public record Spellings(Settings settings, Reference reference, Aliases aliases) {

    public static Spellings of(Settings settings) {
        Reference reference = ReferenceData.load(settings).reference();
        Aliases aliases =
                AliasRegister.open(AliasRegister.in(settings.input()), reference).aliases();
        return new Spellings(settings, reference, aliases);
    }

    /**
     * Reads the files of a year, or of all.
     *
     * @param year null for all
     */
    public List<Unresolved> unresolved(@Nullable Integer year) throws IOException {
        Intake intake =
                new Intake(reference, aliases, settings.window(), settings.limits().limits());
        Unresolved.Gathering gathering = new Unresolved.Gathering(reference);
        int upTo = year == null ? Integer.MAX_VALUE : year;
        for (Sent sent : new InputFolder(settings.input()).upTo(upTo).files()) {
            if (year == null || year == sent.year()) {
                Source source = Source.of(sent.year(), sent.path());
                gathering.take(sent.year(), sent.path(), intake.read(source, sent.bytes()));
            }
        }
        return List.copyOf(gathering.all());
    }

    public Meanings meanings() {
        return new Meanings(reference, aliases);
    }
}
