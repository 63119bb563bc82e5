package thidua.job;

import thidua.core.fact.Award;
import thidua.core.fact.RecipientKind;
import thidua.core.fact.Revocation;
import thidua.core.layout.Masked;
import thidua.core.layout.Source;
import thidua.core.reference.Aliases;
import thidua.core.reference.Reference;
import thidua.core.text.Likeness;
import thidua.edge.delimited.AliasRegister;
import thidua.edge.folder.InputFolder;
import thidua.edge.folder.InputFolder.Sent;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The awards that the files of a year state and that have a number of decision, found without a
 * database: what a revocation may take back.
 */
public record StatedAwards(List<Award> awards) {
    private static final int NEAREST = 4;

    public static StatedAwards of(Settings settings, int year) throws IOException {
        Reference reference = ReferenceData.load(settings).reference();
        Aliases aliases =
                AliasRegister.open(AliasRegister.in(settings.input()), reference).aliases();
        Intake intake =
                new Intake(reference, aliases, settings.window(), settings.limits().limits());
        List<Award> awards = new ArrayList<>();
        for (Sent sent : new InputFolder(settings.input()).upTo(year).files()) {
            if (sent.year() == year) {
                intake.read(Source.of(year, sent.path()), sent.bytes()).submissions().stream()
                        .filter(said -> said.year() == year)
                        .flatMap(said -> said.awards().stream())
                        .filter(award -> !award.duplicate() && !award.decision().isEmpty())
                        .forEach(awards::add);
            }
        }
        return new StatedAwards(awards);
    }

    /** Those that a revocation takes back. */
    public StatedAwards coveredBy(Revocation revocation) {
        return new StatedAwards(awards.stream().filter(revocation::covers).toList());
    }

    public boolean isEmpty() {
        return awards.isEmpty();
    }

    /** How many recipients; one listed by two units is one. */
    public int recipients() {
        return awards.stream().filter(a -> a.recipientKey().isEmpty()).mapToInt(Award::count).sum()
                + (int)
                        awards.stream()
                                .filter(a -> !a.recipientKey().isEmpty())
                                .map(
                                        a ->
                                                List.of(
                                                        a.decision(),
                                                        a.form(),
                                                        a.kind(),
                                                        a.recipientKey()))
                                .distinct()
                                .count();
    }

    /** Whether none of them names who was honoured. */
    public boolean areOnlyCounted() {
        return awards.stream().allMatch(award -> award.recipientKey().isEmpty());
    }

    /** Numbers of decisions like this one; where none is, some that there are. */
    public List<String> decisionsLike(String number) {
        List<String> near =
                Likeness.of(awards, Award::decision).nearest(number, awards.size()).stream()
                        .map(StatedAwards::written)
                        .distinct()
                        .limit(NEAREST)
                        .toList();
        return near.isEmpty()
                ? awards.stream()
                        .map(StatedAwards::written)
                        .distinct()
                        .sorted()
                        .limit(NEAREST)
                        .toList()
                : near;
    }

    private static String written(Award award) {
        return award.decisionDate() == null
                ? award.decision()
                : award.decision() + " (" + award.decisionDate() + ")";
    }

    public List<String> forms() {
        return awards.stream().map(Award::form).distinct().sorted().toList();
    }

    /** Names like this one: of persons only the first letters, as everywhere. */
    public List<String> recipientsLike(String name) {
        List<Award> named = awards.stream().filter(a -> !a.recipient().isEmpty()).toList();
        return Likeness.of(named, Award::recipient).nearest(name, NEAREST).stream()
                .map(
                        award ->
                                award.kind() == RecipientKind.COLLECTIVE
                                        ? award.recipient()
                                        : Masked.initials(award.recipient()))
                .distinct()
                .toList();
    }
}
