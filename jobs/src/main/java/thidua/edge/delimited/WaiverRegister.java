package thidua.edge.delimited;

import thidua.core.fact.Waivers;
import thidua.core.fact.Waivers.Waiver;
import thidua.core.reference.Entry;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code input/reference/waivers.csv}: units of which a person decided that they need not report.
 */
public final class WaiverRegister {
    private static final List<String> COLUMNS =
            List.of("year", "unit_code", "table", "known_on", "by", "reason");

    private final Register register;
    private final List<Waiver> all = new ArrayList<>();

    private WaiverRegister(Register register) {
        this.register = register;
    }

    /**
     * Opens the register of an input folder; one that does not exist is empty.
     *
     * @throws UnreadableRecords when it is no such register, or a year, table or day is none
     */
    public static WaiverRegister in(Path input) {
        WaiverRegister waivers =
                new WaiverRegister(
                        new Register(input.resolve("reference").resolve("waivers.csv"), COLUMNS));
        for (Entry entry : waivers.register.entries()) {
            if (!List.of("", "models", "awards").contains(entry.text("table"))) {
                throw new UnreadableRecords(
                        "%s line %d: table \"%s\" is neither models nor awards; empty means both"
                                .formatted(entry.file(), entry.line(), entry.text("table")),
                        null);
            }
            waivers.all.add(
                    new Waiver(
                            Register.year(entry, "year"),
                            entry.text("unit_code"),
                            entry.text("table"),
                            Register.day(entry, "known_on")));
        }
        return waivers;
    }

    public Waivers waivers() {
        return new Waivers(all);
    }

    public void add(Waiver waiver, String by, String reason) throws IOException {
        register.append(
                List.of(
                        Integer.toString(waiver.year()),
                        waiver.unit(),
                        waiver.table(),
                        waiver.knownOn().toString(),
                        by,
                        reason));
        all.add(waiver);
    }
}
