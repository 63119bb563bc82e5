package thidua.job;

import java.util.SortedMap;

/**
 * What the pack of a year is made from, as it stood at one moment, in a few characters: two that
 * are alike are made from the same.
 *
 * @param facts what the values are computed from, of each year up to it in which something stands
 * @param inputs all submissions that stand in the years up to it, and all files of the year
 * @param edition that, and by what it is read, computed and shown
 */
record YearState(SortedMap<Integer, String> facts, String inputs, String edition) {}
