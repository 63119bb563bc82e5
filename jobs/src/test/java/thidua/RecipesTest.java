package thidua;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The finished code with which recipes of CONTRIBUTING begin compiles against today's classes. */
class RecipesTest {
    private static final Pattern RECIPE =
            Pattern.compile("<!-- recipe: (\\S+) -->\n```java\n(.+?)```", Pattern.DOTALL);

    @TempDir Path folder;

    private record Recipe(String file, String code) {
        @Override
        public String toString() {
            return file;
        }
    }

    static Stream<Recipe> recipes() throws IOException {
        return RECIPE.matcher(Files.readString(Path.of("../CONTRIBUTING.md")))
                .results()
                .map(found -> new Recipe(found.group(1), found.group(2)));
    }

    @ParameterizedTest
    @MethodSource("recipes")
    void finished_code_compiles(Recipe recipe) throws IOException {
        assertThat(complaints(recipe)).isEmpty();
    }

    private List<String> complaints(Recipe recipe) throws IOException {
        Path source = folder.resolve(recipe.file());
        Files.createDirectories(Objects.requireNonNull(source.getParent()));
        Files.writeString(source, recipe.code());
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            List<String> options =
                    List.of("-proc:none", "-cp", "target/classes", "-d", folder.toString());
            compiler.getTask(null, files, found, options, null, files.getJavaFileObjects(source))
                    .call();
        }
        return found.getDiagnostics().stream()
                .filter(d -> d.getKind() == Diagnostic.Kind.ERROR)
                .map(d -> d.getMessage(Locale.ROOT))
                .toList();
    }
}
