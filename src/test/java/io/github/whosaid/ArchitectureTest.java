package io.github.whosaid;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.errorprone.annotations.CheckReturnValue;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import java.io.File;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.FileReader;
import java.io.FileWriter;
import java.io.PrintStream;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.time.ZoneId;
import java.util.Formatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** Keeps the house as it was planned: who may use whom, and what the library leaves alone. */
@AnalyzeClasses(packages = ArchitectureTest.ROOT, importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

  static final String ROOT = "io.github.whosaid";

  /** The facade stands in the root package. */
  private static final String FACADE = "facade";

  /** The results first, then the stages that make them. */
  private static final List<String> STAGES =
      List.of(
          "report",
          "lexicon",
          "text",
          "transcript",
          "syntax",
          "mention",
          "quotation",
          "attribution",
          "claim");

  /** Each package with all that it may use. */
  private static final Map<String, List<String>> MAY_USE =
      Map.ofEntries(
          Map.entry("report", List.of()),
          Map.entry("lexicon", STAGES.subList(0, 1)),
          Map.entry("text", STAGES.subList(0, 2)),
          Map.entry("transcript", STAGES.subList(0, 3)),
          Map.entry("syntax", STAGES.subList(0, 4)),
          Map.entry("mention", STAGES.subList(0, 5)),
          Map.entry("quotation", STAGES.subList(0, 6)),
          Map.entry("attribution", STAGES.subList(0, 7)),
          Map.entry("claim", STAGES.subList(0, 8)),
          Map.entry("file", STAGES.subList(0, 4)),
          Map.entry("search", STAGES.subList(0, 4)),
          Map.entry("verification", and(STAGES.subList(0, 4), "file", "search")),
          Map.entry("format", and(STAGES, "verification")),
          Map.entry("assertion", and(STAGES, "verification", "format")),
          Map.entry(FACADE, and(STAGES, "verification", "format", "assertion")),
          Map.entry("cli", and(STAGES, "file", "verification", "format", "assertion", FACADE)));

  private static final String CLI = ROOT + ".cli..";
  private static final String FORMAT = ROOT + ".format..";
  private static final String[] ENGINE =
      and(STAGES, "search", "verification").stream()
          .map(p -> ROOT + "." + p + "..")
          .toArray(String[]::new);

  @ArchTest static final ArchRule PACKAGES_USE_ONLY_EARLIER_ONES = packagesUseOnlyEarlierOnes();

  @ArchTest
  static final ArchRule PACKAGES_STAND_IN_NO_CYCLE =
      slices().matching("(**)").should().beFreeOfCycles().allowEmptyShould(true);

  @ArchTest
  static final ArchRule EVERY_CLASS_HAS_ITS_PLACE =
      classes()
          .that()
          .doNotHaveSimpleName("module-info")
          .should()
          .resideInAnyPackage(
              MAY_USE.keySet().stream().map(ArchitectureTest::packageOf).toArray(String[]::new))
          .as("every class stands in a package that has its place in the order");

  @ArchTest
  static final ArchRule THE_ENGINE_USES_NO_REGULAR_EXPRESSIONS =
      noClasses()
          .that(resideInAnyPackage(ENGINE))
          .should()
          .dependOnClassesThat()
          .resideInAPackage("java.util.regex..")
          .orShould()
          .accessTargetWhere(uses(String.class, "split", "matches", "replaceAll", "replaceFirst"))
          .orShould()
          .accessTargetWhere(uses(Splitter.class, "onPattern"))
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule THE_LIBRARY_DOES_NOT_ASK_WHERE_IT_RUNS =
      noClasses()
          .that(resideOutsideOfPackages(CLI, FORMAT))
          .should()
          .accessTargetWhere(
              uses(
                  System.class,
                  "getProperty",
                  "getProperties",
                  "setProperty",
                  "setProperties",
                  "clearProperty",
                  "getenv",
                  "lineSeparator",
                  "currentTimeMillis"))
          .orShould()
          .accessTargetWhere(uses(Boolean.class, "getBoolean"))
          .orShould()
          .accessTargetWhere(uses(Integer.class, "getInteger"))
          .orShould()
          .accessTargetWhere(uses(Long.class, "getLong"))
          .orShould()
          .accessTargetWhere(uses(Locale.class, "getDefault"))
          .orShould()
          .accessTargetWhere(uses(TimeZone.class, "getDefault"))
          .orShould()
          .accessTargetWhere(uses(ZoneId.class, "systemDefault"))
          .orShould()
          .accessTargetWhere(uses(Charset.class, "defaultCharset"))
          .as(
              "no class outside cli and format reads system properties, the clock or defaults of"
                  + " the machine")
          .allowEmptyShould(true);

  /** Digits and marks of a default locale would get into pages, messages and links. */
  @ArchTest
  static final ArchRule NOTHING_IS_FORMATTED_WITHOUT_A_LOCALE =
      noClasses()
          .should()
          .accessTargetWhere(uses(String.class, "formatted"))
          .orShould()
          .callMethod(String.class, "format", String.class, Object[].class)
          .orShould()
          .callMethod(PrintStream.class, "printf", String.class, Object[].class)
          .orShould()
          .callMethod(PrintStream.class, "format", String.class, Object[].class)
          .orShould()
          .callConstructor(Formatter.class)
          .as("no class formats anything without naming a locale");

  @ArchTest
  static final ArchRule THE_LIBRARY_USES_NO_REFLECTION =
      noClasses()
          .that(resideOutsideOfPackages(CLI, FORMAT))
          .should()
          .dependOnClassesThat()
          .resideInAPackage("java.lang.reflect..")
          .orShould()
          .accessTargetWhere(
              uses(
                  Class.class,
                  "forName",
                  "newInstance",
                  "getMethod",
                  "getMethods",
                  "getDeclaredMethod",
                  "getDeclaredMethods",
                  "getField",
                  "getFields",
                  "getDeclaredField",
                  "getDeclaredFields",
                  "getConstructor",
                  "getConstructors",
                  "getDeclaredConstructor",
                  "getDeclaredConstructors",
                  "getRecordComponents"))
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule THE_LIBRARY_LOGS_AND_PRINTS_NOTHING =
      noClasses()
          .that(resideOutsideOfPackages(CLI))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "java.util.logging..",
              "org.slf4j..",
              "org.apache.logging..",
              "org.apache.commons.logging..")
          .orShould()
          .dependOnClassesThat()
          .areAssignableTo(System.Logger.class)
          .orShould()
          .accessTargetWhere(uses(System.class, "out", "err", "in"))
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule THE_LIBRARY_OPENS_NO_FILE_AND_NO_CONNECTION =
      noClasses()
          .that(resideOutsideOfPackages(ROOT, CLI, ROOT + ".file..", ROOT + ".verification.."))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.net..", "java.nio.file..", "javax.net..")
          .orShould()
          .dependOnClassesThat()
          .belongToAnyOf(
              File.class,
              FileReader.class,
              FileWriter.class,
              FileInputStream.class,
              FileOutputStream.class,
              RandomAccessFile.class)
          .allowEmptyShould(true);

  /** What the module exports names no type that it keeps to itself, nor one of Guava's. */
  @ArchTest
  static void public_signatures_name_public_types(JavaClasses library) {
    List<String> exported =
        List.of("", ".report", ".transcript", ".file", ".verification", ".format", ".assertion");
    Set<String> packages = exported.stream().map(p -> ROOT + p).collect(Collectors.toSet());
    List<String> leaks =
        library.stream()
            .filter(c -> packages.contains(c.getPackageName()))
            .filter(c -> c.getModifiers().contains(JavaModifier.PUBLIC))
            .flatMap(c -> c.getCodeUnits().stream())
            .filter(u -> u.getModifiers().contains(JavaModifier.PUBLIC))
            .flatMap(
                u ->
                    Stream.concat(u.getParameterTypes().stream(), Stream.of(u.getReturnType()))
                        .flatMap(t -> t.getAllInvolvedRawTypes().stream())
                        .filter(t -> isHidden(t, packages))
                        .map(t -> u.getFullName() + " names " + t.getName()))
            .toList();
    assertThat(leaks).isEmpty();
  }

  private static boolean isHidden(JavaClass type, Set<String> packages) {
    String name = type.getPackageName();
    return name.startsWith("com.google.")
        || name.startsWith(ROOT)
            && !(packages.contains(name) && type.getModifiers().contains(JavaModifier.PUBLIC));
  }

  @ArchTest
  static void no_two_classes_have_the_same_simple_name(JavaClasses library) {
    Map<String, List<String>> bySimpleName =
        library.stream()
            .filter(c -> c.isTopLevelClass() && !c.getSimpleName().equals("package-info"))
            .collect(
                Collectors.groupingBy(
                    JavaClass::getSimpleName,
                    Collectors.mapping(JavaClass::getName, Collectors.toList())));
    assertThat(bySimpleName.values()).allMatch(names -> names.size() == 1);
  }

  @ArchTest
  static void every_package_says_how_nulls_and_results_are_treated(JavaClasses library) {
    assertThat(library.getPackage(ROOT).getSubpackagesInTree())
        .isNotEmpty()
        .filteredOn(p -> !p.getClasses().isEmpty())
        .allMatch(p -> p.isAnnotatedWith(NullMarked.class), "is @NullMarked")
        .allMatch(p -> p.isAnnotatedWith(CheckReturnValue.class), "is @CheckReturnValue");
  }

  private static LayeredArchitecture packagesUseOnlyEarlierOnes() {
    LayeredArchitecture house =
        layeredArchitecture().consideringOnlyDependenciesInLayers().withOptionalLayers(true);
    for (String layer : MAY_USE.keySet()) {
      house = house.layer(layer).definedBy(packageOf(layer));
    }
    for (Map.Entry<String, List<String>> layer : MAY_USE.entrySet()) {
      house =
          layer.getValue().isEmpty()
              ? house.whereLayer(layer.getKey()).mayNotAccessAnyLayer()
              : house
                  .whereLayer(layer.getKey())
                  .mayOnlyAccessLayers(layer.getValue().toArray(String[]::new));
    }
    return house;
  }

  private static String packageOf(String layer) {
    return layer.equals(FACADE) ? ROOT : ROOT + "." + layer + "..";
  }

  private static List<String> and(List<String> first, String... more) {
    return Stream.concat(first.stream(), Stream.of(more)).toList();
  }

  /** Calls or reads, in whatever form, of a class's static or own members. */
  private static DescribedPredicate<JavaAccess<?>> uses(Class<?> owner, String... members) {
    Set<String> names = Set.of(members);
    return DescribedPredicate.describe(
        owner.getSimpleName() + "." + String.join("|", members),
        access ->
            access.getTargetOwner().isEquivalentTo(owner) && names.contains(access.getName()));
  }
}
