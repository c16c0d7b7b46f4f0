package io.github.whosaid.quotation;

import com.google.common.collect.ImmutableList;
import io.github.whosaid.report.CueClass;
import io.github.whosaid.report.Modality;
import io.github.whosaid.report.QuotationKind;

/**
 * Reported words before it is known whose they are, as ranges of tokens. Immutable and thread-safe.
 *
 * @param index position in text order of the first content
 * @param kind direct, mixed or indirect
 * @param contents the reported words, in text order
 * @param cue the words that report; empty for a floating quotation
 * @param pattern where the cue stands to the content
 * @param cueClass speech, thought, intent or evidence
 * @param modality whether it tells that the words were said
 * @param source token range of the grammatical subject or other phrase that names the source, empty
 *     where the sentence names none
 * @param passages indices of the quoted passages inside the contents
 * @param parent index of the quotation that this one is nested in, or -1
 * @param confidence probability between 0 and 1 that these are reported words with these bounds
 */
public record Reported(
    int index,
    QuotationKind kind,
    ImmutableList<Range> contents,
    ImmutableList<Range> cue,
    CuePattern pattern,
    CueClass cueClass,
    Modality modality,
    ImmutableList<Range> source,
    ImmutableList<Integer> passages,
    int parent,
    double confidence) {

  /**
   * Returns whether a letter stands for the speaker ("Q: …", "A: …"): the label is source and cue
   * in one.
   */
  public boolean isLettered() {
    return !source.isEmpty() && !cue.isEmpty() && source.get(0).first() == cue.get(0).first();
  }

  /**
   * A range of tokens, half open.
   *
   * @param first its first token
   * @param end the token behind it
   */
  public record Range(int first, int end) {
    /** Returns the number of tokens. */
    public int size() {
      return end - first;
    }
  }
}
