package io.github.whosaid.verification;

/**
 * Equal words in the quote and in the index.
 *
 * @param quote the first word in the quote
 * @param position the first position in the index
 * @param length how many words
 * @param bits how much they tell about the place
 */
record Run(int quote, int position, int length, int bits) {

  int quoteEnd() {
    return quote + length;
  }

  int end() {
    return position + length;
  }
}
