package thidua.edge.delimited;

import org.jspecify.annotations.Nullable;

import thidua.core.fact.ErasedCell;
import thidua.core.fact.Revocation;
import thidua.core.layout.NumberAndDate;
import thidua.core.reference.Entry;
import thidua.core.text.VietnameseText;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** {@code input/reference/revocations.csv}: awards that a later decision takes back. */
public final class Revocations {
    /** Below the input folder, as findings name it. */
    public static final String PATH = "reference/revocations.csv";

    private static final List<String> COLUMNS =
            List.of(
                    "year",
                    "decision",
                    "decision_date",
                    "form",
                    "recipient",
                    "known_on",
                    "by",
                    "reason");

    private final Register register;
    private final List<Revocation> all = new ArrayList<>();

    /**
     * A line as a person writes it.
     *
     * @param date of the decision; null whatever its day
     * @param form a code; empty for every form
     * @param recipient empty for every recipient; an {@link ErasedCell} in place of an erased name
     */
    public record Line(
            int year,
            String decision,
            @Nullable LocalDate date,
            String form,
            String recipient,
            LocalDate knownOn) {

        /** As awards are compared with it: a number may hold the date of its decision, too. */
        public Revocation meaning(int line) {
            NumberAndDate number = NumberAndDate.read(decision);
            return new Revocation(
                    line,
                    year,
                    number.number(),
                    date == null ? number.date() : date,
                    form,
                    ErasedCell.of(recipient).isPresent()
                            ? recipient
                            : VietnameseText.key(recipient),
                    knownOn);
        }
    }

    private Revocations(Register register) {
        this.register = register;
    }

    /**
     * Opens the register of an input folder; one that does not exist is empty.
     *
     * @throws UnreadableRecords when it is no such register, a year or day is none, or a line has
     *     no number of a decision
     */
    public static Revocations in(Path input) {
        Revocations revocations = new Revocations(new Register(input.resolve(PATH), COLUMNS));
        for (Entry entry : revocations.register.entries()) {
            Revocation revocation =
                    new Line(
                                    Register.year(entry, "year"),
                                    entry.text("decision"),
                                    entry.text("decision_date").isEmpty()
                                            ? null
                                            : Register.day(entry, "decision_date"),
                                    entry.text("form"),
                                    entry.text("recipient"),
                                    Register.day(entry, "known_on"))
                            .meaning(entry.line());
            if (revocation.decision().isEmpty()) {
                throw new UnreadableRecords(
                        "%s line %d: a revocation names the number of the decision that gave the award"
                                .formatted(entry.file(), entry.line()),
                        null);
            }
            revocations.all.add(revocation);
        }
        return revocations;
    }

    public List<Revocation> all() {
        return List.copyOf(all);
    }

    public void add(Line line, String by, String reason) throws IOException {
        register.append(
                List.of(
                        Integer.toString(line.year()),
                        line.decision(),
                        line.date() == null ? "" : line.date().toString(),
                        line.form(),
                        line.recipient(),
                        line.knownOn().toString(),
                        by,
                        reason));
    }

    /**
     * Puts the cell that held it in the place of a name that is erased.
     *
     * @param nameKey of the name, folded for comparison
     * @return how many lines named it
     */
    public int erase(String nameKey, ErasedCell cell) throws IOException {
        return register.replace(
                "recipient",
                name -> VietnameseText.key(name).equals(nameKey) ? cell.written() : name);
    }
}
