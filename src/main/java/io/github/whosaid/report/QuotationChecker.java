package io.github.whosaid.report;

import java.util.List;

/**
 * What an article's quotations can be checked against: a {@code ReferenceLibrary}, or something of
 * your own.
 */
public interface QuotationChecker {

  /**
   * Checks every direct quotation, and every quoted part of a mixed one.
   *
   * @return one result for each quotation or quoted part that has a word, in text order
   */
  List<CheckedQuotation> check(Report report);
}
