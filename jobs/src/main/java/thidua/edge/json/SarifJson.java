package thidua.edge.json;

import thidua.core.finding.Severity;
import thidua.core.report.FindingLine;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Findings as SARIF 2.1.0, for tools that show what was found in files. */
public final class SarifJson {
    private static final HexFormat HEX = HexFormat.of().withUpperCase();
    private static final String PLAIN =
            "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/";
    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    private SarifJson() {}

    /**
     * @param findings that are not mended
     * @param version of what found them
     */
    public static byte[] write(List<FindingLine> findings, String version) {
        List<String> rules = findings.stream().map(FindingLine::rule).distinct().sorted().toList();
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("$schema", SCHEMA);
        root.put("version", "2.1.0");
        ObjectNode run = root.putArray("runs").addObject();
        ObjectNode driver = run.putObject("tool").putObject("driver");
        driver.put("name", "thidua").put("version", version);
        ArrayNode described = driver.putArray("rules");
        rules.forEach(rule -> described.addObject().put("id", rule));
        run.put("columnKind", "utf16CodeUnits");
        ArrayNode results = run.putArray("results");
        for (FindingLine finding : findings) {
            result(results.addObject(), finding, rules.indexOf(finding.rule()));
        }
        return Json.write(root);
    }

    private static void result(ObjectNode node, FindingLine finding, int rule) {
        node.put("ruleId", finding.rule());
        node.put("ruleIndex", rule);
        node.put("level", level(finding.severity()));
        node.putObject("message")
                .put("text", finding.place() + ": " + finding.message() + ". " + finding.remedy());
        ObjectNode location = node.putArray("locations").addObject();
        ObjectNode artifact = location.putObject("physicalLocation").putObject("artifactLocation");
        artifact.put("uri", uri(finding.file()));
        artifact.put("uriBaseId", "input");
        String cell =
                Stream.of(finding.sheet(), finding.cell())
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining("!"));
        if (!cell.isEmpty()) {
            location.putArray("logicalLocations").addObject().put("fullyQualifiedName", cell);
        }
        node.putObject("properties").put("state", finding.state().id());
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case NOTICE -> "note";
        };
    }

    /** A path as a relative reference: bytes of UTF-8, all but plain ones in percent. */
    private static String uri(String path) {
        StringBuilder uri = new StringBuilder();
        for (byte each : path.getBytes(StandardCharsets.UTF_8)) {
            int letter = each & 0xff;
            if (letter < 0x80 && PLAIN.indexOf(letter) >= 0) {
                uri.append((char) letter);
            } else {
                uri.append('%').append(HEX.toHexDigits(each));
            }
        }
        return uri.toString();
    }
}
