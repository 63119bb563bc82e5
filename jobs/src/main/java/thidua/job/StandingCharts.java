package thidua.job;

import thidua.core.chart.Chart;
import thidua.core.chart.ChartSpec;
import thidua.core.chart.Charts;
import thidua.core.report.FileProof;
import thidua.core.report.Manifest;
import thidua.edge.folder.Proofs;
import thidua.edge.json.ManifestJson;
import thidua.edge.json.UnreadableManifest;
import thidua.edge.slides.SlidePictures;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The pictures of the edition that stands, to be taken over where the same program would draw the
 * same again. What is not as its manifest says is not taken.
 */
final class StandingCharts {
    private final Path folder;
    private final Map<String, String> hashes;
    private final Map<String, FileProof> proofs;
    private List<byte[]> plots = List.of();
    private boolean unpacked;

    private StandingCharts(Path folder, Map<String, String> hashes, Map<String, FileProof> proofs) {
        this.folder = folder;
        this.hashes = hashes;
        this.proofs = proofs;
    }

    /**
     * Everything that a picture of a chart is drawn from; painting is a matter of the Java, too.
     */
    static String hash(ChartSpec spec) {
        return new Fingerprint().add(Runtime.version().feature()).addParts(spec).hex();
    }

    static String path(String chart) {
        return "charts/" + chart + ".png";
    }

    /**
     * Of the edition behind a link; none where nothing stands there, or what another program made.
     *
     * @param product the program
     */
    static StandingCharts of(Path link, String product) {
        try {
            if (Files.isDirectory(link)) {
                Path folder = link.toRealPath();
                Manifest manifest =
                        ManifestJson.read(Files.readAllBytes(folder.resolve(Manifest.PATH)));
                if (manifest.product().equals(product)) {
                    return new StandingCharts(folder, manifest.charts(), manifest.files());
                }
            }
        } catch (IOException | UnreadableManifest e) {
            // a damaged edition is made anew, as one that is not there
        }
        return new StandingCharts(link, Map.of(), Map.of());
    }

    /** The file of a chart that shows what this hash says. */
    Optional<byte[]> picture(String chart, String hash) {
        return isSame(chart, hash) ? proved(path(chart)) : Optional.empty();
    }

    /** The same of the plot on its slide. */
    Optional<byte[]> plot(String chart, String hash) {
        if (!isSame(chart, hash)) {
            return Optional.empty();
        }
        List<String> shown =
                Charts.ALL.stream().map(Chart::id).filter(hashes::containsKey).toList();
        List<byte[]> all = plots();
        return all.size() == shown.size()
                ? Optional.of(all.get(shown.indexOf(chart)))
                : Optional.empty();
    }

    private boolean isSame(String chart, String hash) {
        return hash.equals(hashes.get(chart));
    }

    private synchronized List<byte[]> plots() {
        if (!unpacked) {
            unpacked = true;
            plots = proved(PackPress.SLIDES).map(SlidePictures::of).orElse(List.of());
        }
        return plots;
    }

    private Optional<byte[]> proved(String path) {
        try {
            byte[] bytes = Files.readAllBytes(folder.resolve(path));
            return Optional.of(bytes).filter(b -> Proofs.ofBytes(b).equals(proofs.get(path)));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
