package thidua.job;

import thidua.core.report.FileProof;
import thidua.core.report.Manifest;
import thidua.core.report.Manifest.Difference;
import thidua.core.report.Manifest.Missing;
import thidua.edge.folder.FoundFolder;
import thidua.edge.folder.Proofs;
import thidua.edge.json.ManifestJson;
import thidua.edge.json.UnreadableManifest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;

/** What a folder turns out to be when it is held against the manifest in it. */
public sealed interface PackOnDisk {

    /** There is no such folder. */
    record NoFolder() implements PackOnDisk {}

    /** A folder without a manifest is no pack. */
    record NoManifest() implements PackOnDisk {}

    /**
     * The manifest is damaged.
     *
     * @param sha256 of the manifest as it stands
     */
    record BrokenManifest(String sha256, String why) implements PackOnDisk {}

    /**
     * A pack, whole or not.
     *
     * @param folder without any link in its path: it stays the same edition when another is
     *     published
     * @param sha256 of the manifest, the one file that it cannot prove
     * @param differences what is not as the manifest says
     * @param strange links and the like, of which a pack has none
     */
    record Pack(
            Path folder,
            Manifest manifest,
            String sha256,
            List<Difference> differences,
            SortedSet<String> strange)
            implements PackOnDisk {

        public boolean isWhole() {
            return differences.isEmpty() && strange.isEmpty();
        }
    }

    /** Reads every byte of a folder. */
    static PackOnDisk read(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return new NoFolder();
        }
        Path real = folder.toRealPath();
        Path file = real.resolve(Manifest.PATH);
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return new NoManifest();
        }
        byte[] bytes = Files.readAllBytes(file);
        FileProof proof = Proofs.ofBytes(bytes);
        try {
            Manifest manifest = ManifestJson.read(bytes);
            FoundFolder found = FoundFolder.look(real);
            List<Difference> differences =
                    manifest.check(found.files()).stream()
                            // what became a link is named once, as that
                            .filter(
                                    d ->
                                            !(d instanceof Missing m
                                                    && found.strange().contains(m.path())))
                            .toList();
            return new Pack(real, manifest, proof.sha256(), differences, found.strange());
        } catch (UnreadableManifest e) {
            return new BrokenManifest(proof.sha256(), String.valueOf(e.getMessage()));
        }
    }
}
