package thidua.core.layout;

import thidua.core.sheet.Cell;
import thidua.core.sheet.Row;
import thidua.core.text.VietnameseText;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Finds tables that stand side by side, each with a header of its own. */
final class Lanes {
    private static final Set<String> ROW_NO = Set.of("stt", "tt", "so tt");

    private Lanes() {}

    /** The lanes of the headers that begin with the first row; empty where there is only one. */
    static List<Lane> of(List<Row> rows, HeaderSearch search) {
        if (HeaderSearch.isShort(rows.getFirst())) {
            List<Told> told = rows.stream().map(row -> Told.of(row, search)).toList();
            for (int height = 1; height <= rows.size(); height++) {
                List<Lane> cut = cut(starts(told.subList(0, height)));
                List<Lane> lanes = cut.size() < 2 ? List.of() : claimed(cut, rows, search);
                if (lanes.size() > 1 && saysMore(lanes, rows, search)) {
                    return lanes;
                }
            }
        }
        return List.of();
    }

    /** One table whose header has gaps is understood as well without parting it. */
    private static boolean saysMore(List<Lane> lanes, List<Row> rows, HeaderSearch search) {
        int apart =
                lanes.stream()
                        .flatMap(l -> search.find(l.of(rows)).stream())
                        .mapToInt(Headings::understood)
                        .sum();
        return apart > search.find(rows).map(Headings::understood).orElse(0);
    }

    /**
     * What tells where lanes begin in a row.
     *
     * @param said columns that hold something
     * @param numbers columns that are headed as those of numbers are
     */
    private record Told(BitSet said, BitSet numbers) {
        static Told of(Row row, HeaderSearch search) {
            Told told = new Told(new BitSet(), new BitSet());
            for (int column = 1; column <= row.cells().size(); column++) {
                if (!row.cell(column).isBlank()) {
                    told.said.set(column);
                    if (isRowNo(row.cell(column), search)) {
                        told.numbers.set(column);
                    }
                }
            }
            return told;
        }
    }

    /** Most texts are told apart from those words by their first letter. */
    private static boolean isRowNo(Cell cell, HeaderSearch search) {
        char first = VietnameseText.firstLetter(cell.shown());
        return (first == 0 || first == 's' || first == 't') && ROW_NO.contains(search.plain(cell));
    }

    /** Where a lane may begin: behind a blank column, and where rows are numbered anew. */
    private static Set<Integer> starts(List<Told> header) {
        Set<Integer> starts = new TreeSet<>();
        BitSet said = new BitSet();
        BitSet numbers = new BitSet();
        for (Told row : header) {
            said.or(row.said);
            numbers.or(row.numbers);
        }
        for (int at = said.nextSetBit(1); at >= 0; at = said.nextSetBit(at + 1)) {
            if (!said.get(at - 1) || numbers.get(at)) {
                starts.add(at);
            }
        }
        return starts;
    }

    private static List<Lane> cut(Set<Integer> starts) {
        List<Integer> list = List.copyOf(starts);
        List<Lane> lanes = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            int end = i + 1 < list.size() ? list.get(i + 1) - 1 : Integer.MAX_VALUE;
            lanes.add(new Lane(list.get(i), end));
        }
        return lanes;
    }

    /** Lanes with a header; columns between two of them go with the left one, so none is lost. */
    private static List<Lane> claimed(List<Lane> cut, List<Row> rows, HeaderSearch search) {
        List<Lane> with = cut.stream().filter(l -> search.find(l.of(rows)).isPresent()).toList();
        List<Lane> lanes = new ArrayList<>();
        for (int i = 0; i < with.size(); i++) {
            int from = i == 0 ? 1 : with.get(i).from();
            int to = i + 1 < with.size() ? with.get(i + 1).from() - 1 : Integer.MAX_VALUE;
            lanes.add(new Lane(from, to));
        }
        return lanes;
    }
}
