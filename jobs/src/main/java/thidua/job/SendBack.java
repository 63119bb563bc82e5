package thidua.job;

import org.springframework.stereotype.Component;

import thidua.core.feedback.Feedback;
import thidua.core.feedback.FeedbackBook;
import thidua.core.feedback.FeedbackWords;
import thidua.core.text.Language;
import thidua.edge.folder.Editions;
import thidua.edge.folder.FolderWriter;
import thidua.edge.warehouse.ReadFiles;
import thidua.edge.warehouse.ReceivedFiles;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;

/**
 * Keeps {@code output/feedback/<year>} as the files of the year are: a workbook for each that is to
 * be mended, and of a year that could not be published the reports of the attempt.
 */
@Component
final class SendBack {
    /** What was sent may fill much memory, and is held while it is written. */
    private static final int MOST_AT_ONCE = 2;

    private final Settings settings;
    private final ReadFiles files;
    private final ReceivedFiles received;
    private final Build build = Build.current();

    SendBack(Settings settings, ReadFiles files, ReceivedFiles received) {
        this.settings = settings;
        this.files = files;
        this.received = received;
    }

    /** After an edition stands: the workbooks. */
    void published(Reception reception, boolean telling, Progress progress) throws IOException {
        bring(reception, List.of(), folder -> {}, telling, progress);
    }

    /** After nothing was published: the workbooks, and the reports of findings and files. */
    void attempted(Reception reception, Progress progress) throws IOException {
        bring(
                reception,
                List.of(reception.files(), reception.findings()),
                folder -> PackFolder.writeAttempt(folder.resolve("reports"), reception),
                true,
                progress);
    }

    /**
     * Takes all that went back for a year away, earlier editions of it, too; a run makes it anew.
     */
    void withdraw(int year) throws IOException {
        Editions.withdraw(root(), Integer.toString(year));
    }

    /** A workbook in which a name was erased does not go back: its bytes are gone. */
    private SortedMap<String, String> sendable(int year) {
        SortedMap<String, String> present = files.present(year);
        present.values().removeAll(received.erased());
        return present;
    }

    private byte[] bytes(String sha256) {
        return received.bytes(sha256)
                .orElseThrow(() -> new IllegalStateException("no bytes of " + sha256));
    }

    /** Where the reports of an attempt stand. */
    Path reports(int year) {
        return root().resolve(year + "/reports");
    }

    /**
     * @param besides what else decides the content of the folder
     * @param attempt writes it
     */
    private void bring(
            Reception reception,
            List<List<?>> besides,
            FolderWriter attempt,
            boolean telling,
            Progress progress)
            throws IOException {
        int year = reception.year();
        List<FeedbackBook> books =
                Feedback.of(
                        reception.files(),
                        reception.findings(),
                        sendable(year),
                        FeedbackWords.in(
                                Language.of(settings.language()),
                                settings.committeeOf(reception.province())));
        if (books.isEmpty() && besides.isEmpty()) {
            Editions.withdraw(root(), Integer.toString(year));
            return;
        }
        Fingerprint fingerprint = new Fingerprint().add(build.sources()).add(besides);
        books.forEach(fingerprint::add);
        String hash = fingerprint.hex();
        if (!isThere(year, hash, books)) {
            Editions.publish(
                    root(),
                    year,
                    hash,
                    new FeedbackFolder(
                            books,
                            this::bytes,
                            attempt,
                            settings.limits().limits(),
                            Math.min(MOST_AT_ONCE, settings.threads())));
        }
        if (telling && !books.isEmpty()) {
            Path folder = root().resolve(Integer.toString(year));
            progress.say("feedback", Integer.toString(books.size()), folder.toString());
        }
    }

    /** Whether the folder is of this hash, and nobody moved a workbook out of it. */
    private boolean isThere(int year, String hash, List<FeedbackBook> books) throws IOException {
        Path link = root().resolve(Integer.toString(year));
        return Files.isSymbolicLink(link)
                && Files.readSymbolicLink(link)
                        .getFileName()
                        .toString()
                        .startsWith(year + "-" + hash)
                && Files.isDirectory(link)
                && books.stream().allMatch(book -> Files.exists(link.resolve(book.path())));
    }

    private Path root() {
        return settings.output().resolve("feedback");
    }
}
