package io.github.whosaid.attribution;

import com.google.common.collect.ImmutableList;
import io.github.whosaid.mention.Mention.Gender;
import io.github.whosaid.quotation.Reported.Range;

/**
 * Who spoke before, the latest first, and whom the sentence around a mention is about. Immutable
 * and thread-safe.
 *
 * @param turns the latest speakers, each entity once, the latest first
 * @param subject entity of the subject of the enclosing or preceding sentence, or -1
 * @param subjectToken first token of the mention that is that subject, or -1
 * @param quoter entity in whose quoted words the mention stands, or -1
 * @param words the words whose speaker is looked for, empty if there are none
 */
public record RecentSpeakers(
    ImmutableList<Turn> turns,
    int subject,
    int subjectToken,
    int quoter,
    ImmutableList<Range> words) {

  private static final int MOST = 6;

  /** Nobody yet. */
  public static final RecentSpeakers NONE =
      new RecentSpeakers(ImmutableList.of(), -1, -1, -1, ImmutableList.of());

  /**
   * One speaker.
   *
   * @param entity number of the entity
   * @param token first token of the mention that named them
   * @param called what he or she, where one of them was said of the speaker, tells of the gender
   */
  public record Turn(int entity, int token, Gender called) {}

  /** Returns the speakers with one more, the latest. */
  public RecentSpeakers with(int entity, int token, Gender called) {
    int others = Math.min(MOST - 1, turns.size() - (turn(entity) < 0 ? 0 : 1));
    ImmutableList.Builder<Turn> builder = ImmutableList.builderWithExpectedSize(others + 1);
    builder.add(new Turn(entity, token, called == Gender.UNKNOWN ? called(entity) : called));
    for (int i = 0; others > 0; i++) {
      if (turns.get(i).entity() != entity) {
        builder.add(turns.get(i));
        others--;
      }
    }
    return new RecentSpeakers(builder.build(), subject, subjectToken, quoter, words);
  }

  /** Returns what pronouns have shown of the speaker's gender. */
  Gender called(int entity) {
    int turn = turn(entity);
    return turn < 0 ? Gender.UNKNOWN : turns.get(turn).called();
  }

  /** Returns how many speakers back the entity spoke: 0 for the latest, -1 for none. */
  int turn(int entity) {
    for (int i = 0; i < turns.size(); i++) {
      if (turns.get(i).entity() == entity) {
        return i;
      }
    }
    return -1;
  }

  /**
   * Returns the same speakers with that subject.
   *
   * @param entity the subject's entity, or -1
   * @param token first token of the mention that is the subject, or -1
   */
  public RecentSpeakers about(int entity, int token) {
    return new RecentSpeakers(turns, entity, token, quoter, words);
  }

  /**
   * Returns the same speakers with that subject, for a mention that is the source of some words.
   *
   * @param entity the subject's entity, or -1
   * @param token first token of the mention that is the subject, or -1
   * @param inWordsOf the entity in whose words the mention stands, or -1
   * @param said the words
   */
  RecentSpeakers around(int entity, int token, int inWordsOf, ImmutableList<Range> said) {
    return new RecentSpeakers(turns, entity, token, inWordsOf, said);
  }
}
