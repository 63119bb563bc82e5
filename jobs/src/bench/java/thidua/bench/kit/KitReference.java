package thidua.bench.kit;

import thidua.core.reference.Assembled;
import thidua.core.reference.Assembly;
import thidua.core.reference.Reference;
import thidua.core.text.VietnameseText;
import thidua.edge.delimited.ReferenceFiles;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The kit's units, forms and fields as reference data of ours. */
public final class KitReference {
    /** The code of the province that the kit's units are taken to lie in. */
    public static final String PROVINCE = "00";

    private static final List<String> BUNDLED =
            List.of(
                    "award_forms.csv",
                    "model_fields.csv",
                    "unit_changes.csv",
                    "population.csv",
                    "breaks.csv");

    private KitReference() {}

    /**
     * Of the units in the input.
     *
     * @param input the kit's folder, with {@code units.csv}
     */
    public static Reference of(Path input) throws IOException {
        SortedMap<String, byte[]> contents = new TreeMap<>();
        for (String file : BUNDLED) {
            contents.put(file, bundled(file));
        }
        contents.put("units.csv", units(input).getBytes(StandardCharsets.UTF_8));
        return switch (Assembly.assemble(new ReferenceFiles(contents).sources(), PROVINCE)) {
            case Assembled.Complete complete -> complete.reference();
            case Assembled.Refused refused ->
                    throw new IllegalStateException(refused.problems().toString());
        };
    }

    private static String units(Path input) throws IOException {
        StringBuilder units =
                new StringBuilder("code,name,kind,level,parent_code,valid_from,valid_to\n")
                        .append(PROVINCE)
                        .append(",Tỉnh Đo Lường,tinh,province,,,\n");
        List<String> lines = Files.readAllLines(input.resolve("units.csv"));
        for (String line : lines.subList(1, lines.size())) {
            int end = line.indexOf(';');
            String name = line.substring(end + 1);
            units.append(line, 0, end)
                    .append(',')
                    .append(name)
                    .append(',')
                    .append(kind(name))
                    .append(",district,")
                    .append(PROVINCE)
                    .append(",,\n");
        }
        return units.toString();
    }

    /** {@code thanh_pho} of {@code Thành phố Tân Phú 1}. */
    private static String kind(String name) {
        String[] words = VietnameseText.plain(name).split(" ");
        return words[0].equals("huyen") || words[0].equals("quan")
                ? words[0]
                : words[0] + "_" + words[1];
    }

    private static byte[] bundled(String file) throws IOException {
        try (InputStream stream = KitReference.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("the benchmark was built without " + file);
            }
            return stream.readAllBytes();
        }
    }
}
