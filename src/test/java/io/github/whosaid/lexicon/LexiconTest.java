package io.github.whosaid.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the lexicon knows of words by themselves, before any text is read. */
final class LexiconTest {

  private final Lexicon lexicon = Lexicon.english();

  @ParameterizedTest
  @CsvSource({
    "tuesday, WEEKDAY",
    "august, MONTH",
    "week, TIME_NOUN",
    "senator, TITLE",
    "dr, HONORIFIC",
    "mr, HONORIFIC_MALE",
    "mrs, HONORIFIC_FEMALE",
    "ministry, ORG_HEAD",
    "report, DOCUMENT",
    "paris, PLACE",
    "experts, VAGUE_GROUP",
  })
  void aWordHasItsClass(String word, WordClass of) {
    assertThat(lexicon.is(lexicon.id(word), of)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"harbour, TITLE", "tuesday, MONTH", "ministry, HONORIFIC", "xqzv, PLACE"})
  void aWordHasNoOtherClass(String word, WordClass other) {
    assertThat(lexicon.is(lexicon.id(word), other)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"say", "says", "said", "saying", "told", "announced"})
  void formsOfReportingVerbsAreCues(String form) {
    assertThat(lexicon.cues(lexicon.id(form))).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({"swim", "harbour", "xqzv"})
  void otherWordsAreNoCues(String word) {
    assertThat(lexicon.cues(lexicon.id(word))).isEmpty();
  }

  @Test
  void aNumberTableKeepsWhatItWasGivenWhenItGrows() {
    NumberTable table = new NumberTable();
    for (int i = 0; i < 1_000; i++) {
      assertThat(table.add(7L * i)).isEqualTo(i);
    }
    assertThat(table.size()).isEqualTo(1_000);
    for (int i = 0; i < 1_000; i++) {
      assertThat(table.get(7L * i)).isEqualTo(i);
      assertThat(table.has(7L * i + 1)).isFalse();
    }
  }

  @Test
  void aNumberTableTakesTheLatestOrKeepsTheFirst() {
    NumberTable table = new NumberTable();
    table.put(5, 1);
    table.put(5, 2);
    table.putIfAbsent(5, 3);
    assertThat(table.get(5)).isEqualTo(2);
    assertThat(table.get(6)).isEqualTo(-1);
  }

  @Test
  void keysOfWordsTellTheirOrder() {
    long ab = NumberTable.key(NumberTable.key(NumberTable.key(), 1), 2);
    long ba = NumberTable.key(NumberTable.key(NumberTable.key(), 2), 1);
    assertThat(ab).isNotEqualTo(ba);
  }
}
