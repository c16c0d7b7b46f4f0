package io.github.whosaid.format;

import com.google.common.collect.ImmutableList;
import io.github.whosaid.report.CheckedQuotation;
import io.github.whosaid.report.Report;
import java.util.List;
import java.util.Objects;

/**
 * An article and what a format writes about it. Immutable and thread-safe.
 *
 * @param id identifies the article for the reader: a file name, a URL, a title
 * @param report its report
 * @param checks what {@link Report#verify} found; empty if nothing was checked
 */
public record Document(String id, Report report, List<CheckedQuotation> checks) {

  /** Checks that nothing is null. */
  public Document {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(report, "report");
    checks = ImmutableList.copyOf(checks);
  }

  /** Returns an article whose quotations were not checked against references. */
  public static Document of(String id, Report report) {
    return new Document(id, report, ImmutableList.of());
  }
}
