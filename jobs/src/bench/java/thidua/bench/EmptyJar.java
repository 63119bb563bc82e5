package thidua.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.regex.Pattern;

/**
 * Packs {@link EmptyJob} as Boot would: from the product's own fat jar, with its loader and those
 * of its libraries that a job in a database needs.
 */
final class EmptyJar {
    private static final Pattern NEEDED =
            Pattern.compile(
                    "BOOT-INF/lib/(spring-(?!.*(flyway|jooq|mail|jackson|integration|jms|messaging"
                        + "|activemq|artemis))|HikariCP-|postgresql-|micrometer-|logback-|slf4j-"
                        + "|log4j-|jul-to-slf4j|jakarta\\.annotation|jspecify|commons-logging"
                        + "|snakeyaml).*\\.jar");
    private static final String LOADER = "org/springframework/boot/loader/";

    private EmptyJar() {}

    /**
     * @throws IOException also when the product's jar has no loader in it
     */
    static Path make(Path product, Path jar) throws IOException {
        Files.createDirectories(jar.getParent());
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes()
                .put(Attributes.Name.MAIN_CLASS, LOADER.replace('/', '.') + "launch.JarLauncher");
        manifest.getMainAttributes().putValue("Start-Class", EmptyJob.class.getName());
        manifest.getMainAttributes().putValue("Spring-Boot-Classes", "BOOT-INF/classes/");
        manifest.getMainAttributes().putValue("Spring-Boot-Lib", "BOOT-INF/lib/");
        boolean loads = false;
        try (JarFile from = new JarFile(product.toFile());
                JarOutputStream to = new JarOutputStream(Files.newOutputStream(jar), manifest)) {
            for (JarEntry entry : (Iterable<JarEntry>) from.stream()::iterator) {
                boolean loader = entry.getName().startsWith(LOADER) && !entry.isDirectory();
                loads |= loader;
                if (loader || NEEDED.matcher(entry.getName()).matches()) {
                    // a jar in a jar is stored as it is: so the copy keeps size and sum
                    to.putNextEntry(new JarEntry(entry));
                    try (InputStream in = from.getInputStream(entry)) {
                        in.transferTo(to);
                    }
                    to.closeEntry();
                }
            }
            own(to);
        }
        if (!loads) {
            throw new IOException(product + " has no loader of Boot's in it");
        }
        return jar;
    }

    private static void own(JarOutputStream to) throws IOException {
        String name = EmptyJob.class.getName().replace('.', '/') + ".class";
        to.putNextEntry(
                new JarEntry("BOOT-INF/classes/")); // the loader looks for the folder itself
        to.putNextEntry(new JarEntry("BOOT-INF/classes/" + name));
        try (InputStream in = EmptyJob.class.getResourceAsStream("/" + name)) {
            if (in != null) {
                in.transferTo(to);
            }
        }
        to.closeEntry();
    }
}
