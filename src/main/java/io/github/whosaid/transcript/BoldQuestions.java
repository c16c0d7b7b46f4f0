package io.github.whosaid.transcript;

import io.github.whosaid.report.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads interviews without labels, whose questions are paragraphs in bold print. The answers must
 * speak of "I" or "we": else the questions are the headings of an explanation.
 */
final class BoldQuestions {

  private static final int FEWEST = 2;
  private static final int SHORTEST = 6;
  private static final int LONGEST = 600;

  private final String text;
  private final Lines lines;

  /** The words of each question, without the marks of bold print. */
  private final List<Span> questions = new ArrayList<>();

  BoldQuestions(Lines lines) {
    this.lines = lines;
    text = lines.text;
  }

  List<Turn> read() {
    for (int line = 0; line < lines.size(); line++) {
      addQuestion(lines.first(line), lines.end(line));
    }
    if (questions.size() < FEWEST) {
      return List.of();
    }
    List<Turn> turns = new ArrayList<>();
    int personal = 0;
    for (int i = 0; i < questions.size(); i++) {
      Span question = questions.get(i);
      int end = i + 1 < questions.size() ? questions.get(i + 1).start() - 2 : text.length();
      int first = Lines.skipBlanks(text, question.end() + 2, end);
      turns.add(new Turn("Question", new Span(question.start() - 2, question.start()), question));
      if (first < end) {
        turns.add(new Turn("Answer", new Span(question.end(), first), new Span(first, end)));
        personal += isPersonal(first, end) ? 1 : 0;
      }
    }
    return personal * 2 >= questions.size() ? turns : List.of();
  }

  private void addQuestion(int from, int end) {
    if (end - from < SHORTEST || end - from > LONGEST || text.charAt(end - 3) != '?') {
      return;
    }
    String mark = text.substring(from, from + 2);
    if ((mark.equals("**") || mark.equals("__")) && text.indexOf(mark, from + 2) == end - 2) {
      questions.add(new Span(from + 2, end - 2));
    }
  }

  private boolean isPersonal(int from, int end) {
    int word = -1;
    boolean quoted = false;
    for (int i = from; i < end; i++) {
      char c = text.charAt(i);
      if (Character.isLetter(c)) {
        word = word < 0 ? i : word;
      } else {
        if (word >= 0
            && !quoted
            && LabelWords.ENGLISH.isFirstPerson(LabelWords.lower(text.substring(word, i)))) {
          return true;
        }
        word = -1;
        quoted = c == '"' ? !quoted : c == '\u201c' || quoted && c != '\u201d';
      }
    }
    return false;
  }
}
