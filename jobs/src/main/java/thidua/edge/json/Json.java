package thidua.edge.json;

import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.nio.charset.StandardCharsets;

/** The one way in which JSON is written: two blanks, LF, a line end at the end. */
final class Json {
    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");
    // of a name that stands twice, one would be read and the other one seen
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

    private Json() {}

    static byte[] write(JsonNode node) {
        var printer =
                new DefaultPrettyPrinter(
                                Separators.createDefaultInstance()
                                        .withObjectNameValueSpacing(Separators.Spacing.AFTER))
                        .withObjectIndenter(INDENT)
                        .withArrayIndenter(INDENT);
        String text = MAPPER.writer().with(printer).writeValueAsString(node);
        return (text + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** All of it on one line, with its end. */
    static byte[] line(JsonNode node) {
        return (MAPPER.writeValueAsString(node) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    static JsonNode read(byte[] bytes) {
        return MAPPER.readTree(bytes);
    }
}
