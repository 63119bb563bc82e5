package thidua.edge.server;

import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.stream.Stream;

/** The programs of PostgreSQL, unpacked once a version and platform. */
record Binaries(Path folder) {
    /** The major version that comes along; {@code pom.xml} names the whole one. */
    static final String MAJOR = "18";

    Path program(String name) {
        return folder.resolve("bin").resolve(name);
    }

    /**
     * Unpacks the binaries for this machine into a folder of their own below {@code cache}, unless
     * they are there. Under a temporary name first: who finds the folder finds all of it.
     */
    static Binaries unpack(Path cache) throws IOException {
        String platform = platform();
        URL archive = Binaries.class.getResource("/postgres-" + platform + ".txz");
        if (archive == null) {
            throw new ServerFailure(ServerFailure.Reason.PLATFORM, platform);
        }
        Path folder = cache.resolve("postgres-" + MAJOR + "-" + mark(archive) + "-" + platform);
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(cache);
            Path partial = Files.createTempDirectory(cache, "postgres.new-");
            try {
                unpack(archive, partial);
                open(partial);
                Folder.rename(partial, folder);
            } finally {
                Folder.delete(partial);
            }
        }
        return new Binaries(folder);
    }

    /** As the archives are named: {@code linux-x86_64}, {@code linux-arm_64}. */
    private static String platform() {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        String processor = System.getProperty("os.arch", "");
        String named =
                switch (processor) {
                    case "amd64", "x86_64" -> "x86_64";
                    case "aarch64" -> "arm_64";
                    default -> processor;
                };
        return system + "-" + named;
    }

    /** Tells one archive from another without reading it: the checksum that its jar keeps. */
    private static String mark(URL archive) throws IOException {
        URLConnection connection = archive.openConnection();
        long mark =
                connection instanceof JarURLConnection jar
                        ? jar.getJarEntry().getCrc()
                        : connection.getContentLengthLong();
        return Long.toHexString(mark);
    }

    private static void unpack(URL archive, Path target) throws IOException {
        try (InputStream bytes = archive.openStream();
                var tar = new TarArchiveInputStream(new XZCompressorInputStream(bytes))) {
            for (TarArchiveEntry entry; (entry = tar.getNextEntry()) != null; ) {
                Path path = target.resolve(entry.getName()).normalize();
                if (!path.startsWith(target)) {
                    throw new IOException(entry.getName() + " leads out of " + archive);
                }
                unpack(tar, entry, path);
            }
        }
    }

    private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path path)
            throws IOException {
        if (entry.isDirectory() || entry.getName().endsWith(".a")) {
            return;
        }
        if (Files.notExists(path.getParent())) {
            Files.createDirectories(path.getParent());
        }
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
        } else {
            Files.copy(tar, path);
            String mode = (entry.getMode() & 0100) == 0 ? "rw-r--r--" : "rwxr-xr-x";
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(mode));
        }
    }

    /** Root's server runs as somebody else, who must get at the programs whatever the umask. */
    private static void open(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : (Iterable<Path>) all.filter(Files::isDirectory)::iterator) {
                Files.setPosixFilePermissions(each, PosixFilePermissions.fromString("rwxr-xr-x"));
            }
        }
    }
}
