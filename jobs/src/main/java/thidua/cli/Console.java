package thidua.cli;

import thidua.core.text.Language;
import thidua.core.text.Words;
import thidua.job.Progress;

import java.io.PrintStream;

/** Lines for the person at the terminal, or for a log. */
final class Console implements Progress {
    private final PrintStream out;
    private final Words words;

    Console(PrintStream out, Language language) {
        this.out = out;
        this.words = Words.of("console", language);
    }

    @Override
    public void say(String key, String... arguments) {
        out.println(words.say(key, arguments));
    }
}
