package thidua.edge.broker;

/**
 * A partition that waits to be read: nothing of its content, only where it is noted.
 *
 * @param build of the program that is to read it; another one would read it differently
 * @param execution the number of its step execution
 */
public record Part(String build, String step, long execution) {
    String text() {
        return step + " " + execution;
    }

    static Part of(String build, String text) {
        int blank = text.lastIndexOf(' ');
        return new Part(build, text.substring(0, blank), Long.parseLong(text.substring(blank + 1)));
    }
}
