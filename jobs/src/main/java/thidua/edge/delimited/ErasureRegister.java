package thidua.edge.delimited;

import thidua.core.fact.Erasure;
import thidua.core.fact.Erasures;
import thidua.core.reference.Entry;
import thidua.core.sheet.CellAddress;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code input/reference/erasures.csv}: cells whose name is to be kept no longer, by the content of
 * their file. Never the name.
 */
public final class ErasureRegister {
    private static final List<String> COLUMNS =
            List.of("sha256", "sheet", "cell", "known_on", "by", "reason");

    private final Register register;
    private final List<Erasure> all = new ArrayList<>();

    private ErasureRegister(Register register) {
        this.register = register;
    }

    /**
     * Opens the register of an input folder; one that does not exist is empty.
     *
     * @throws UnreadableRecords when it is no such register, or a hash, cell or day is none
     */
    public static ErasureRegister in(Path input) {
        ErasureRegister erasures =
                new ErasureRegister(
                        new Register(input.resolve("reference").resolve("erasures.csv"), COLUMNS));
        for (Entry entry : erasures.register.entries()) {
            if (!entry.text("sha256").matches("[0-9a-f]{64}")
                    || !entry.text("cell").matches("[A-Z]{0,4}[1-9]\\d{0,8}")) {
                throw new UnreadableRecords(
                        "%s line %d: an erasure names the SHA-256 of a file and a cell such as B7"
                                .formatted(entry.file(), entry.line()),
                        null);
            }
            erasures.all.add(
                    new Erasure(
                            entry.text("sha256"),
                            CellAddress.of(entry.text("sheet"), entry.text("cell")),
                            Register.day(entry, "known_on")));
        }
        return erasures;
    }

    public Erasures erasures() {
        return new Erasures(all);
    }

    public void add(Erasure erasure, String by, String reason) throws IOException {
        register.append(
                List.of(
                        erasure.sha256(),
                        erasure.cell().sheet(),
                        erasure.cell().a1(),
                        erasure.knownOn().toString(),
                        by,
                        reason));
        all.add(erasure);
    }
}
