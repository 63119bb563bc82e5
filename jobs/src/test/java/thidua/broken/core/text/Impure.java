package thidua.broken.core.text;

import thidua.broken.core.chart.Downstream;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;

/** Asks the machine in every way, and knows a station that comes after its own. */
public final class Impure {
    private Impure() {}

    static Path touchesTheWorld() {
        return Path.of("input");
    }

    static Supplier<LocalDate> clock() {
        return LocalDate::now;
    }

    static int chance() {
        return new Random().nextInt();
    }

    static UUID identity() {
        return UUID.randomUUID();
    }

    static long time() {
        return System.currentTimeMillis();
    }

    static String environment() {
        return System.getenv("HOME");
    }

    static void prints() {
        System.out.println();
    }

    @SuppressWarnings("StringCaseLocaleUsage")
    static String locale() {
        return "I".toLowerCase();
    }

    @SuppressWarnings("DefaultCharset")
    static String charset(byte[] bytes) {
        return new String(bytes);
    }

    static Downstream later() {
        return new Downstream();
    }
}
