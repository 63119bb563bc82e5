package thidua.job;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import thidua.edge.delimited.ReceivedRegister;
import thidua.edge.folder.InputFolder;
import thidua.edge.warehouse.LastWritten;
import thidua.edge.warehouse.Published;
import thidua.edge.warehouse.ReadFiles;
import thidua.edge.warehouse.ReceivedFiles;
import thidua.edge.warehouse.ReferenceTables;
import thidua.edge.warehouse.YearLocks;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

import javax.sql.DataSource;

/**
 * Where {@code run} and {@code nightly} begin and end: looks what came in, lets a {@link Course} do
 * what is to be done, and tells the listeners.
 */
@Component
final class Round {
    private static final Logger LOG = System.getLogger(Round.class.getName());

    private final Settings settings;
    private final DataSource source;
    private final Tables tables;
    private final Workshop.Door workshop;
    private final Erasing erasing;
    private final NightMail mail;
    private final StopSign stop;
    private final Quiet quiet;
    private final List<RunListener> listeners;
    private final AtomicReference<@Nullable ReadAhead> ahead = new AtomicReference<>();
    private volatile String still = "";

    /** What a course asks the warehouse. */
    record Tables(
            ReferenceTables reference,
            ReceivedFiles received,
            ReadFiles read,
            Published published,
            Chronicle chronicle,
            LastWritten written) {}

    /**
     * @param still tells what need not be checked
     */
    record Input(InputFolder folder, Still still) {
        /** Looks whether anything can have changed. */
        interface Still {
            Stillness of(Look.Outline seen, Rules rules, String ruleset) throws IOException;
        }
    }

    /** Where the work is done. */
    record Stations(
            Tables tables,
            Workshop.Door workshop,
            Erasing erasing,
            NightMail mail,
            StopSign stop) {}

    Round(
            Settings settings,
            DataSource source,
            Tables tables,
            Workshop.Door workshop,
            Erasing erasing,
            NightMail mail,
            StopSign stop,
            Quiet quiet,
            List<RunListener> listeners) {
        this.settings = settings;
        this.source = source;
        this.tables = tables;
        this.workshop = workshop;
        this.erasing = erasing;
        this.mail = mail;
        this.stop = stop;
        this.quiet = quiet;
        this.listeners = listeners;
    }

    /**
     * The next run takes what was read ahead for it.
     *
     * @param files of the years that it reaches
     */
    void take(ReadAhead files) {
        ahead.set(files);
    }

    /** Does what is asked for and says what it does; what breaks is said too. */
    Outcome go(Order order, Progress progress) {
        still = "";
        Clock clock = quiet.clock();
        RunListener.RunBegin begin =
                new RunListener.RunBegin(
                        settings.watch().id(),
                        order.command(),
                        order.year(),
                        order.reason(),
                        clock.instant());
        tell(listener -> listener.began(begin));
        YearEnds ends = new YearEnds(clock, settings::pack);
        try {
            course(order, ends, progress);
        } catch (StopSign.Stopped e) {
            ends.fold(Outcome.STOPPED);
        } catch (Exception | OutOfMemoryError e) {
            ends.fold(Outcome.FAILED); // should the next line break everything
            ends.foldInstead(progress.failed(e));
        } finally {
            if (stop.isRaised()) {
                progress.say("stopped");
                ends.fold(Outcome.STOPPED);
            }
            RunListener.RunEnd end = ends.of(begin);
            tell(listener -> listener.ended(end));
        }
        return ends.outcome();
    }

    private void course(Order order, YearEnds ends, Progress progress) throws Exception {
        ReadAhead files = ahead.getAndSet(null);
        if (files == null) {
            files = ReadAhead.none(settings, order, quiet.clock());
        }
        ReferenceData data = files.data();
        InputFolder input = new InputFolder(settings.input());
        try (YearLocks locks = YearLocks.open(source, order.holder())) {
            still =
                    new Course(
                                    order,
                                    data,
                                    Registers.open(settings.input(), data.reference()),
                                    new Input(
                                            input,
                                            (seen, rules, ruleset) ->
                                                    stillness(order, seen, rules, ruleset)),
                                    locks,
                                    new Stations(tables, workshop, erasing, mail, stop),
                                    sighted(order, files, input, progress),
                                    ends,
                                    progress)
                            .run();
        }
        if (order.isNightly()) {
            mail.send(ends, progress);
        }
    }

    private Sighted sighted(Order order, ReadAhead files, InputFolder input, Progress progress)
            throws Exception {
        ReceivedRegister register = files.takeRegister();
        stop.check();
        FirstSight firstSight = FirstSight.on(order.today(), register, settings.input());
        Look look = look(order, files.takeSight(), register, firstSight.day());
        firstSight.tell(register, progress);
        return new Sighted(look, y -> lookAgain(y, input, register, firstSight.day()));
    }

    private Look look(
            Order order, ReadAhead.Sight sight, ReceivedRegister register, LocalDate day) {
        Look look = Look.at(sight.glances(), register, day, quiet);
        try {
            sight.before().save(order::reaches);
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "the next run reads every file once more", e);
        }
        return look;
    }

    /** Files of a year that changed between the first look and the lock. */
    private Look lookAgain(int year, InputFolder input, ReceivedRegister register, LocalDate day)
            throws IOException {
        return Look.at(input, y -> y == year, register, day, quiet);
    }

    private Stillness stillness(Order order, Look.Outline seen, Rules rules, String ruleset)
            throws IOException {
        return Stillness.of(
                settings,
                quiet.clock(),
                seen,
                tables.written()::byYear,
                rules,
                ruleset,
                order.reason() != null);
    }

    /**
     * One hash for all years, where the last run found them as an earlier one had left them; empty
     * where it did not.
     */
    String still() {
        return still;
    }

    private void tell(Consumer<RunListener> what) {
        for (RunListener listener : listeners) {
            try {
                what.accept(listener);
            } catch (RuntimeException e) {
                LOG.log(Level.WARNING, "a listener of the run failed", e);
            }
        }
    }

    /** Where a year's pack would stand. */
    interface Folders {
        Path of(int year);
    }
}
