package thidua.core.chart;

import thidua.core.text.Language;
import thidua.core.text.Words;
import thidua.core.unit.Level;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * The words, numbers and dates of charts in one language, from {@code thidua/charts_vi.properties}
 * and {@code charts_en.properties}. Number formats are stated here, not taken from the locale data
 * of the machine, so that the same bytes come out everywhere.
 */
public final class Wording {
    private final Words words;

    private Wording(Words words) {
        this.words = words;
    }

    public static Wording in(Language language) {
        return new Wording(Words.of("charts", language));
    }

    public Language language() {
        return words.language();
    }

    public String say(String key, String... arguments) {
        return words.say(key, arguments);
    }

    /** {@code 17 mô hình mới}; English has a form for one ({@code 1 new model}). */
    public String count(String noun, BigDecimal number) {
        String form = number.compareTo(BigDecimal.ONE) == 0 ? ".one" : ".other";
        return say(noun + form, number(number));
    }

    /** {@code 1.234,5} in Vietnamese, {@code 1,234.5} in English; at most one decimal. */
    public String number(BigDecimal number) {
        var symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setGroupingSeparator(say("number.grouping").charAt(0));
        symbols.setDecimalSeparator(say("number.decimal").charAt(0));
        symbols.setMinusSign('–');
        return new DecimalFormat("#,##0.#", symbols).format(number);
    }

    public String number(int number) {
        return number(BigDecimal.valueOf(number));
    }

    /** {@code +4}, {@code –4}, {@code 0}. */
    public String signed(BigDecimal number) {
        return number.signum() > 0 ? "+" + number(number) : number(number);
    }

    public String date(LocalDate day) {
        return day.format(DateTimeFormatter.ofPattern(say("date"), Locale.ROOT));
    }

    /** {@code a}, {@code a và b}, {@code a, b và c}. */
    public String list(List<String> items) {
        int last = items.size() - 1;
        return last < 1
                ? String.join("", items)
                : say("list", String.join(", ", items.subList(0, last)), items.get(last));
    }

    public String level(Level level) {
        return say("level." + level.id());
    }

    /** A unit's name inside a sentence: {@code huyện Ý Yên}, the kind in lower case. */
    public String inSentence(String unitName) {
        for (String kind : say("kinds").split("\\|", -1)) {
            if (unitName.startsWith(kind + " ")) {
                return kind.substring(0, 1).toLowerCase(Locale.ROOT) + unitName.substring(1);
            }
        }
        return unitName;
    }
}
