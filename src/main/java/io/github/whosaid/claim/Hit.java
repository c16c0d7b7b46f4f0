package io.github.whosaid.claim;

/**
 * A place where a rule matches. Immutable and thread-safe.
 *
 * @param rule number of the rule
 * @param first first token of the match
 * @param end token behind it
 */
record Hit(int rule, int first, int end) {}
