import static java.nio.charset.StandardCharsets.UTF_8;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import org.flywaydb.core.Flyway;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Jdbc;
import org.jooq.meta.jaxb.Logging;
import org.jooq.meta.jaxb.SchemaMappingType;
import org.jooq.meta.jaxb.Target;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;

/**
 * Generates {@code thidua.schema} from a throw-away PostgreSQL that has run the migrations.
 *
 * <p>Arguments: the folder of the migrations, the folder to write to, the version, the file that is
 * to tell version and hash of the sources. Skipped when neither the migrations nor this file
 * changed since the last time.
 */
class GenerateSchema {
    static final String STAMP = ".migrations.sha256";

    public static void main(String[] args) throws Exception {
        Path migrations = Path.of(args[0]).toRealPath();
        Path target = Path.of(args[1]);
        Path jobs = migrations.resolve("../../jobs").normalize();
        Path self = jobs.resolve("src/codegen/Generate.java");
        describeBuild(
                args[2],
                List.of(jobs.resolve("src/main"), migrations.getParent()),
                Path.of(args[3]));
        String hash = hash(migrations, self);
        Path stamp = target.resolve(STAMP);
        if (Files.exists(stamp) && Files.readString(stamp).equals(hash)) {
            return;
        }
        ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).setLevel(Level.ERROR);
        try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
            Flyway.configure()
                    .dataSource(server.getPostgresDatabase())
                    .locations("filesystem:" + migrations)
                    .schemas("thidua", "batch")
                    .defaultSchema("thidua")
                    .load()
                    .migrate();
            GenerationTool.generate(
                    configuration(server.getJdbcUrl("postgres", "postgres"), target));
        }
        Files.createDirectories(target);
        Files.writeString(stamp, hash);
    }

    /**
     * Writes the version and one hash over all sources, so that a program knows which one it is.
     */
    private static void describeBuild(String version, List<Path> folders, Path file)
            throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        for (Path folder : folders) {
            try (var sources = Files.walk(folder)) {
                for (Path source : sources.filter(Files::isRegularFile).sorted().toList()) {
                    digest.update(folder.relativize(source).toString().getBytes(UTF_8));
                    digest.update(Files.readAllBytes(source));
                }
            }
        }
        String text =
                "version="
                        + version
                        + "\nsources="
                        + HexFormat.of().formatHex(digest.digest())
                        + "\n";
        if (!Files.exists(file) || !Files.readString(file).equals(text)) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        }
    }

    private static Configuration configuration(String url, Path target) {
        Database database =
                new Database()
                        .withName("org.jooq.meta.postgres.PostgresDatabase")
                        .withSchemata(new SchemaMappingType().withInputSchema("thidua"))
                        .withIncludes(".*")
                        .withExcludes("flyway_schema_history|gbt_.*|gbtree.*|.*_dist")
                        .withTableValuedFunctionsAsTables(false);
        return new Configuration()
                .withLogging(Logging.WARN)
                .withJdbc(new Jdbc().withUrl(url))
                .withGenerator(
                        new Generator()
                                .withDatabase(database)
                                .withGenerate(new Generate().withComments(false).withRecords(true))
                                .withTarget(
                                        new Target()
                                                .withPackageName("thidua.schema")
                                                .withDirectory(target.toString())));
    }

    private static String hash(Path migrations, Path self) throws IOException {
        try (var files = Files.list(migrations)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            List<Path> sorted = files.filter(f -> f.toString().endsWith(".sql")).sorted().toList();
            for (Path file : sorted) {
                digest.update(file.getFileName().toString().getBytes(UTF_8));
                digest.update(Files.readAllBytes(file));
            }
            digest.update(Files.readAllBytes(self));
            return HexFormat.of().formatHex(digest.digest());
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
