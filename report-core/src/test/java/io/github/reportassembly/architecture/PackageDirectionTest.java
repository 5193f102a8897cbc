package io.github.reportassembly.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Packages depend downwards only, without cycles, and each library is seen by one package. */
@AnalyzeClasses(packages = "io.github.reportassembly", importOptions = ImportOption.DoNotIncludeTests.class)
class PackageDirectionTest {
    private static final String BASE = "io.github.reportassembly.";

    /** From top to bottom; packages of one row do not see each other. */
    private static final List<List<String>> ROWS = List.of(
            List.of("assemble"),
            List.of("verify", "gate", "status"),
            List.of("release", "build"),
            List.of("locate"),
            List.of("output", "lastbuild"),
            List.of("outcome"),
            List.of("compose"),
            List.of("rehearsal"),
            List.of("request"),
            List.of("starter"),
            List.of("schema"),
            List.of("export.docx", "export.pdf", "export.dump", "export.data"),
            List.of("export.xlsx"),
            List.of("export.opc"),
            List.of("layout.page"),
            List.of("layout.flow"),
            List.of("layout.table"),
            List.of("layout.strip", "layout.chart"),
            List.of("layout.line"),
            List.of("page"),
            List.of("text"),
            List.of("merge"),
            List.of("chart"),
            List.of("numbering"),
            List.of("register"),
            List.of("publication"),
            List.of("repository"),
            List.of("image"),
            List.of("validate"),
            List.of("validate.prose"),
            List.of("read.yaml"),
            List.of("read.markdown"),
            List.of("read.csv"),
            List.of("read.folder"),
            List.of("model"),
            List.of("style"),
            List.of("document"),
            List.of("language"),
            List.of("diagnostic"),
            List.of("source", "parallel"));

    @ArchTest
    static final ArchRule NO_CYCLES = slices().matching(BASE + "(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule SNAKEYAML_IN_READ_YAML = onlyIn("read.yaml", "org.yaml.snakeyaml..");

    @ArchTest
    static final ArchRule COMMONMARK_IN_READ_MARKDOWN = onlyIn("read.markdown", "org.commonmark..");

    @ArchTest
    static final ArchRule COMMONS_CSV_WHERE_CSV_IS_READ_AND_WRITTEN = noClasses()
            .that()
            .resideOutsideOfPackages(BASE + "read.csv", BASE + "export.data")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.commons.csv..");

    @ArchTest
    static final ArchRule DIFF_UTILS_IN_REGISTER = onlyIn("register", "com.github.difflib..");

    @ArchTest
    static final ArchRule FREEMARKER_IN_MERGE = onlyIn("merge", "freemarker..");

    @ArchTest
    static final ArchRule OPENPDF_IN_EXPORT_PDF = onlyIn("export.pdf", "com.lowagie..");

    @ArchTest
    static final ArchRule POI_WHERE_OFFICE_FILES_ARE_WRITTEN = noClasses()
            .that()
            .resideOutsideOfPackages(BASE + "export.docx", BASE + "export.xlsx", BASE + "export.opc")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.poi..");

    @ArchTest
    static final ArchRule JACKSON_WHERE_JSON_IS_WRITTEN = noClasses()
            .that()
            .resideOutsideOfPackages(BASE + "schema", BASE + "export.data")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.fasterxml.jackson..");

    @ArchTest
    static final ArchRule EXPORTERS_KNOW_THE_DOCUMENT_ALONE = noClasses()
            .that()
            .resideInAnyPackage(BASE + "export..", BASE + "layout..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(BASE + "model..", BASE + "merge..", BASE + "read..", BASE + "validate..");

    @TestFactory
    Stream<DynamicTest> eachRowSeesThoseBelowOnly() {
        JavaClasses classes = new com.tngtech.archunit.core.importer.ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("io.github.reportassembly");
        return java.util.stream.IntStream.range(1, ROWS.size())
                .boxed()
                .flatMap(row -> ROWS.get(row).stream()
                        .map(name -> DynamicTest.dynamicTest(
                                name,
                                () -> noClasses()
                                        .that()
                                        .resideInAPackage(BASE + name)
                                        .should()
                                        .dependOnClassesThat(inRows(ROWS.subList(0, row)))
                                        .allowEmptyShould(true)
                                        .check(classes))));
    }

    @ArchTest
    static void eachPackageHasItsRow(JavaClasses classes) {
        List<String> known = ROWS.stream().flatMap(List::stream).toList();
        assertThat(classes)
                .extracting(JavaClass::getPackageName)
                .allSatisfy(name -> assertThat(known).contains(name.substring(BASE.length())));
    }

    private static DescribedPredicate<JavaClass> inRows(List<List<String>> rows) {
        return rows.stream()
                .flatMap(List::stream)
                .map(name -> resideInAPackage(BASE + name))
                .reduce(DescribedPredicate.not(alwaysTrue()), (a, b) -> a.or(b));
    }

    private static ArchRule onlyIn(String owner, String library) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(BASE + owner + "..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .allowEmptyShould(true);
    }
}
