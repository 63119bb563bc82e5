package thidua.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;

/**
 * The classes of the product for the kit, prepared as the launcher prepares those of the jar: with
 * a cache that a small run fills. Java keeps none for classes that lie in folders, so they are put
 * into jars.
 *
 * @param path to find them by, jars alone
 * @param cache where it is, or will be
 */
record KitClasses(String path, Path cache) {
    /** Stands in the command of a contender where Java is told of the cache. */
    static final String VARIABLE = "BENCH_AOT";

    /**
     * Puts the folders of a class path into jars; those of an earlier run, and its cache, are gone.
     *
     * @param into a folder of its own
     */
    static KitClasses of(String classPath, Path into) throws IOException {
        Desks.delete(into);
        Files.createDirectories(into);
        List<String> jars = new ArrayList<>();
        for (String each : classPath.split(File.pathSeparator)) {
            Path path = Path.of(each);
            if (Files.isDirectory(path)) {
                Path jar = into.resolve(jars.size() + ".jar");
                pack(path, jar);
                jars.add(jar.toString());
            } else if (Files.exists(path)) {
                jars.add(each);
            }
        }
        return new KitClasses(String.join(File.pathSeparator, jars), into.resolve("classes.aot"));
    }

    private static void pack(Path folder, Path jar) throws IOException {
        ToolProvider tool =
                ToolProvider.findFirst("jar")
                        .orElseThrow(() -> new IOException("this Java has no jar tool"));
        int code =
                tool.run(
                        System.out,
                        System.err,
                        "--create",
                        "--file",
                        jar.toString(),
                        "-C",
                        folder.toString(),
                        ".");
        if (code != 0) {
            throw new IOException("jar ended with code " + code + " on " + folder);
        }
    }

    /** For the run that fills the cache when it ends. */
    String filling() {
        return "-XX:AOTCacheOutput=" + cache;
    }

    /** For those behind it; nothing where none came of it. */
    String filled() {
        return Files.exists(cache) ? "-XX:AOTCache=" + cache : "";
    }
}
