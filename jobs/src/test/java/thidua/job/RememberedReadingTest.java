package thidua.job;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import thidua.ShippedReference;
import thidua.bench.input.Extent;
import thidua.bench.input.GeneratedInput;
import thidua.core.fact.Reading;
import thidua.core.fact.Version;
import thidua.core.layout.SigningWindow;
import thidua.core.layout.Source;
import thidua.core.reference.Aliases;
import thidua.core.reference.Aliases.Alias;
import thidua.core.reference.Aliases.Kind;
import thidua.core.reference.Assembled;
import thidua.core.reference.Assembly;
import thidua.core.reference.Reference;
import thidua.edge.delimited.ReferenceFiles;
import thidua.edge.workbook.Limits;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** What one reader remembers of some files changes nothing in what it says of others. */
class RememberedReadingTest {
    private static final LocalDate DAY = LocalDate.of(2022, 1, 10);
    private static final Aliases DECIDED =
            new Aliases(
                    List.of(
                            new Alias(Kind.AWARD_FORM, "GK của UB", "COMM_CERT", DAY),
                            new Alias(Kind.MODEL_FIELD, "An ninh qua Zalo", "ZALO", DAY),
                            new Alias(Kind.UNIT, "Nam Trực I", "362", DAY.plusDays(1))));

    private record Sent(Source source, byte[] bytes) {}

    private record Said(Reading reading, List<Version> versions) {}

    private static List<Sent> all(Path input) throws IOException {
        try (Stream<Path> files = Files.walk(input)) {
            List<Sent> all = new ArrayList<>();
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String path = input.relativize(file).toString();
                if (path.matches("\\d{4}/.*")) {
                    int year = Integer.parseInt(path.substring(0, 4));
                    all.add(new Sent(Source.of(year, path), Files.readAllBytes(file)));
                }
            }
            return all;
        }
    }

    private static Intake intake(Reference reference, Aliases decided) {
        return new Intake(reference, decided, SigningWindow.DEFAULT, Limits.DEFAULT);
    }

    private static Said said(Intake intake, Sent sent) {
        Reading reading = intake.read(sent.source, sent.bytes);
        return new Said(reading, intake.versions(sent.source, sent.bytes, reading));
    }

    /** Each file by somebody who has seen no other, and by one who has seen them all, twice. */
    private static void same(Reference reference, List<Sent> files) {
        same(reference, DECIDED, files);
        same(reference, Aliases.NONE, files);
    }

    private static void same(Reference reference, Aliases decided, List<Sent> files) {
        List<Said> alone = files.stream().map(f -> said(intake(reference, decided), f)).toList();
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < 2 * files.size(); i++) {
            order.add(i % files.size());
        }
        Collections.shuffle(order, new Random(7));
        Intake one = intake(reference, decided);
        for (int i : order) {
            assertThat(said(one, files.get(i)))
                    .as("%s", files.get(i).source)
                    .isEqualTo(alone.get(i));
        }
    }

    @Test
    void files_of_different_forms_in_any_order_are_read_as_each_would_be_alone()
            throws IOException {
        List<Sent> files = new ArrayList<>(all(Path.of("../input")));
        Collections.shuffle(files, new Random(7));
        List<Sent> some = new ArrayList<>(files.subList(0, 40));
        some.add(sent("Nam Trực I", "Zalo|An ninh qua Zalo|Duy trì"));
        some.add(sent("Huyện Nam Trực", "Zalo|An ninh qua Zalo|Duy trì"));
        some.add(sent("Huyện Nam Trực", "Zalo|Chẳng biết|Duy trì"));
        same(ShippedReference.REFERENCE, some);
    }

    @Test
    void made_up_files_in_any_order_are_read_as_each_would_be_alone(@TempDir Path folder)
            throws IOException {
        GeneratedInput.make(folder, new Extent("test", 3, 3, 20, Extent.SEED), false);
        ReferenceFiles files =
                ReferenceFiles.bundled().replacedFrom(folder.resolve("input/reference"));
        Assembled assembled = Assembly.assemble(files.sources(), GeneratedInput.province());
        same(((Assembled.Complete) assembled).reference(), all(folder.resolve("input")));
    }

    private static Sent sent(String unit, String row) {
        String text =
                ("Đơn vị báo cáo: " + unit + "\nTên mô hình|Lĩnh vực|Tình trạng\n" + row)
                        .replace('|', ';');
        return new Sent(Source.of(2021, "2021/bao-cao.csv"), text.getBytes(StandardCharsets.UTF_8));
    }
}
