package thidua.job;

import org.jspecify.annotations.Nullable;

import thidua.core.indicator.Comparability;
import thidua.core.indicator.Edition;
import thidua.core.indicator.Figure;
import thidua.core.indicator.Indicator;
import thidua.core.indicator.Indicators;
import thidua.core.indicator.State;
import thidua.core.indicator.Value;
import thidua.core.page.Mailed;
import thidua.core.reference.Entry;
import thidua.core.report.Manifest;
import thidua.core.unit.Level;
import thidua.core.unit.Unit;
import thidua.core.unit.Validity;
import thidua.edge.delimited.CsvRecords;
import thidua.edge.folder.Proofs;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads back from the files of a pack what its letter says: no database is asked. */
record PackToMail(PackOnDisk.Pack pack, Settings settings) {
    static final String PDF = "pack.pdf";

    private static final List<String> COLUMNS =
            List.of(
                    "unit_code",
                    "unit_name",
                    "unit_level",
                    "indicator",
                    "value",
                    "state",
                    "previous_value",
                    "previous_state",
                    "change",
                    "change_percent",
                    "comparability",
                    "reasons");

    boolean hasPdf() {
        return pack.manifest().files().containsKey(PDF);
    }

    /**
     * The file to attach, once more held against the manifest: it is read after the check.
     *
     * @throws IOException when it is not the file that was published
     */
    byte[] pdf() throws IOException {
        byte[] bytes = Files.readAllBytes(pack.folder().resolve(PDF));
        if (!Proofs.ofBytes(bytes).equals(pack.manifest().files().get(PDF))) {
            throw new IOException(PDF + " is not as published");
        }
        return bytes;
    }

    /** {@code 2021-0123456789ab}: the folder's name as far as it tells editions apart. */
    String shortName() {
        String edition = edition();
        int length = Math.min(edition.length(), "2021-".length() + 12);
        return edition.substring(0, length);
    }

    /** The name of the edition's folder; of one that was copied elsewhere, by its manifest. */
    String edition() {
        String name = String.valueOf(pack.folder().getFileName());
        String year = Integer.toString(pack.manifest().year());
        return name.matches(year + "-[0-9a-f]{6,64}(-\\d+)?") ? name : year + "-" + pack.sha256();
    }

    Mailed read() throws IOException {
        Manifest manifest = pack.manifest();
        List<Figure> figures = figures(manifest.year());
        if (figures.isEmpty()) {
            throw new IOException(report("indicators") + " has no figure of the province");
        }
        Unit province = figures.getFirst().unit();
        Edition edition =
                new Edition(
                        manifest.year(),
                        manifest.knownOn(),
                        province,
                        List.of(),
                        List.of(),
                        Map.of(),
                        figures,
                        Map.of(),
                        Map.of(),
                        Map.of());
        List<String> absent =
                manifest.provisional() ? PublishedPack.absent(pack.folder()) : List.of();
        return new Mailed(edition, manifest, pack.sha256(), shortName(), absent);
    }

    private Path report(String id) {
        return pack.folder().resolve("reports/" + id + ".csv");
    }

    private List<Figure> figures(int year) throws IOException {
        Path file = report("indicators");
        Map<String, Indicator> catalogue =
                Indicators.of(ReferenceData.load(settings).reference().forms().all())
                        .list()
                        .stream()
                        .collect(Collectors.toMap(Indicator::id, Function.identity()));
        List<Figure> figures = new ArrayList<>();
        for (Entry row : CsvRecords.read(file.toString(), Files.readAllBytes(file), COLUMNS)) {
            Indicator indicator = catalogue.get(row.text("indicator"));
            // one that this program does not know was published by another
            if (row.text("unit_level").equals(Level.PROVINCE.id()) && indicator != null) {
                figures.add(figure(row, indicator, year));
            }
        }
        return figures;
    }

    private static Figure figure(Entry row, Indicator indicator, int year) {
        TreeSet<String> reasons =
                Stream.of(row.text("reasons").split("\\|"))
                        .filter(reason -> !reason.isEmpty())
                        .collect(Collectors.toCollection(TreeSet::new));
        Unit province =
                new Unit(
                        row.text("unit_code"),
                        row.text("unit_name"),
                        "tinh",
                        Level.PROVINCE,
                        null,
                        Validity.ALWAYS);
        Value value = value(row.text("state"), number(row, "value"));
        for (String reason : reasons) {
            value = value.because(reason);
        }
        return new Figure(
                indicator,
                year,
                province,
                null,
                value,
                value(row.text("previous_state"), number(row, "previous_value")),
                number(row, "change"),
                number(row, "change_percent"),
                null,
                null,
                null,
                Comparability.valueOf(upper(row.text("comparability"))),
                List.of(),
                reasons);
    }

    private static Value value(String state, @Nullable BigDecimal number) {
        return new Value(State.valueOf(upper(state)), number, new TreeSet<>());
    }

    private static @Nullable BigDecimal number(Entry row, String column) {
        String text = row.text(column);
        return text.isEmpty() ? null : new BigDecimal(text);
    }

    private static String upper(String id) {
        return id.toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
