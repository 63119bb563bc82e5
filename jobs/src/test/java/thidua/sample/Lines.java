package thidua.sample;

import java.util.Arrays;
import java.util.List;

/** The plan's tables are text blocks: a line a record, columns divided by {@code |}. */
final class Lines {
    private Lines() {}

    /** The columns of each line, without the white space that lines them up. */
    static List<List<String>> of(String table) {
        return table.lines()
                .filter(line -> !line.isBlank())
                .map(line -> Arrays.stream(line.split("\\|", -1)).map(String::strip).toList())
                .toList();
    }

    /** The numbers of a column of numbers divided by blanks. */
    static List<Integer> numbers(String column) {
        return Arrays.stream(column.split(" +")).map(Integer::valueOf).toList();
    }
}
