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
        return ENDING.matcher(path).replaceFirst("");
    }

    static Set<Integer> years(String name) {
        Set<Integer> years = new TreeSet<>();
        YEAR.matcher(DATE.matcher(name).replaceAll(" "))
                .results()
                .forEach(m -> years.add(Integer.valueOf(m.group(1))));
        return years;
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
