package io.github.whosaid.report;

/**
 * A quotation of the article and what its references say of it. Immutable and thread-safe.
 *
 * @param quotation the quotation
 * @param part which of the quotation's quoted parts was checked, from zero; always 0 for DIRECT
 * @param verification the verdict, its place and the word diff
 */
public record CheckedQuotation(Quotation quotation, int part, Verification verification) {}
