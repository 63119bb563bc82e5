package thidua.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** What a command says, run inside this process, and how it ends. */
record Spoken(int exit, String said) {
    static Spoken of(String command, String[] arguments, String... more) {
        PrintStream before = System.out;
        var bytes = new ByteArrayOutputStream();
        System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try {
            List<String> all = new ArrayList<>(List.of(command));
            all.addAll(List.of(arguments));
            all.addAll(List.of(more));
            int exit = Thidua.execute(all.toArray(String[]::new));
            return new Spoken(exit, bytes.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(before);
        }
    }
}
