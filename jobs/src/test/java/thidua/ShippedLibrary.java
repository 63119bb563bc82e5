package thidua;

import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;

/**
 * A library that goes along, and the licences that its description in Maven's repository, or the
 * nearest parent with any, offers to choose from.
 */
record ShippedLibrary(String group, String artifact, String version, Path jar, List<String> names) {
    /** Written by the build: jars of the scopes compile and runtime. */
    static final Path LIST = Path.of("target/shipped.classpath");

    /** A jar whose description says less than the project does. */
    private static final Map<String, String> SAID_ELSEWHERE =
            Map.of("com.github.virtuald:curvesapi", "The (New) BSD License");

    static List<ShippedLibrary> all() throws Exception {
        List<ShippedLibrary> all = new ArrayList<>();
        String jars = Files.readString(LIST).strip();
        for (String jar : jars.split(File.pathSeparator)) {
            all.add(of(Path.of(jar)));
        }
        return all;
    }

    String id() {
        return group + ":" + artifact;
    }

    /** The licences of those offered that may come along, by their SPDX names. */
    List<String> allowed() {
        return names.stream()
                .flatMap(name -> Licence.named(name).stream())
                .map(Licence::spdx)
                .distinct()
                .sorted()
                .toList();
    }

    private static ShippedLibrary of(Path jar) throws Exception {
        int names = jar.getNameCount();
        String version = jar.getName(names - 2).toString();
        String artifact = jar.getName(names - 3).toString();
        Element project = read(jar.resolveSibling(artifact + "-" + version + ".pom"));
        String group = text(project, "groupId");
        if (group.isEmpty()) {
            group = text(child(project, "parent"), "groupId");
        }
        // jar, version, artifact, and the words of the group
        int depth = 3 + group.split("\\.").length;
        Path repository = jar.resolve("../".repeat(depth)).normalize();
        String said = SAID_ELSEWHERE.get(group + ":" + artifact);
        List<String> licences = said == null ? licences(project, repository) : List.of(said);
        return new ShippedLibrary(group, artifact, version, jar, licences);
    }

    private static List<String> licences(Element project, Path repository) throws Exception {
        List<String> names =
                children(child(project, "licenses")).map(each -> text(each, "name")).toList();
        Element parent = child(project, "parent");
        if (!names.isEmpty() || parent == null) {
            return names;
        }
        Path folder = repository;
        for (String part : text(parent, "groupId").split("\\.")) {
            folder = folder.resolve(part);
        }
        String artifact = text(parent, "artifactId");
        String version = text(parent, "version");
        Path pom = folder.resolve(artifact).resolve(version);
        return licences(read(pom.resolve(artifact + "-" + version + ".pom")), repository);
    }

    private static Element read(Path pom) throws Exception {
        try (var in = Files.newInputStream(pom)) {
            Document document =
                    DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(in);
            return document.getDocumentElement();
        } catch (IOException e) {
            throw new IOException(pom + ": " + e.getMessage(), e);
        }
    }

    private static @Nullable Element child(@Nullable Element parent, String name) {
        return children(parent)
                .filter(each -> each.getNodeName().equals(name))
                .findFirst()
                .orElse(null);
    }

    private static Stream<Element> children(@Nullable Element parent) {
        if (parent == null) {
            return Stream.of();
        }
        NodeList nodes = parent.getChildNodes();
        Node[] all = new Node[nodes.getLength()];
        Arrays.setAll(all, nodes::item);
        return Arrays.stream(all).filter(Element.class::isInstance).map(Element.class::cast);
    }

    private static String text(@Nullable Element parent, String name) {
        Element found = child(parent, name);
        return found == null ? "" : found.getTextContent().strip();
    }
}
