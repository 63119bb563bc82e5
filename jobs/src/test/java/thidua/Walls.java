package thidua;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The walls of the house as rules over compiled classes.
 *
 * @param root the package that holds {@code core}, {@code edge}, {@code job} and {@code cli}
 */
record Walls(String root) {
    /** What each station of the core may know of the others. */
    private static final Map<String, Set<String>> STATIONS =
            Map.ofEntries(
                    Map.entry("text", Set.of()),
                    Map.entry("sheet", Set.of()),
                    Map.entry("dialect", Set.of()),
                    Map.entry("unit", Set.of("text")),
                    Map.entry("finding", Set.of("sheet", "text")),
                    Map.entry("fact", Set.of("sheet", "unit", "finding")),
                    Map.entry("reference", Set.of("indicator", "fact", "unit", "text")),
                    Map.entry(
                            "layout",
                            Set.of("text", "unit", "sheet", "finding", "fact", "reference")),
                    Map.entry(
                            "template",
                            Set.of("layout", "reference", "fact", "unit", "sheet", "text")),
                    Map.entry("indicator", Set.of("fact", "unit")),
                    Map.entry("backup", Set.of()),
                    Map.entry("change", Set.of("indicator", "fact", "unit")),
                    Map.entry(
                            "explain",
                            Set.of("layout", "indicator", "fact", "sheet", "unit", "text")),
                    Map.entry("chart", Set.of("indicator", "fact", "unit", "text")),
                    Map.entry(
                            "report",
                            Set.of(
                                    "change",
                                    "explain",
                                    "indicator",
                                    "fact",
                                    "finding",
                                    "sheet",
                                    "unit",
                                    "text")),
                    Map.entry("slide", Set.of("page", "chart", "text")),
                    Map.entry(
                            "overview",
                            Set.of("metric", "report", "finding", "fact", "unit", "text")),
                    Map.entry("metric", Set.of("report", "finding", "fact", "unit", "text")),
                    Map.entry("feedback", Set.of("report", "finding", "fact", "sheet", "text")),
                    Map.entry(
                            "page",
                            Set.of(
                                    "report",
                                    "change",
                                    "explain",
                                    "indicator",
                                    "fact",
                                    "finding",
                                    "sheet",
                                    "unit",
                                    "text")));

    /** Where each foreign library, or part of Java that reaches into the world, is at home. */
    private static final Map<String, Set<String>> HOMES =
            Map.ofEntries(
                    Map.entry("org.apache.commons.csv", Set.of("edge.delimited")),
                    Map.entry(
                            "org.dhatim.fastexcel",
                            Set.of("edge.workbook.template", "edge.workbook.report")),
                    Map.entry("org.apache.poi", Set.of("edge.workbook.xls")),
                    Map.entry("org.jsoup", Set.of("edge.workbook.html")),
                    Map.entry("org.jooq", Set.of("edge.warehouse", "job.Warehouse")),
                    Map.entry("org.postgresql", Set.of("edge.warehouse")),
                    Map.entry("thidua.schema", Set.of("edge.warehouse")),
                    Map.entry("java.sql", Set.of("edge.warehouse", "job", "cli")),
                    Map.entry("javax.sql", Set.of("edge.warehouse", "job")),
                    Map.entry("javax.crypto", Set.of("edge.warehouse")),
                    Map.entry("org.knowm", Set.of("edge.render")),
                    Map.entry("org.apache.batik", Set.of("edge.render")),
                    Map.entry("org.w3c.dom", Set.of("edge.render", "edge.pdf")),
                    Map.entry("javax.xml", Set.of("edge.render", "edge.workbook")),
                    Map.entry("javax.imageio", Set.of("edge.render")),
                    Map.entry("java.awt", Set.of("edge.render", "edge.pdf", "edge.slides")),
                    Map.entry("com.openhtmltopdf", Set.of("edge.pdf")),
                    Map.entry("org.apache.pdfbox", Set.of("edge.pdf")),
                    Map.entry("org.apache.fontbox", Set.of("edge.pdf")),
                    Map.entry("de.rototor", Set.of("edge.pdf")),
                    Map.entry("org.apache.poi.xslf", Set.of("edge.slides")),
                    Map.entry("org.apache.poi.sl", Set.of("edge.slides")),
                    Map.entry("org.apache.poi.openxml4j", Set.of("edge.slides")),
                    Map.entry("org.apache.poi.ooxml", Set.of("edge.slides")),
                    Map.entry("org.apache.xmlbeans", Set.of("edge.slides")),
                    Map.entry("org.openxmlformats", Set.of("edge.slides")),
                    Map.entry("org.springframework.mail", Set.of("edge.mail")),
                    Map.entry("jakarta.mail", Set.of("edge.mail")),
                    Map.entry("jakarta.activation", Set.of("edge.mail")),
                    Map.entry("org.eclipse.angus.mail", Set.of("edge.mail")),
                    Map.entry("javax.net", Set.of("edge.mail", "job")),
                    Map.entry("com.samskivert", Set.of("edge.page", "edge.pdf")),
                    Map.entry("tools.jackson", Set.of("edge.json")),
                    Map.entry(
                            "org.apache.commons.compress", Set.of("edge.server", "edge.workbook")),
                    Map.entry("org.tukaani", Set.of("edge.server")),
                    Map.entry("java.net", Set.of("edge.server", "edge.http")),
                    Map.entry("java.net.http", Set.of("edge.http")),
                    Map.entry("jakarta.jms", Set.of("edge.broker")),
                    Map.entry("org.apache.activemq", Set.of("edge.broker")),
                    Map.entry("org.flywaydb", Set.of("job")),
                    Map.entry("picocli", Set.of("cli")),
                    Map.entry("sun.misc", Set.of("cli")),
                    Map.entry("org.slf4j", Set.of("job", "cli")),
                    Map.entry("org.springframework", Set.of("job", "cli", "edge.broker")),
                    Map.entry("org.jspecify", Set.of("core", "edge", "job", "cli")));

    private static final List<String> REFUSED_ENDINGS =
            List.of("Impl", "Manager", "Helper", "Helpers", "Util", "Utils", "Service", "Base");

    private static final Set<String> REFUSED_PACKAGES =
            Set.of("common", "util", "utils", "model", "service", "config", "dto", "helper");

    ArchRule theCoreIsPureJava() {
        return classes()
                .that()
                .resideInAPackage(core())
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        core(),
                        "java.lang",
                        "java.lang.annotation",
                        "java.util",
                        "java.util.function",
                        "java.util.regex",
                        "java.util.stream",
                        "java.math",
                        "java.time..",
                        "java.text",
                        "java.nio.charset",
                        "org.jspecify..");
    }

    ArchRule theCoreAsksNothingOfTheMachine() {
        return classes()
                .that()
                .resideInAPackage(core())
                .should(
                        new ArchCondition<>("ask the machine for no clock, chance or habit") {
                            @Override
                            public void check(JavaClass item, ConditionEvents events) {
                                for (JavaAccess<?> access : item.getAccessesFromSelf()) {
                                    if (Machine.isAsked(access)) {
                                        refuse(item, access.getDescription(), events);
                                    }
                                }
                            }
                        });
    }

    ArchRule stationsOfTheCoreKnowOnlyThoseBefore() {
        return eachDependency(
                core(),
                "know only the stations before it",
                dependency -> {
                    String from = station(dependency.getOriginClass());
                    String to = station(dependency.getTargetClass());
                    return to.isEmpty()
                            || from.equals(to)
                            || STATIONS.getOrDefault(from, Set.of()).contains(to);
                });
    }

    ArchRule noPackagesGoInCircles() {
        return slices().matching(root + ".(**)").should().beFreeOfCycles();
    }

    ArchRule edgesDoNotKnowEachOther() {
        return slices().matching(root + ".edge.(*)..").should().notDependOnEachOther();
    }

    ArchRule formatsOfWorkbooksDoNotKnowEachOther() {
        return slices().matching(root + ".edge.workbook.(*)..").should().notDependOnEachOther();
    }

    ArchRule commandsKnowJobsKnowEdgesKnowTheCore() {
        return layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .withOptionalLayers(true)
                .layer("cli")
                .definedBy(root + ".cli..")
                .layer("job")
                .definedBy(root + ".job..")
                .layer("edge")
                .definedBy(root + ".edge..")
                .layer("core")
                .definedBy(core())
                .whereLayer("cli")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("job")
                .mayOnlyBeAccessedByLayers("cli")
                .whereLayer("edge")
                .mayOnlyBeAccessedByLayers("job", "cli");
    }

    ArchRule eachLibraryHasOneHome() {
        return eachDependency(
                root + "..",
                "know a library only where it is at home",
                dependency -> {
                    String name = dependency.getTargetClass().getBaseComponentType().getName();
                    Optional<String> library =
                            HOMES.keySet().stream()
                                    .filter(prefix -> name.startsWith(prefix + "."))
                                    .max(Comparator.comparingInt(String::length));
                    return library.isEmpty()
                            ? isOurs(name) || name.startsWith("java.") || !name.contains(".")
                            : HOMES.getOrDefault(library.get(), Set.of()).stream()
                                    .anyMatch(home -> lives(dependency.getOriginClass(), home));
                });
    }

    ArchRule namesSaySomething() {
        return classes()
                .that()
                .resideInAPackage(root + "..")
                .should(
                        new ArchCondition<>("have a name and a package that say something") {
                            @Override
                            public void check(JavaClass item, ConditionEvents events) {
                                String name = item.getSimpleName();
                                List<String> packages = List.of(item.getPackageName().split("\\."));
                                if (REFUSED_ENDINGS.stream().anyMatch(name::endsWith)
                                        || name.startsWith("Abstract")
                                        || packages.stream().anyMatch(REFUSED_PACKAGES::contains)) {
                                    refuse(item, item.getName() + " says nothing", events);
                                }
                            }
                        });
    }

    private static ArchRule eachDependency(
            String packages, String description, Function<Dependency, Boolean> isAllowed) {
        return classes()
                .that()
                .resideInAPackage(packages)
                .should(
                        new ArchCondition<>(description) {
                            @Override
                            public void check(JavaClass item, ConditionEvents events) {
                                for (Dependency dependency : item.getDirectDependenciesFromSelf()) {
                                    if (!isAllowed.apply(dependency)) {
                                        refuse(item, dependency.getDescription(), events);
                                    }
                                }
                            }
                        });
    }

    private static void refuse(JavaClass item, String why, ConditionEvents events) {
        events.add(SimpleConditionEvent.violated(item, why));
    }

    private String core() {
        return root + ".core..";
    }

    /** {@code layout} of {@code thidua.core.layout.Line}; empty outside the core. */
    private String station(JavaClass type) {
        String name = type.getBaseComponentType().getPackageName() + ".";
        String prefix = root + ".core.";
        return name.startsWith(prefix)
                ? name.substring(prefix.length(), name.indexOf('.', prefix.length()))
                : "";
    }

    private boolean isOurs(String name) {
        return List.of("core", "edge", "job", "cli").stream()
                .anyMatch(part -> name.startsWith(root + "." + part + "."));
    }

    private boolean lives(JavaClass type, String home) {
        String place = (root + "." + home).replace(".", "\\.");
        return type.getName().matches(place + "([.$].*)?");
    }
}
