package thidua.job;

import thidua.core.fact.Erasures;
import thidua.core.layout.Source;
import thidua.core.sheet.CellAddress;
import thidua.edge.folder.InputFolder;
import thidua.edge.folder.InputFolder.Sent;
import thidua.edge.warehouse.ErasedNames;
import thidua.edge.warehouse.ErasedNames.Content;
import thidua.edge.warehouse.ErasedNames.NamedRow;
import thidua.edge.warehouse.ReceivedFiles;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;

/** Looks for a name in everything that was received: in the warehouse and in the input folder. */
final class NameSearch {
    private static final int EVERY_YEAR = 9999;

    private final ReceivedFiles received;
    private final ErasedNames names;
    private final NamedCells cells;
    private final Map<String, Material> materials = new LinkedHashMap<>();

    NameSearch(Settings settings, ReceivedFiles received, ErasedNames names, NamedCells cells)
            throws IOException {
        this.received = received;
        this.names = names;
        this.cells = cells;
        for (Content content : names.contents()) {
            material(content.sha256(), content.year(), content.path());
        }
        for (Sent sent : new InputFolder(settings.input()).upTo(EVERY_YEAR).files()) {
            material(Fingerprint.of(sent.bytes()), sent.year(), sent.path()).sent().add(sent);
        }
    }

    /**
     * A content, wherever it is or was.
     *
     * @param sent where it is in the input folder now
     */
    record Material(String sha256, int year, String path, List<Sent> sent) {}

    /** A cell of a content. */
    record Hit(Material material, NamedCells.Found found) {}

    /**
     * @param hits cells that say just the name
     * @param also cells that say it among other things
     * @param unread files in which no cell can be read
     */
    record Result(List<Hit> hits, List<Hit> also, List<Material> unread) {}

    private Material material(String sha256, int year, String path) {
        return materials.computeIfAbsent(
                sha256, key -> new Material(sha256, year, path, new ArrayList<>()));
    }

    /** The content at a path, or the one with this hash; of several the one that came last. */
    Optional<Material> of(String file) {
        return materials.values().stream()
                .filter(
                        material ->
                                material.sha256().equals(file)
                                        || material.path().equals(file)
                                        || isAt(material, file))
                .reduce((one, later) -> isAt(one, file) ? one : later);
    }

    private static boolean isAt(Material material, String path) {
        return material.sent().stream().anyMatch(sent -> sent.path().equals(path));
    }

    /** What one cell says; empty when nobody can tell, or it says no text. */
    Optional<Hit> at(Material material, CellAddress cell) throws IOException {
        return look(material, (at, folded) -> at.equals(cell)).orElse(List.of()).stream()
                .findFirst()
                .map(found -> new Hit(material, found));
    }

    /** Where a name stands. */
    Result find(String folded) throws IOException {
        List<Hit> hits = new ArrayList<>();
        List<Hit> also = new ArrayList<>();
        List<Material> unread = new ArrayList<>();
        for (Material material : materials.values()) {
            Optional<List<NamedCells.Found>> found =
                    look(material, (at, text) -> isSaidIn(text, folded));
            if (found.isEmpty()) {
                unread.add(material);
            }
            for (NamedCells.Found one : found.orElse(List.of())) {
                (one.folded().equals(folded) ? hits : also).add(new Hit(material, one));
            }
        }
        for (NamedRow row : names.naming(folded)) {
            if (hits.stream().noneMatch(hit -> isRow(hit, row))) {
                Material material = materials.get(row.sha256());
                if (material != null) {
                    hits.add(new Hit(material, unseen(row, folded)));
                }
            }
        }
        return new Result(hits, also, unread);
    }

    /** Whether a text, folded as the name is, has it as words of its own. */
    static boolean isSaidIn(String text, String folded) {
        int at = text.indexOf(folded);
        while (at >= 0) {
            int end = at + folded.length();
            boolean begins = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
            boolean ends = end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
            if (begins && ends) {
                return true;
            }
            at = text.indexOf(folded, at + 1);
        }
        return false;
    }

    private static boolean isRow(Hit hit, NamedRow row) {
        return hit.material().sha256().equals(row.sha256())
                && hit.found().cell().sheet().equals(row.row().sheet())
                && hit.found().cell().row() == row.row().row();
    }

    /** A row whose file is not there to be read any more. */
    private static NamedCells.Found unseen(NamedRow row, String folded) {
        return new NamedCells.Found(row.row(), "", folded, NamedCells.Place.PERSON);
    }

    private Optional<List<NamedCells.Found>> look(
            Material material, BiPredicate<CellAddress, String> wanted) throws IOException {
        Optional<byte[]> bytes = received.bytes(material.sha256());
        if (bytes.isEmpty() && !material.sent().isEmpty()) {
            bytes = Optional.of(material.sent().getFirst().bytes());
        }
        return bytes.isEmpty()
                ? Optional.of(List.of())
                : cells.in(Source.of(material.year(), material.path()), bytes.get(), wanted);
    }

    /** Without those that are in the register. */
    static List<Hit> without(List<Hit> hits, Erasures erasures) {
        return hits.stream()
                .filter(
                        hit ->
                                erasures.of(hit.material().sha256()).stream()
                                        .noneMatch(
                                                e ->
                                                        e.covers(hit.found().cell())
                                                                || isRowOf(
                                                                        e.cell(),
                                                                        hit.found().cell())))
                .toList();
    }

    /** A row that nobody can read any more is erased by any cell in it. */
    private static boolean isRowOf(CellAddress erased, CellAddress row) {
        return row.column() == 0 && erased.row() == row.row() && erased.sheet().equals(row.sheet());
    }
}
