package thidua.core.layout;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the texts above the columns of a table head, were it one of a layout. */
record Matching(HeaderWords words) {
    private static final Set<String> TOTALS =
            Set.of("tong so", "tong", "tong cong", "cong", "tong so luong");

    /** Without accents "nam", men, would be a year. */
    private static final Set<String> SEXES = Set.of("nam", "nu", "trong do nam", "trong do nu");

    /** Columns whose count may be divided below its heading, with the total among the parts. */
    private static final Set<Column> COUNTED =
            EnumSet.of(
                    Column.SITES,
                    Column.TEAMS,
                    Column.MEMBERS,
                    Column.COLLECTIVE,
                    Column.INDIVIDUAL,
                    Column.HOUSEHOLD);

    /**
     * Whether the lowest text of a column says that it is the total of what is headed above it.
     *
     * @param folded the texts of the column, from the top
     */
    static boolean isTotal(List<String> folded) {
        return folded.size() > 1 && TOTALS.contains(folded.getLast());
    }

    /**
     * @param folded the texts of each column, from the top
     * @param counted columns headed with a form of award
     * @return without its rows
     */
    Headings of(Layout layout, List<List<String>> folded, List<FormColumn> counted) {
        List<FormColumn> taken = layout.countsByForm() ? counted : List.of();
        Set<Integer> takenColumns = new HashSet<>();
        taken.forEach(f -> takenColumns.add(f.column()));
        Map<Column, Integer> columns = new EnumMap<>(Column.class);
        List<Integer> twice = new ArrayList<>();
        List<Integer> unknown = new ArrayList<>();
        Map<String, Column> known = words.of(layout);
        for (int at = 1; at <= folded.size(); at++) {
            if (folded.get(at - 1).isEmpty() || takenColumns.contains(at)) {
                continue;
            }
            Column column = meaning(known, folded.get(at - 1));
            if (column == null) {
                unknown.add(at);
            } else if (columns.putIfAbsent(column, at) != null && column != Column.UNUSED) {
                twice.add(at);
            }
        }
        return new Headings(layout, columns, twice, unknown, taken, List.of());
    }

    /** All texts together say most, then the lowest; the topmost names what is split below it. */
    private @Nullable Column meaning(Map<String, Column> known, List<String> folded) {
        Column part = part(known.get(folded.getFirst()), folded.getLast());
        if (part != null && folded.size() > 1 && known.containsValue(part)) {
            return part;
        }
        Column whole = known.get(folded.getFirst());
        if (folded.size() > 1 && whole != null && COUNTED.contains(whole)) {
            if (isTotal(folded)) {
                return whole;
            }
            if (SEXES.contains(folded.getLast())) {
                return null;
            }
        }
        for (int i = 0; i < folded.size(); i++) {
            String joined = joined(folded, i);
            Column meant = joined == null ? null : known.get(joined);
            if (meant != null) {
                return meant;
            }
        }
        return null;
    }

    /** The texts from one on as one; null where they are longer than any header word. */
    private @Nullable String joined(List<String> folded, int from) {
        if (from == folded.size() - 1) {
            return folded.get(from);
        }
        int length = folded.size() - from - 1;
        for (int i = from; i < folded.size(); i++) {
            length += folded.get(i).length();
        }
        return length > words.longest()
                ? null
                : String.join(" ", folded.subList(from, folded.size()));
    }

    private static @Nullable Column part(@Nullable Column whole, String part) {
        if (whole == Column.DOCUMENT || whole == Column.DECISION) {
            boolean decision = whole == Column.DECISION;
            if (HeaderWords.NUMBER.contains(part)) {
                return whole;
            }
            if (HeaderWords.DAY.contains(part)) {
                return decision ? Column.DECISION_DATE : Column.DOCUMENT_DATE;
            }
        }
        return null;
    }
}
