package thidua.core.layout;

import thidua.core.fact.FactTable;
import thidua.core.text.VietnameseText;

import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** What the name of a file or sheet says about its content. */
final class Named {
    private static final Pattern ENDING = Pattern.compile("\\.[A-Za-z]{1,5}$");
    private static final Pattern DATE =
            Pattern.compile(
                    "(?<!\\d)20\\d\\d[-_. ]?(?:0[1-9]|1[0-2])[-_. ]?[0-3]\\d(?!\\d)"
                            + "|(?<!\\d)[0-3]?\\d[-_. ][01]?\\d[-_. ]20\\d\\d(?!\\d)");
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)(?!\\d)");

    /** Words that name no unit; "nam" is one only before a year, for it begins many names. */
    private static final Pattern OTHERS =
            Pattern.compile(
                    "\\b(?:bao cao|danh sach|bieu|phu luc|tong hop|thi dua|mo hinh(?: moi)?|khen"
                            + " thuong|khen|nam(?= \\d)|sheet|trang|ket qua|so"
                            + " lieu|nop|copy|final|\\d+)\\b");

    private Named() {}

    static String withoutEnding(String path) {
        int dot = path.lastIndexOf('.');
        int letters = path.length() - dot - 1;
        if (dot < 0 || letters == 0 || letters > 5) {
            return hasLines(path) ? ENDING.matcher(path).replaceFirst("") : path;
        }
        for (int i = dot + 1; i < path.length(); i++) {
            char c = path.charAt(i);
            if ((c < 'a' || c > 'z') && (c < 'A' || c > 'Z')) {
                return hasLines(path) ? ENDING.matcher(path).replaceFirst("") : path;
            }
        }
        return path.substring(0, dot);
    }

    /** Whether an ending may stand before the end of a line. */
    private static boolean hasLines(String path) {
        return path.chars().anyMatch(c -> c < ' ' || c == 0x85 || c == 0x2028 || c == 0x2029);
    }

    static Set<Integer> years(String name) {
        Set<Integer> years = new TreeSet<>();
        YEAR.matcher(mayHoldDate(name) ? DATE.matcher(name).replaceAll(" ") : name)
                .results()
                .forEach(m -> years.add(Integer.valueOf(m.group(1))));
        return years;
    }

    /** A date has six digits at least. */
    private static boolean mayHoldDate(String name) {
        int digits = 0;
        for (int i = 0; i < name.length(); i++) {
            digits += Digits.are(name, i, i + 1) ? 1 : 0;
        }
        return digits >= 6;
    }

    /** The movement itself is called "thi đua khen thưởng", which promises no table of awards. */
    static Set<FactTable> tables(String name) {
        String plain = VietnameseText.plain(name).replace("thi dua khen thuong", "");
        Set<FactTable> tables = EnumSet.noneOf(FactTable.class);
        if (plain.contains("mo hinh")) {
            tables.add(FactTable.MODELS);
        }
        if (plain.contains("khen")) {
            tables.add(FactTable.AWARDS);
        }
        return tables;
    }

    static boolean saysOnlyNew(String name) {
        return VietnameseText.plain(name).contains("mo hinh moi");
    }

    /** What is left of a file's name when everything that names no unit is taken out. */
    static String remainder(String path) {
        String file = withoutEnding(path.substring(path.lastIndexOf('/') + 1));
        String alone = OTHERS.matcher(VietnameseText.plain(file)).replaceAll(" ");
        return VietnameseText.tidy(alone);
    }
}
