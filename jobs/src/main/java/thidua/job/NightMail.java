package thidua.job;

import org.springframework.stereotype.Component;

import thidua.edge.folder.Reminder;
import thidua.job.RunListener.YearEnd;

import java.io.IOException;

/**
 * Mails what a night published, where that is wished. That an edition is to be mailed is noted
 * before it is published, and forgotten when it is mailed: what failed is tried by the next night.
 */
@Component
final class NightMail {
    private final Settings settings;
    private final Delivery delivery;
    private final StopSign stop;

    NightMail(Settings settings, Delivery delivery, StopSign stop) {
        this.settings = settings;
        this.delivery = delivery;
        this.stop = stop;
    }

    /** That the edition that is about to be published is to be mailed. */
    void isDue(int year) throws IOException {
        if (settings.deliver().nightly()) {
            reminder(year).write();
        }
    }

    void send(YearEnds ends, Progress progress) {
        if (!settings.deliver().nightly()) {
            return;
        }
        for (YearEnd end : ends.all()) {
            boolean stands =
                    end.outcome() == Outcome.DONE || end.outcome() == Outcome.DONE_WITH_REFUSALS;
            if (stands && reminder(end.year()).isThere() && !stop.isRaised()) {
                mail(end, ends, progress);
            }
        }
    }

    private void mail(YearEnd end, YearEnds ends, Progress progress) {
        int year = end.year();
        try {
            if (isLeft(end)) {
                if (end.edition() != null) {
                    progress.say("nightly.provisional", Integer.toString(year));
                }
                return;
            }
            Outcome outcome =
                    delivery.deliver(
                            new Delivery.Request(year, false, false, "thidua nightly", ""),
                            progress);
            if (outcome == Outcome.DONE) {
                reminder(year).remove();
            }
            // that mail is not set up as it should be is no wrong usage of this command
            ends.mailed(year, outcome == Outcome.MISUSED ? Outcome.FAILED : outcome);
        } catch (StopSign.Stopped e) {
            ends.mailed(year, Outcome.STOPPED);
        } catch (Exception e) {
            ends.mailed(year, Outcome.FAILED); // should the next line break everything
            ends.mailed(year, progress.failed(e));
        }
    }

    /** An edition that is not complete waits for the one that is, unless the settings say else. */
    private boolean isLeft(YearEnd end) throws IOException {
        return !settings.deliver().provisional()
                && PackOnDisk.read(end.folder()) instanceof PackOnDisk.Pack pack
                && pack.manifest().provisional();
    }

    private Reminder reminder(int year) {
        return new Reminder(settings.output(), "deliver-" + year);
    }
}
