package thidua.job;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

import thidua.edge.warehouse.ReceivedFiles.Vanished;
import thidua.edge.warehouse.YearLocks;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Supplier;

/**
 * One run over the years: imports those whose input or rules changed, oldest first, then brings the
 * packs up to date. Each year ends for itself; only a stop and a database that is gone end them
 * all.
 */
final class Course {
    private final Order order;
    private final ReferenceData data;
    private final Registers registers;
    private final Round.Input input;
    private final YearLocks locks;
    private final Round.Stations stations;
    private @Nullable Sighted sighted;
    private final YearEnds ends;
    private final Progress progress;
    private final Years years;
    private final String ruleset;
    private final Attempts attempts;

    Course(
            Order order,
            ReferenceData data,
            Registers registers,
            Round.Input input,
            YearLocks locks,
            Round.Stations stations,
            Sighted sighted,
            YearEnds ends,
            Progress progress) {
        this.order = order;
        this.data = data;
        this.registers = registers;
        this.input = input;
        this.locks = locks;
        this.stations = stations;
        this.sighted = sighted;
        this.ends = ends;
        this.progress = progress;
        this.years = stations.tables().chronicle().today(data, registers);
        this.ruleset = registers.ruleset(years.rules());
        this.attempts = new Attempts(stations.stop(), locks, ends, progress);
    }

    /** Returns one hash for all years as they stand; empty when not all of them were found so. */
    String run() throws Exception {
        Look.Outline seen = requireNonNull(sighted).look().outline();
        Stillness still = input.still().of(seen, years.rules(), ruleset);
        Optional<SortedSet<Integer>> changed = takeIn(requireNonNull(sighted), seen, still);
        sighted = null;
        if (changed.isEmpty()) {
            return "";
        }
        if (!changed.get().isEmpty()) {
            still = input.still().of(seen, years.rules(), ruleset); // what was read has written
        }
        settle(seen, still);
        ends.locked(locks.held());
        still.save();
        return attempts.areOver() || !changed.get().isEmpty() ? "" : still.all(targets(seen));
    }

    /** Brings in the years that changed, and says which; nothing where another run holds one. */
    private Optional<SortedSet<Integer>> takeIn(Sighted files, Look.Outline seen, Stillness still)
            throws Exception {
        Look look = files.look();
        SortedSet<Integer> changed = changed(look, seen, still);
        if (!order.isNightly() && !takes(wanted(changed))) {
            return Optional.empty();
        }
        stations.tables().reference().load(data.reference(), data.tablesSha256());
        stations.tables().chronicle().revoke(registers.revocations());
        stations.erasing().settle(registers.erasures(), progress);
        look.skipped().forEach(path -> progress.say("skipped", path));
        look.waitingPaths().forEach(path -> progress.say("waiting", path));
        ends.waiting(look.waitingPaths());
        look.unread().forEach(attempts::broke);
        if (!changed.isEmpty()) {
            progress.say("ingesting", Integer.toString(look.seen().size()));
            bring(changed, files);
        }
        return Optional.of(changed);
    }

    /** Years whose files, or the rules they are read by, are not as the warehouse knows them. */
    private SortedSet<Integer> changed(Look look, Look.Outline seen, Stillness still) {
        SortedSet<Integer> known = new TreeSet<>(look.years());
        known.addAll(stations.tables().read().years());
        known.removeIf(year -> !order.reaches(year) || look.unread().containsKey(year));
        List<Integer> open =
                known.stream()
                        .filter(year -> order.reasonFor(year) == null && !still.isRead(year))
                        .toList();
        known.removeIf(year -> order.reasonFor(year) == null);
        Supplier<SortedSet<Integer>> due =
                () ->
                        open.isEmpty()
                                ? new TreeSet<>()
                                : workshop().imports().due(open, look, seen, ruleset);
        known.addAll(due.get());
        if (known.isEmpty()) {
            still.begin(); // nothing will be read, so what is found will be noted: from here on
            known.addAll(due.get());
        }
        return known;
    }

    /** What a run of one year will write, as far as it knows before it has read anything. */
    private SortedSet<Integer> wanted(SortedSet<Integer> changed) {
        SortedSet<Integer> wanted = new TreeSet<>(changed);
        if (order.year() != null) {
            wanted.add(order.year());
        }
        if (!changed.isEmpty()) {
            stations.tables().published().years().stream()
                    .filter(year -> year >= changed.first())
                    .forEach(wanted::add);
        }
        return wanted;
    }

    /** Takes the locks of all these years, or says who has one of them. */
    private boolean takes(SortedSet<Integer> wanted) throws Exception {
        for (int year : wanted) {
            if (!take(year)) {
                ends.end(year, Outcome.HELD);
                return false;
            }
        }
        return true;
    }

    /** Takes the lock of a year, and clears away what a dead run left under it. */
    private boolean take(int year) throws Exception {
        boolean had = locks.held().contains(year);
        Optional<String> holder = locks.take(year);
        if (holder.isPresent()) {
            progress.say("held", Integer.toString(year), holder.get());
            return false;
        }
        if (!had && workshop().runs().recover(year)) {
            progress.say("recovered", Integer.toString(year));
        }
        return true;
    }

    private Workshop workshop() {
        return stations.workshop().open();
    }

    /** A year that is being brought in. */
    private record Underway(int year, Crew.Piece<?> done) {}

    /**
     * Brings the changed years in, some at a time: while the rows of one are put in their place,
     * the files of the next are read.
     */
    private void bring(SortedSet<Integer> changed, Sighted files) {
        int abreast = workshop().imports().abreast();
        Queue<Underway> underway = new ArrayDeque<>();
        try (Crew crew = new Crew(abreast)) {
            for (int year : changed) {
                if (underway.size() == abreast) {
                    await(underway.remove());
                }
                attempts.at(year, () -> begin(year, files, crew).ifPresent(underway::add));
            }
            underway.forEach(this::await);
        }
    }

    private Optional<Underway> begin(int year, Sighted files, Crew crew) throws Exception {
        if (!take(year)) {
            ends.end(year, Outcome.HELD);
            return Optional.empty();
        }
        Look look = files.now(year, input.folder());
        boolean again = order.reasonFor(year) != null;
        Imports imports = workshop().imports();
        if (!again && !imports.isDue(year, look, ruleset)) {
            return Optional.empty();
        }
        ReadOrder read = imports.order(year, ruleset, data.reference(), registers);
        return Optional.of(
                new Underway(
                        year,
                        crew.begin(() -> imports.bring(read, again, look, registers, progress))));
    }

    private void await(Underway each) {
        attempts.at(
                each.year(),
                () -> {
                    each.done().get();
                    ends.imported(each.year());
                });
    }

    private void settle(Look.Outline seen, Stillness still) {
        if (attempts.areOver()) {
            return;
        }
        List<Vanished> vanished =
                stations.tables().received().vanished(order.year() == null ? 9999 : order.year());
        Tidings.vanished(vanished, progress);
        for (int year : targets(seen)) {
            boolean lacking = vanished.stream().anyMatch(file -> file.year() <= year);
            var task =
                    new Settlement.Task(
                            year,
                            order.asksFor(year),
                            order.reasonFor(year),
                            lacking,
                            ends.isAnythingImported());
            attempts.at(
                    year,
                    () -> {
                        var settled = settled(task, still);
                        if (settled.outcome() != Outcome.HELD || !isBesides(year)) {
                            ends.end(year, settled);
                        }
                    });
        }
        if (order.isNightly() && !attempts.areOver()) {
            new NightNews(input.folder(), ends).tell(progress);
        }
    }

    /**
     * Of a year that nobody asked for, what the last full check found, if it would find it again.
     */
    private Settlement.Settled settled(Settlement.Task task, Stillness still) throws Exception {
        int year = task.year();
        boolean isStill = still.isStill(year); // asked of each, before anything of it is checked
        if (isStill && !task.asked() && !task.lacking()) {
            return still.last(year);
        }
        var settled = workshop().settlement().settle(task, years, new Permission(), progress);
        still.note(year, settled);
        return settled;
    }

    /** Whether a year is none that the run writes by itself: who holds it publishes it. */
    private boolean isBesides(int year) {
        return !order.isNightly() && !order.asksFor(year);
    }

    /** Years that may have to be published. */
    private SortedSet<Integer> targets(Look.Outline seen) {
        SortedSet<Integer> targets = new TreeSet<>(stations.tables().published().years());
        if (order.year() != null) {
            targets.add(order.year());
        } else {
            targets.addAll(seen.hashes().keySet());
            targets.addAll(years.years(9999));
        }
        return targets;
    }

    /** What keeps a year from being written. */
    private final class Permission implements Settlement.Leave {
        @Override
        public boolean toWrite(int year) throws Exception {
            return isBesides(year) ? locks.take(year).isEmpty() : take(year);
        }

        @Override
        public void toPublish(int year) throws Exception {
            if (order.isNightly()) {
                stations.mail().isDue(year);
            }
        }

        @Override
        public void toShow() throws Exception {
            locks.check();
        }
    }
}
