package thidua.cli;

import thidua.core.text.Language;
import thidua.core.text.Words;
import thidua.job.Outcome;
import thidua.job.Progress;

import java.io.PrintStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Lines for the person at the terminal, or for a log, whoever of several threads says them. */
final class Console implements Progress {
    private static final int WIDTH = 30;

    /** In a log, below so many there is no telling how far it is. */
    private static final int FEW = 50;

    private static final String CLEARED = "\r\033[K";

    private final PrintStream out;
    private final Words words;
    private final boolean terminal;

    /** How far each thing is that is under way. */
    private final Map<String, Integer> percents = new HashMap<>();

    private boolean drawn;
    private Listener listener = (key, text, arguments) -> {};

    /** Who hears everything that is said. */
    @FunctionalInterface
    interface Listener {
        void hear(String key, String text, String... arguments);
    }

    Console(PrintStream out, Language language) {
        this(out, language, isAnswered());
    }

    /** Whether a person sits there. */
    static boolean isAnswered() {
        return System.console() != null && System.console().isTerminal();
    }

    /**
     * @param terminal whether a line can be drawn over
     */
    Console(PrintStream out, Language language, boolean terminal) {
        this.out = out;
        this.words = Words.of("console", language);
        this.terminal = terminal;
    }

    Language language() {
        return words.language();
    }

    @Override
    public synchronized void say(String key, String... arguments) {
        clear();
        String text = words.say(key, arguments);
        out.println(text);
        LogFile.said(key, text);
        listener.hear(key, text, arguments);
    }

    void heardBy(Listener listener) {
        this.listener = listener;
    }

    /** Asks the person at the terminal for something that does not show while it is typed. */
    char[] ask(String key, String... arguments) {
        java.io.Console keyboard = System.console();
        char[] answer =
                keyboard == null ? null : keyboard.readPassword("%s", words.say(key, arguments));
        return answer == null ? new char[0] : answer;
    }

    /** A bar on a terminal; in a log a line for each tenth, where there are many. */
    @Override
    public synchronized void advance(String key, int done, int total, String... arguments) {
        String which = key + List.of(arguments);
        int percent = (int) (100L * done / total);
        Integer last = done == total ? percents.remove(which) : percents.put(which, percent);
        int before = done == 1 || last == null ? 0 : last;
        if (terminal && done == total) {
            clear();
        } else if (terminal && (percent > before || done == 1)) {
            draw(words.say(key, arguments), done, total);
        }
        if (total >= FEW && percent / 10 > before / 10) {
            String tenth =
                    words.say(
                            "advance",
                            words.say(key, arguments),
                            Integer.toString(done),
                            Integer.toString(total),
                            Integer.toString(percent));
            if (!terminal) {
                out.println(tenth);
            }
            LogFile.said("advance", tenth);
        }
    }

    @Override
    public Outcome failed(Throwable failure) {
        return Failures.tell(this, failure);
    }

    private void draw(String what, int done, int total) {
        String bar = "█".repeat(WIDTH * done / total);
        String rest = "░".repeat(WIDTH - bar.length());
        out.print(CLEARED + "%s %s%s %d/%d".formatted(what, bar, rest, done, total));
        out.flush();
        drawn = true;
    }

    private void clear() {
        if (drawn) {
            out.print(CLEARED);
            drawn = false;
        }
    }
}
