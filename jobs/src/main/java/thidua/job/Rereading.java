package thidua.job;

import org.jspecify.annotations.Nullable;

import thidua.core.explain.Listed;
import thidua.core.explain.Origin;
import thidua.core.fact.Award;
import thidua.core.fact.Erasure;
import thidua.core.fact.Erasures;
import thidua.core.fact.Model;
import thidua.core.fact.Reading;
import thidua.core.fact.Submission;
import thidua.core.fact.Version;
import thidua.core.layout.Quote;
import thidua.core.layout.Source;
import thidua.core.layout.Witness;
import thidua.core.reference.Aliases;
import thidua.core.reference.Reference;
import thidua.core.sheet.CellAddress;
import thidua.edge.warehouse.ReceivedFiles;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;

/** Reads kept bytes once more, by the intake that read them first, and remembers where it read. */
final class Rereading {
    private final ReceivedFiles files;
    private final Path input;
    private final Erasures erasures;
    private final Witness witness = new Witness();
    private final Intake intake;
    private final Map<List<String>, Optional<Again>> read = new HashMap<>();

    Rereading(
            ReceivedFiles files,
            Settings settings,
            Reference reference,
            Aliases aliases,
            Erasures erasures) {
        this.files = files;
        this.input = settings.input();
        this.erasures = erasures;
        this.intake =
                new Intake(
                        reference, aliases, settings.window(), settings.limits().limits(), witness);
    }

    /**
     * A file that was read again.
     *
     * @param intact whether the bytes are those that were received
     */
    private record Again(
            boolean intact, List<Version> versions, Map<CellAddress, List<Quote>> quotes) {}

    /** A table read again: its facts by the cells they are known by. */
    record Table(
            boolean intact,
            SequencedMap<CellAddress, Object> facts,
            Map<CellAddress, List<Quote>> quotes) {

        /** The listed row with what the file says now; empty when it says no such thing. */
        Optional<Listed> find(Listed row) {
            Object fact = facts.get(row.cell());
            return switch (row) {
                case Listed.OfModel model when fact instanceof Model said ->
                        Optional.of(new Listed.OfModel(model.origin(), said));
                case Listed.OfAward award when fact instanceof Award said ->
                        Optional.of(award.as(said));
                default -> Optional.empty();
            };
        }

        /** What stands in the row of a fact. */
        List<Quote> quotes(CellAddress cell) {
            return quotes.getOrDefault(new CellAddress(cell.sheet(), cell.row(), 0), List.of());
        }
    }

    /** Whether there are bytes to read: those kept, or where a name was erased those sent. */
    boolean has(int year, Origin origin) {
        return again(year, origin).isPresent();
    }

    private Optional<Again> again(int year, Origin origin) {
        return read.computeIfAbsent(
                List.of(origin.path(), origin.sha256()),
                key ->
                        files.bytes(origin.sha256())
                                .or(() -> sent(origin.path(), origin.sha256()))
                                .map(bytes -> read(year, origin, bytes)));
    }

    private Optional<byte[]> sent(String path, String sha256) {
        try {
            Path file = input.resolve(path);
            return Files.isRegularFile(file)
                    ? Optional.of(Files.readAllBytes(file))
                            .filter(found -> Fingerprint.of(found).equals(sha256))
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** The cells in the row of a fact whose names were erased. */
    List<CellAddress> erased(Origin origin, CellAddress fact) {
        return erasures.of(origin.sha256()).stream()
                .map(Erasure::cell)
                .filter(cell -> cell.sheet().equals(fact.sheet()) && cell.row() == fact.row())
                .distinct()
                .toList();
    }

    /** Empty when the file does not make the statement. */
    Optional<Table> table(int year, Origin origin) {
        Again again = again(year, origin).orElseThrow();
        return again.versions().stream()
                .filter(version -> isMeant(version, origin))
                .findFirst()
                .map(Version::submission)
                .map(said -> new Table(again.intact(), facts(said), again.quotes()));
    }

    private static boolean isMeant(Version version, Origin origin) {
        return version.submission().unit().equals(origin.unit())
                && version.submission().table() == origin.table()
                && Objects.equals(version.decidedOn(), origin.decidedOn());
    }

    private Again read(int year, Origin origin, byte[] bytes) {
        Source source = Source.of(year, origin.path());
        witness.forget();
        Reading now = intake.read(source, bytes);
        List<Version> versions = intake.versions(source, bytes, now);
        Map<CellAddress, List<Quote>> quotes = new HashMap<>();
        for (Version version : versions) {
            for (CellAddress cell : facts(version.submission()).keySet()) {
                quotes.computeIfAbsent(
                        new CellAddress(cell.sheet(), cell.row(), 0),
                        row -> unerased(origin, witness.quotes(cell.sheet(), cell.row())));
            }
        }
        return new Again(Fingerprint.of(bytes).equals(origin.sha256()), versions, quotes);
    }

    private List<Quote> unerased(Origin origin, List<Quote> quotes) {
        List<Erasure> erased = erasures.of(origin.sha256());
        return quotes.stream()
                .map(
                        quote ->
                                quote.isPersonal()
                                                && erased.stream()
                                                        .anyMatch(e -> e.covers(quote.cell()))
                                        ? quote.erased()
                                        : quote)
                .toList();
    }

    /** Without those that an earlier row states already. */
    private static SequencedMap<CellAddress, Object> facts(Submission said) {
        SequencedMap<CellAddress, Object> facts = new LinkedHashMap<>();
        said.models().stream()
                .filter(model -> !model.duplicate())
                .forEach(model -> facts.put(model.cell(), model));
        said.awards().stream()
                .filter(award -> !award.duplicate())
                .forEach(award -> facts.put(award.cell(), award));
        return facts;
    }

    /** A fact of a file as a row that nobody listed yet. */
    static @Nullable Listed listed(Origin origin, Object fact) {
        return switch (fact) {
            case Model model -> new Listed.OfModel(origin, model);
            case Award award -> new Listed.OfAward(origin, award, null, List.of(), null);
            default -> null;
        };
    }
}
