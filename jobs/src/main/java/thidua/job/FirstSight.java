package thidua.job;

import org.jspecify.annotations.Nullable;

import thidua.edge.delimited.ReceivedRegister;
import thidua.edge.delimited.ReceivedRegister.Arrival;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/**
 * The day to note for files that the register does not know: today, but never before a file that is
 * already there. A clock that was set back makes no file older than what came before it.
 *
 * @param today by the machine's clock
 * @param later what came after today, if the clock were right; null where nothing did
 */
record FirstSight(LocalDate today, @Nullable Arrival later) {

    static FirstSight on(LocalDate today, ReceivedRegister register, Path input) {
        Arrival latest =
                register.latest(path -> Files.isRegularFile(input.resolve(path))).orElse(null);
        return new FirstSight(today, latest != null && latest.day().isAfter(today) ? latest : null);
    }

    LocalDate day() {
        return later == null ? today : later.day();
    }

    /** Says so, when a day was noted that the clock does not say. */
    void tell(ReceivedRegister register, Progress progress) {
        if (later != null && register.isLonger()) {
            progress.say("clock", today.toString(), later.path(), later.day().toString());
        }
    }
}
