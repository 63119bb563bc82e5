package thidua.job;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import thidua.edge.delimited.ReceivedRegister;
import thidua.edge.folder.InputFolder;
import thidua.edge.server.TestServer;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.SortedMap;

/** A file that is there when a run looks, and gone when the run wants to read it. */
class VanishingInputTest {
    private static final String FILE = "2021/y-yen.xlsx";

    private static Workplace desk;

    @BeforeAll
    static void a_desk_is_opened() throws IOException {
        desk = Workplace.open(TestServer.migrated());
    }

    @AfterAll
    static void the_desk_is_left() throws IOException {
        desk.close();
    }

    @Test
    void it_is_told_and_waits_and_nothing_is_different_when_it_is_back() throws Exception {
        desk.clear(2021);
        desk.run(2021);
        SortedMap<String, String> undisturbed = Trees.bytes(desk.output().resolve("2021"));

        desk.clear(2021);
        Look look =
                Look.at(
                        new InputFolder(desk.input()),
                        year -> year == 2021,
                        ReceivedRegister.open(desk.input().resolve("reference/received.csv")),
                        Workplace.TODAY,
                        new Quiet(Duration.ZERO, Clock.systemUTC(), pause -> {}));
        byte[] bytes = desk.bytes(FILE);
        desk.remove(FILE);
        Ran.Notes notes = new Ran.Notes();
        ReferenceData data = ReferenceData.load(desk.settings());
        Registers registers = Registers.open(desk.input(), data.reference());

        Imports imports = desk.imports();
        ReadOrder order = imports.order(2021, "rules", data.reference(), registers);
        imports.bring(order, false, look, registers, notes);

        assertThat(notes.lines())
                .filteredOn(line -> line.key().equals("gone-meanwhile"))
                .containsExactly(new Ran.Line("gone-meanwhile", List.of(FILE)));
        assertThat(desk.answer("select count(*) from thidua.received_file where present"))
                .isEqualTo("" + (look.seen().size() - 1));

        desk.write(FILE, bytes);
        assertThat(desk.run(2021).outcome()).isEqualTo(Outcome.DONE);
        assertThat(Trees.bytes(desk.output().resolve("2021"))).isEqualTo(undisturbed);
    }
}
