package thidua.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import thidua.ShippedReference;
import thidua.core.fact.Ledger;
import thidua.core.fact.Reading;
import thidua.core.fact.Submission;
import thidua.core.finding.Finding;
import thidua.core.layout.Headings;
import thidua.core.layout.Source;
import thidua.core.sheet.Cell;
import thidua.core.sheet.Row;
import thidua.edge.workbook.Limits;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The files of the sample, spoilt by seed: bytes as they suffer, cells as people treat them. */
class MutatedFilesTest {
    private static final Intake INTAKE = new Intake(ShippedReference.REFERENCE);
    private static final Path INPUT = Path.of("../input");

    private static final int FEW = 80;

    /** A guard against hanging, far beyond what any file takes. */
    private static final Duration HANGS = Duration.ofSeconds(60);

    private record Sample(Source source, byte[] bytes) {
        boolean isXlsx() {
            return source.path().endsWith(".xlsx");
        }
    }

    private static final List<Sample> SAMPLES = samples();

    private static List<Sample> samples() {
        try (Stream<Path> files = Files.walk(INPUT)) {
            return files.filter(f -> f.toString().matches(".*/20\\d\\d/.*\\.(xlsx|csv)"))
                    .sorted()
                    .map(MutatedFilesTest::sample)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Sample sample(Path file) {
        try {
            int year = Integer.parseInt(INPUT.relativize(file).getName(0).toString());
            return new Sample(
                    new Source(year, file.getFileName().toString()), Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void a_few_spoilt_files_end_in_a_reading_that_says_so() {
        IntStream.range(0, FEW).forEach(MutatedFilesTest::bytes);
        IntStream.range(0, FEW).forEach(MutatedFilesTest::cells);
        IntStream.range(0, FEW / 2).forEach(MutatedFilesTest::looks);
    }

    /** {@code mvn -Pfull verify -Dfuzz.minutes=30}: other seeds each day they are asked for. */
    @Test
    @Tag("slow")
    void spoilt_files_end_in_a_reading_that_says_so() {
        long end =
                System.nanoTime()
                        + Duration.ofMinutes(Integer.getInteger("fuzz.minutes", 1)).toNanos();
        int first = Integer.getInteger("fuzz.seed", 1_000);
        for (int seed = first; System.nanoTime() < end; seed++) {
            bytes(seed);
            cells(seed);
            looks(seed);
        }
    }

    private static Reading read(String what, Source source, byte[] bytes) {
        try {
            return assertTimeoutPreemptively(HANGS, () -> INTAKE.read(source, bytes), what);
        } catch (RuntimeException | Error e) {
            throw new AssertionError(what, e);
        }
    }

    /** Bytes: never a crash or a hang; where a checksum guards them, never another number. */
    private static void bytes(int seed) {
        Random random = new Random(seed);
        Sample sample = SAMPLES.get(random.nextInt(SAMPLES.size()));
        Sheetful sheets = Sheetful.of(sample.bytes(), sample.isXlsx());
        String format = Sheetful.FORMATS.get(random.nextInt(4));
        boolean whole = format.equals("csv") || sample.isXlsx();
        byte[] good =
                sample.isXlsx() && format.equals("xlsx") ? sample.bytes() : sheets.written(format);
        Source source = named(sample.source(), format);
        String what = "bytes, seed " + seed + ", " + source.path();
        byte[] bad = Bytes.spoilt(good, random);
        Reading reading = read(what, source, bad);
        ledger(what, reading);
        Inspection.of(bad, Limits.DEFAULT);
        if (whole && (format.equals("xlsx") || format.equals("ods"))) {
            same(what, read(what, source, good), reading);
        }
    }

    private static Source named(Source source, String format) {
        return new Source(source.year(), source.path().replaceFirst("(xlsx|csv)$", format));
    }

    private static void ledger(String what, Reading reading) {
        for (Submission submission : reading.submissions()) {
            Ledger l = submission.ledger();
            assertThat(
                            List.of(
                                    l.loaded(),
                                    l.rejected(),
                                    l.header(),
                                    l.total(),
                                    l.group(),
                                    l.note()))
                    .as(what)
                    .allMatch(n -> n >= 0);
            boolean refused = submission.isRefused();
            assertThat(l.rejected() == 0 || refused).as(what + " " + submission).isTrue();
        }
        assertThat(Facts.rows(reading).blank()).as(what).isNotNegative();
    }

    /** Each submission states the truth, or a person is asked; one that is missing is asked for. */
    private static void same(String what, Reading truth, Reading reading) {
        SortedMap<String, List<String>> wanted = Facts.of(truth);
        SortedMap<String, List<String>> stated = Facts.of(reading);
        for (Submission submission : reading.submissions()) {
            String key = submission.unit() + " " + submission.table();
            List<String> facts = stated.getOrDefault(key, List.of());
            List<String> known = wanted.getOrDefault(key, List.of());
            boolean asked = Facts.isQuestioned(submission) || Facts.isQuestioned(reading);
            assertThat(asked || facts.equals(known))
                    .as(
                            "%s%n%s%nis not%n%s%n%s",
                            what, minus(facts, known), minus(known, facts), submission)
                    .isTrue();
        }
    }

    private static List<String> minus(List<String> some, List<String> others) {
        List<String> rest = new ArrayList<>(some);
        others.forEach(rest::remove);
        return rest;
    }

    /** Cells: the truth, or a question; and every row accounted for. */
    private static void cells(int seed) {
        Random random = new Random(seed);
        Sample sample = SAMPLES.get(random.nextInt(SAMPLES.size()));
        Sheetful sheets = Sheetful.of(sample.bytes(), sample.isXlsx());
        String format = Sheetful.FORMATS.get(random.nextInt(4));
        Sheetful used = format.equals("csv") ? sheets.first() : sheets;
        Source source = named(sample.source(), format);
        Reading truth = read("seed " + seed, source, used.written(format));
        Sheetful spoilt = used.copy();
        List<CellMutation> done = new ArrayList<>();
        int times = 1 + random.nextInt(3);
        for (int i = 0; i < times; i++) {
            List<List<Cell>> rows = spoilt.any(random);
            int header = header(rows);
            if (header >= 0) {
                CellMutation mutation =
                        CellMutation.values()[random.nextInt(CellMutation.values().length)];
                mutation.apply(rows, header, random);
                Sheetful.even(rows);
                done.add(mutation);
            }
        }
        String what = "cells, seed " + seed + ", " + source.path() + ": " + done;
        Reading reading = read(what, source, spoilt.written(format));
        ledger(what, reading);
        Ledger rows = Facts.rows(reading);
        assertThat(rows.read()).as(what).isGreaterThanOrEqualTo(spoilt.filledRows());
        if (done.stream().allMatch(CellMutation::keepsTruth)) {
            same(what, truth, reading);
            lost(what, truth, reading);
        }
    }

    /** What is hidden, struck through or merged: the truth, or a question. */
    private static void looks(int seed) {
        Random random = new Random(seed);
        Sample sample = SAMPLES.get(random.nextInt(SAMPLES.size()));
        byte[] good = Sheetful.of(sample.bytes(), sample.isXlsx()).written("xls");
        Source source = named(sample.source(), "xls");
        String what = "looks, seed " + seed + ", " + source.path();
        Reading reading = read(what, source, Looks.spoilt(good, random));
        ledger(what, reading);
        Reading truth = read(what, source, good);
        same(what, truth, reading);
        lost(what, truth, reading);
    }

    /** What the truth states and the reading does not, somebody is told of. */
    private static void lost(String what, Reading truth, Reading reading) {
        SortedMap<String, List<String>> wanted = Facts.of(truth);
        wanted.keySet().removeAll(Facts.of(reading).keySet());
        Set<Finding> told = findings(reading);
        told.removeAll(findings(truth));
        assertThat(wanted.isEmpty() || !told.isEmpty()).as(what).isTrue();
    }

    /** Of the file, and of each table that is read in it. */
    private static Set<Finding> findings(Reading reading) {
        Set<Finding> all = new HashSet<>(reading.findings());
        reading.submissions().forEach(said -> all.addAll(said.findings()));
        return all;
    }

    private static int header(List<List<Cell>> rows) {
        for (int i = 0; i < rows.size() - 1; i++) {
            if (Headings.of(new Row(i + 1, rows.get(i))).isPresent()) {
                return i;
            }
        }
        return -1;
    }
}
