package thidua.bench.input;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/** How people write what is meant: other letters, the same words. All of it is legal input. */
final class Scribble {
    private final Chance chance;

    Scribble(Chance chance) {
        this.chance = chance;
    }

    /** A word of a list: mostly tidy. */
    String word(String word) {
        return switch (chance.below(20)) {
            case 0 -> " " + word;
            case 1 -> word + " ";
            case 2 -> word.toUpperCase(Locale.ROOT);
            case 3 -> word.replaceFirst(" ", "  ");
            case 4 -> Normalizer.normalize(word, Normalizer.Form.NFD);
            default -> word;
        };
    }

    /** A name, whose case stays. */
    String name(String name) {
        return switch (chance.below(20)) {
            case 0 -> " " + name.replaceFirst(" ", "  ");
            case 1 -> Normalizer.normalize(name, Normalizer.Form.NFD);
            default -> name;
        };
    }

    String count(int count) {
        return count >= 1000 && chance.percent(70)
                ? "%d.%03d".formatted(count / 1000, count % 1000)
                : Integer.toString(count);
    }

    String date(int year, int month, int day) {
        return switch (chance.below(4)) {
            case 0 -> day + "/" + month + "/" + year;
            case 1 -> "%d-%02d-%02d".formatted(year, month, day);
            default -> "%02d/%02d/%d".formatted(day, month, year);
        };
    }

    List<String> header(List<String> columns) {
        return switch (chance.below(6)) {
            case 0 -> columns.stream().map(c -> c.toUpperCase(Locale.ROOT)).toList();
            case 1 -> columns.stream().map(c -> " " + c + " ").toList();
            case 2 ->
                    columns.stream()
                            .map(c -> Normalizer.normalize(c, Normalizer.Form.NFD))
                            .toList();
            default -> columns;
        };
    }
}
