package io.github.whosaid.report;

/**
 * A quotation of the article and the result of checking it against references. Immutable and
 * thread-safe.
 *
 * @param quotation the quotation
 * @param part which of the quotation's quoted parts was checked, from zero; always 0 for DIRECT
 * @param verification the verdict, its place and the word diff
 */
public record CheckedQuotation(Quotation quotation, int part, Verification verification) {}
