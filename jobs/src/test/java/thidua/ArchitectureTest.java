package thidua;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/** Keeps the walls, and shows on a house with broken ones that each rule would see it. */
class ArchitectureTest {
    private static final JavaClasses HOUSE =
            new ClassFileImporter()
                    .withImportOption(location -> !location.contains("/thidua/schema/"))
                    .importPath(Path.of("target/classes/thidua"));

    private static final JavaClasses BROKEN =
            new ClassFileImporter().importPath(Path.of("target/test-classes/thidua/broken"));

    /** Each rule, with what it must say of the broken house. */
    private enum Rule {
        PURE_CORE(Walls::theCoreIsPureJava, "Impure.touchesTheWorld()"),
        NO_MACHINE(
                Walls::theCoreAsksNothingOfTheMachine,
                "Impure.clock()",
                "Impure.chance()",
                "Impure.identity()",
                "Impure.time()",
                "Impure.environment()",
                "Impure.prints()",
                "Impure.locale()",
                "Impure.charset([B)"),
        STATIONS(Walls::stationsOfTheCoreKnowOnlyThoseBefore, "Impure.later()"),
        NO_CIRCLES(Walls::noPackagesGoInCircles, "Cycle detected"),
        EDGES(Walls::edgesDoNotKnowEachOther, "Slice left depends on Slice right"),
        FORMATS(Walls::formatsOfWorkbooksDoNotKnowEachOther, "Slice one depends on Slice other"),
        LAYERS(Walls::commandsKnowJobsKnowEdgesKnowTheCore, "Left.above()"),
        HOMES(Walls::eachLibraryHasOneHome, "Left.library()"),
        NAMES(Walls::namesSaySomething, "NameHelper says nothing");

        private final Function<Walls, ArchRule> wall;
        private final List<String> said;

        Rule(Function<Walls, ArchRule> wall, String... said) {
            this.wall = wall;
            this.said = List.of(said);
        }

        ArchRule of(String root) {
            return wall.apply(new Walls(root));
        }
    }

    @ParameterizedTest
    @EnumSource(Rule.class)
    void the_house_keeps_its_walls(Rule rule) {
        rule.of("thidua").check(HOUSE);
    }

    @ParameterizedTest
    @EnumSource(Rule.class)
    void each_rule_sees_a_broken_wall(Rule rule) {
        String report = rule.of("thidua.broken").evaluate(BROKEN).getFailureReport().toString();

        assertThat(report).contains(rule.said);
    }

    @Test
    void every_package_has_its_sign_and_is_null_marked() throws IOException {
        assertThat(new SourceTree(Path.of("src/main/java/thidua")).packagesWithoutSign()).isEmpty();
    }

    @Test
    void no_file_is_too_long_to_read() throws IOException {
        assertThat(new SourceTree(Path.of("src/main/java")).filesThatAreTooLong()).isEmpty();
    }

    @Test
    void imports_name_what_they_import() throws IOException {
        assertThat(new SourceTree(Path.of("src")).filesThatImportEverything()).isEmpty();
    }

    @Test
    void a_source_file_that_breaks_a_rule_is_named(@TempDir Path folder) throws IOException {
        Path unsigned = Files.createDirectories(folder.resolve("unsigned"));
        Path signed = Files.createDirectories(folder.resolve("signed"));
        Files.writeString(unsigned.resolve("package-info.java"), "package unsigned;\n");
        Files.writeString(
                signed.resolve("package-info.java"),
                "/** In, out. */\n@NullMarked\npackage signed;\n");
        Files.writeString(signed.resolve("Long.java"), "// one more line\n".repeat(301));
        Files.writeString(signed.resolve("Full.java"), "// one more line\n".repeat(300));
        Files.writeString(signed.resolve("Star.java"), "import java.util.*;\n");
        SourceTree tree = new SourceTree(folder);

        assertThat(tree.packagesWithoutSign()).containsExactly("unsigned");
        assertThat(tree.filesThatAreTooLong()).containsExactly("signed/Long.java");
        assertThat(tree.filesThatImportEverything()).containsExactly("signed/Star.java");
    }
}
