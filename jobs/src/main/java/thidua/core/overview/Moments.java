package thidua.core.overview;

import thidua.core.text.Words;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days, times and how long something took, for people. */
record Moments(ZoneId zone, Words words) {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm", Locale.ROOT);

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    String minute(Instant instant) {
        return MINUTE.format(instant.atZone(zone));
    }

    String took(Duration duration) {
        long seconds = Math.round(duration.toMillis() / 1000.0);
        return seconds < 60
                ? words.say("took.seconds", Long.toString(seconds))
                : words.say(
                        "took.minutes", Long.toString(seconds / 60), Long.toString(seconds % 60));
    }
}
