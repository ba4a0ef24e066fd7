package org.endusegraph.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The rules of the rooms. */
class ArchitectureTests {

    private static final String BASE = "org.endusegraph";
    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(BASE);

    @Test
    void theVocabularyKnowsOnlyJava() {
        check(classes()
                .that()
                .resideInAPackage(BASE + ".model")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(BASE + ".model", "java..", "org.jspecify.."));
    }

    @Test
    void accessKnowsOnlyJava() {
        check(classes()
                .that()
                .resideInAPackage(BASE + ".access")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(BASE + ".access", "java..", "org.jspecify.."));
    }

    @Test
    void onlyTheGraphRoomKnowsNeo4j() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage(BASE + ".graph")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.neo4j..", "ac.simons.."));
    }

    @Test
    void onlyEmbeddedNeo4jKnowsTheServerSide() {
        check(noClasses()
                .that()
                .haveNameNotMatching(".*\\.EmbeddedNeo4j(\\$.*)?")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.neo4j.dbms..",
                        "org.neo4j.configuration..",
                        "org.neo4j.kernel..",
                        "org.neo4j.graphdb..",
                        "org.neo4j.io.."));
    }

    @Test
    void theGraphRoomKnowsNoOtherRoomButVocabularyAndAccess() {
        check(noClasses()
                .that()
                .resideInAPackage(BASE + ".graph")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(rooms(
                        "catalogue",
                        "paths",
                        "risk",
                        "control",
                        "datasets..",
                        "projection",
                        "keys",
                        "openid",
                        "audit",
                        "api",
                        "explorer",
                        "command",
                        "paging")));
    }

    @Test
    void theProjectionKnowsNoOtherRoomButVocabularyAccessAndGraph() {
        check(noClasses()
                .that()
                .resideInAPackage(BASE + ".projection")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(rooms(
                        "catalogue",
                        "paths",
                        "risk",
                        "control",
                        "datasets..",
                        "keys",
                        "openid",
                        "audit",
                        "api",
                        "explorer",
                        "command",
                        "paging")));
    }

    @Test
    void nobodyKnowsThePlumbingOrThePagesOrTheCommands() {
        check(noClasses()
                .that()
                .resideOutsideOfPackages(rooms("api", "explorer", "command"))
                .and()
                .doNotHaveSimpleName("Application")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(rooms("api", "explorer", "command")));
    }

    @Test
    void thePlumbingKnowsNoFeature() {
        check(noClasses()
                .that()
                .resideInAPackage(BASE + ".api")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(rooms(
                        "graph",
                        "keys",
                        "openid",
                        "catalogue",
                        "projection",
                        "paths",
                        "risk",
                        "control",
                        "datasets..")));
    }

    @Test
    void featuresUseOfGraphQlOnlyWhatControllersNeed() {
        check(noClasses()
                .that()
                .resideInAnyPackage(
                        rooms("keys", "openid", "audit", "projection", "paths", "risk", "control", "datasets.."))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("graphql.."));
    }

    @Test
    void roomsHaveNoCycles() {
        check(slices().matching(BASE + ".(*)..").should().beFreeOfCycles());
    }

    @Test
    void controllersStayInTheirRoom() {
        check(classes().that().haveSimpleNameEndingWith("Controller").should().bePackagePrivate());
    }

    @Test
    void namesSayWhatThingsAre() {
        check(noClasses().should().haveNameMatching(".*(Service|Impl|Manager|Helper|Utils?|Dto|DTO)"));
    }

    @Test
    void everyRoomSaysWhatItIsForAndIsNullMarked() {
        var described = CODE.stream()
                .map(JavaClass::getPackage)
                .distinct()
                .filter(room -> room.tryGetPackageInfo()
                        .filter(info -> info.isAnnotatedWith("org.jspecify.annotations.NullMarked"))
                        .isEmpty())
                .map(room -> room.getName())
                .toList();
        assertThat(described).as("packages without @NullMarked").isEmpty();
    }

    @Test
    void lettersAreFoldedInANamedLocale() {
        check(noClasses()
                .should()
                .callMethod(String.class, "toLowerCase")
                .orShould()
                .callMethod(String.class, "toUpperCase"));
    }

    @Test
    void everyPublicTypeHasJavadoc() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            var bare = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(ArchitectureTests::hasBarePublicType)
                    .map(Path::toString)
                    .toList();
            assertThat(bare).as("files whose public type has no Javadoc").isEmpty();
        }
    }

    @Test
    void textHoldsNoInvisibleOrDirectionChangingCharacters() throws IOException {
        try (var files = Stream.of("src", "graph-schema", "seed-data").flatMap(ArchitectureTests::below)) {
            var odd = files.filter(ArchitectureTests::hasInvisibleCharacters)
                    .map(Path::toString)
                    .toList();
            assertThat(odd).isEmpty();
        }
    }

    private static Stream<Path> below(String folder) {
        try {
            return Files.walk(Path.of(folder))
                    .filter(file -> file.toString().matches(".*\\.(java|cypher|graphqls?|ya?ml|json|js|css|html)"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static boolean hasBarePublicType(Path file) {
        var lines = read(file).lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).matches("public (abstract |sealed |final )*(class|record|enum|interface|@interface) .*")) {
                int above = i - 1;
                while (above >= 0
                        && (lines.get(above).startsWith("@")
                                || lines.get(above).startsWith("        ")
                                || lines.get(above).equals("})"))) {
                    above--;
                }
                return above < 0 || !lines.get(above).strip().endsWith("*/");
            }
        }
        return false;
    }

    private static boolean hasInvisibleCharacters(Path file) {
        return read(file)
                .codePoints()
                .anyMatch(c -> (c >= 0x202A && c <= 0x202E)
                        || (c >= 0x2066 && c <= 0x2069)
                        || (c >= 0x200B && c <= 0x200F)
                        || c == 0xFEFF);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String[] rooms(String... names) {
        return Arrays.stream(names)
                .map(name -> BASE + "." + name.toLowerCase(Locale.ROOT))
                .toArray(String[]::new);
    }

    private static void check(ArchRule rule) {
        rule.check(CODE);
    }
}
