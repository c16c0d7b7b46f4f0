package io.github.whosaid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.platform.launcher.EngineFilter;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

/**
 * The quick tests of the behaviour of one package, each class as one test. PIT would take each row
 * of a case table as a test of its own, and read the whole table for each row that it runs: hours
 * instead of minutes.
 */
final class MutationTest {

  /** Returns the tests that say something about the package {@code -Dmutation.package=}. */
  static List<String> tests() {
    return switch (System.getProperty("mutation.package", "")) {
      case "verification", "transcript" ->
          List.of(
              "report.ReportVerifyTest",
              "transcript.TranscriptTest",
              "verification.ArticleAsReferenceTest",
              "verification.ExplanationTest",
              "verification.LargeLibraryTest",
              "verification.MisattributionTest",
              "verification.MisreadingTest",
              "verification.NearMissTest",
              "verification.PropertiesTest",
              "verification.ReferenceLibraryTest",
              "verification.VerdictCasesTest",
              "verification.VerdictTest");
      case "claim" ->
          List.of(
              "GoldenArticleTest",
              "claim.CueSourcesTest",
              "claim.FeatureCasesTest",
              "claim.FlagCasesTest",
              "claim.GenreTest",
              "claim.RuleExamplesTest");
      case "quotation" ->
          List.of(
              "BugsTest",
              "GoldenArticleTest",
              "LanguageTest",
              "attribution.CoreferenceTest",
              "attribution.NameCasesTest",
              "claim.FlagCasesTest",
              "quotation.QuotationCasesTest",
              "quotation.QuotationFeaturesTest");
      default ->
          List.of(
              "BugsTest",
              "GoldenArticleTest",
              "LanguageTest",
              "attribution.AffiliationCasesTest",
              "attribution.AttributionRulesTest",
              "attribution.CoreferenceTest",
              "attribution.ExplanationTest",
              "attribution.NameCasesTest",
              "attribution.SpeakerFeaturesTest",
              "claim.FlagCasesTest",
              "quotation.QuotationCasesTest");
    };
  }

  @ParameterizedTest
  @MethodSource("tests")
  void allTestsOfAClassPass(String name) {
    LauncherDiscoveryRequest request =
        LauncherDiscoveryRequestBuilder.request()
            .selectors(selectClass("io.github.whosaid." + name))
            .filters(EngineFilter.includeEngines("junit-jupiter"))
            .build();
    SummaryGeneratingListener listener = new SummaryGeneratingListener();
    LauncherFactory.create().execute(request, listener);
    assertThat(listener.getSummary().getTestsStartedCount()).isPositive();
    assertThat(listener.getSummary().getTotalFailureCount()).isZero();
  }
}
