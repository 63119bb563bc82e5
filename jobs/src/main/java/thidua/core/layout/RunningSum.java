package thidua.core.layout;

import java.util.Arrays;

/** Numbers of rows, added in the order of the rows; the sum of any span is found at once. */
final class RunningSum {
    private int[] rows = new int[8];
    private long[] sums = new long[8];
    private int size;

    /**
     * @param row not before the last one
     */
    void add(int row, long number) {
        if (size == rows.length) {
            rows = Arrays.copyOf(rows, 2 * size);
            sums = Arrays.copyOf(sums, 2 * size);
        }
        rows[size] = row;
        sums[size] = number + (size == 0 ? 0 : sums[size - 1]);
        size++;
    }

    /** The sum of the rows from one to another, both included. */
    long of(int from, int to) {
        return upTo(to) - upTo(from - 1);
    }

    private long upTo(int row) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            boolean in = rows[middle] <= row;
            low = in ? middle + 1 : low;
            high = in ? high : middle;
        }
        return low == 0 ? 0 : sums[low - 1];
    }
}
