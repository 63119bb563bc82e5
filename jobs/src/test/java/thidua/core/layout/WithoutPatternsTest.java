package thidua.core.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import thidua.core.sheet.Cell;
import thidua.core.text.VietnameseText;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is found letter by letter is what a pattern finds. */
class WithoutPatternsTest {
    private final Random random = new Random(7);

    private String text(String... parts) {
        StringBuilder text = new StringBuilder();
        for (int length = random.nextInt(9); length > 0; length--) {
            text.append(parts[random.nextInt(parts.length)]);
        }
        return text.toString();
    }

    @Test
    void the_first_day_in_a_text() {
        String[] parts = {
            "ngày ",
            "ngày",
            "n",
            "5",
            "28",
            "04",
            "2021",
            "202",
            "20219",
            "/",
            "-",
            ".",
            " ",
            "tháng",
            " tháng ",
            "năm",
            " năm ",
            "qđ",
            ", ",
            "13",
            "31",
            "02",
            "00",
            "٣",
            "5/2/2021",
            "1/1/19999"
        };
        int days = 0;
        for (int i = 0; i < 300_000; i++) {
            String text = text(parts);
            Matcher pattern = DateCell.DAY_FIRST.matcher(text);
            DayFirst found = DayFirst.in(text);

            assertThat(found != null).as(text).isEqualTo(pattern.find());
            if (found != null) {
                assertThat(found.start()).as(text).isEqualTo(pattern.start());
                boolean day =
                        found.day() instanceof Parsed.Value(var value)
                                && value.equals(day(pattern));
                assertThat(day).as(text).isEqualTo(day(pattern) != null);
                days += day ? 1 : 0;
            }
        }
        assertThat(days).isGreaterThan(5_000);
    }

    private static @Nullable LocalDate day(Matcher found) {
        try {
            return LocalDate.of(number(found, 3), number(found, 2), number(found, 1));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static int number(Matcher found, int group) {
        return Integer.parseInt(found.group(group));
    }

    @Test
    void numbers_in_groups_are_what_they_are_with_what_is_counted_behind_them() {
        for (int i = 0; i < 100_000; i++) {
            String text = text("1", "12", "123", "000", ".", "234.", "0", ".567", "5000");
            if (Digits.count(text, 0) > 0 && text.matches(".*\\d")) {
                assertThat(CountCell.read(new Cell.Text(text)))
                        .as(text)
                        .isEqualTo(CountCell.read(new Cell.Text(text + " người")));
            }
        }
    }

    @Test
    void the_ending_of_a_name_and_the_years_in_it() {
        Pattern ending = Pattern.compile("\\.[A-Za-z]{1,5}$");
        Pattern date =
                Pattern.compile(
                        "(?<!\\d)20\\d\\d[-_. ]?(?:0[1-9]|1[0-2])[-_. ]?[0-3]\\d(?!\\d)"
                                + "|(?<!\\d)[0-3]?\\d[-_. ][01]?\\d[-_. ]20\\d\\d(?!\\d)");
        Pattern year = Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)(?!\\d)");
        for (int i = 0; i < 100_000; i++) {
            String text =
                    text("2019", "1", "-", "05", ".", "csv", "X", "/", "12", "\n", "1999", " ");
            Set<Integer> years = new TreeSet<>();
            Matcher found = year.matcher(date.matcher(text).replaceAll(" "));
            while (found.find()) {
                years.add(Integer.valueOf(found.group(1)));
            }

            assertThat(Named.withoutEnding(text)).isEqualTo(ending.matcher(text).replaceFirst(""));
            assertThat(Named.years(text)).isEqualTo(years);
        }
    }

    @Test
    void the_words_of_a_text_and_its_first_letter() {
        Pattern word = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
        for (int i = 0; i < 100_000; i++) {
            String text =
                    text(
                            "a", "Ộ", "đ", "Đ", "s", "Ṭ", "t\u0301", " ", "-", "_", "1", "½", "٣",
                            "中", "𝐀", "ð", "\u0301", "(", "'");
            List<String> words = word.matcher(text).results().map(MatchResult::group).toList();
            char first = VietnameseText.firstLetter(text);
            String plain = VietnameseText.plain(text);

            assertThat(UnitMentions.words(text)).isEqualTo(words);
            assertThat(first == 0 || plain.charAt(0) == first).as(text).isTrue();
        }
    }
}
