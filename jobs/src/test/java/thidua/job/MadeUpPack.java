package thidua.job;

import thidua.core.report.Manifest;
import thidua.edge.folder.Editions;
import thidua.edge.folder.Proofs;
import thidua.edge.json.ManifestJson;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * A pack as a run would publish it, with a file of each kind and invented figures: for those who
 * only read packs.
 *
 * @param modelsNew the figure that a later edition changes
 * @param reported so many of two units
 * @param pdf its content
 */
public record MadeUpPack(int year, LocalDate knownOn, int modelsNew, int reported, String pdf) {
    public static final MadeUpPack FIRST =
            new MadeUpPack(2021, LocalDate.of(2022, 1, 12), 17, 2, "%PDF-1.7 made up");

    /** One that is not complete. */
    public MadeUpPack provisional() {
        return new MadeUpPack(year, knownOn, modelsNew, 1, pdf);
    }

    /** A later one, with another figure. */
    public MadeUpPack corrected(LocalDate day, int models) {
        return new MadeUpPack(year, day, models, reported, pdf);
    }

    public MadeUpPack withPdf(String content) {
        return new MadeUpPack(year, knownOn, modelsNew, reported, content);
    }

    /** Publishes it; its folder is behind the link that comes back. */
    public Path publish(Path output) throws IOException {
        String hash = Fingerprint.of(toString().getBytes(StandardCharsets.UTF_8));
        Editions.publish(output, year, hash, this::write);
        return output.resolve(Integer.toString(year));
    }

    private void write(Path folder) throws IOException {
        file(folder, "index.html", "<!doctype html><title>Bộ số liệu</title>");
        file(folder, "pack.pdf", pdf);
        file(folder, "pack.pptx", "PK made up");
        file(folder, "charts/a.svg", "<svg/>");
        file(folder, "charts/a.png", "\u0089PNG made up");
        file(folder, "reports/indicators.csv", indicators());
        file(folder, "reports/indicators.xlsx", "PK made up too");
        file(folder, "reports/completeness.csv", completeness());
        file(folder, "reports/files.csv", "file,unit_name,verdict\r\n");
        file(folder, "datapackage.json", "{}");
        Manifest empty =
                new Manifest(
                        "thidua 0.1.0",
                        year,
                        knownOn,
                        reported < 2,
                        2,
                        reported,
                        "inputs",
                        "settings",
                        new TreeMap<>(),
                        new TreeMap<>());
        Files.write(
                folder.resolve(Manifest.PATH),
                ManifestJson.write(empty.withFiles(Proofs.ofFolder(folder))));
    }

    private static void file(Path folder, String path, String content) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }

    private String indicators() {
        List<String> rows = new ArrayList<>();
        rows.add(
                "figure_id,year,unit_code,unit_name,unit_level,indicator,indicator_name,measure_unit,"
                    + "value,state,previous_value,previous_state,change,change_percent,rank,"
                    + "rank_change,share_percent,comparability,reasons");
        rows.add(row("models-new", "Mô hình mới xây dựng", "models", modelsNew, 12, "41.6667"));
        rows.add(row("models-recognised", "Được Bộ Công an ghi nhận", "models", 2, 1, ""));
        rows.add(
                "models-active.2021.36,2021,36,Tỉnh Nam Định,province,models-active,Đang hoạt động,"
                        + "models,,missing,150,value,,,,,,not-comparable,value-missing");
        rows.add(row("awards-total", "Khen thưởng", "awards", 106, 106, "0"));
        rows.add(row("awards-collective", "Tập thể", "awards", 38, 40, "-5"));
        rows.add(row("awards-individual", "Cá nhân", "awards", 68, 66, "3.0303"));
        rows.add(
                "models-new.2021.362,2021,362,Huyện Nam Trực,district,models-new,Mô hình mới xây"
                        + " dựng,models,2,value,2,value,0,,1,0,11.7647,comparable,");
        return String.join("\r\n", rows) + "\r\n";
    }

    private String row(String id, String name, String unit, int value, int before, String percent) {
        return String.join(
                ",",
                id + "." + year + ".36",
                Integer.toString(year),
                "36,Tỉnh Nam Định,province",
                id,
                name,
                unit,
                Integer.toString(value),
                "value",
                Integer.toString(before),
                "value",
                Integer.toString(value - before),
                percent,
                ",,,comparable",
                percent.isEmpty() ? "small-base" : "");
    }

    private String completeness() {
        String second = reported < 2 ? ",missing" : "2021-12-09,on-time";
        return """
        year,unit_code,unit_name,unit_level,table,expected_by,received_at,verdict
        %1$d,362,Huyện Nam Trực,district,models,2021-12-15,2021-12-08,on-time
        %1$d,362,Huyện Nam Trực,district,awards,2021-12-15,2021-12-08,nil
        %1$d,365,Huyện Giao Thủy,district,models,2021-12-15,%2$s
        %1$d,365,Huyện Giao Thủy,district,awards,2021-12-15,%2$s
        """
                .formatted(year, second)
                .replace("\n", "\r\n");
    }
}
