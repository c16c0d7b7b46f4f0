package io.github.whosaid.claim;

import io.github.whosaid.quotation.Reported.Range;

/**
 * The noun phrase that names a source. Immutable and thread-safe.
 *
 * @param first its first token
 * @param end the token behind it
 * @param head the noun that tells who it is
 * @param range the tokens that were read as the source
 */
record NounPhrase(int first, int end, int head, Range range) {}
