package io.github.whosaid.file;

import io.github.whosaid.report.Span;
import io.github.whosaid.transcript.Transcript;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * Gathers the lines of a PDF with their places on the page, and sets them as paragraphs: a gap
 * wider than the usual one, or a first line that is indented, begins one. One object for one
 * document.
 */
final class PdfText extends PDFTextStripper {

  /** A gap of so many times the usual one separates paragraphs. */
  private static final double WIDE = 1.3;

  /** A first line is indented by at least so many points, and no more than so many. */
  private static final float LEAST_INDENT = 6;

  private static final float MOST_INDENT = 60;

  private static final String SENTENCE_ENDS = ".?!:\"\u201d\u2019)]";

  /** A line and where it begins. */
  private record Line(String text, int page, float x, float y) {}

  private final List<Line> lines = new ArrayList<>();
  private final StringBuilder current = new StringBuilder();
  private float x;
  private float y;

  private PdfText() throws IOException {}

  static String read(String id, byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PdfText text = new PdfText();
      text.writeText(document, Writer.nullWriter());
      if (text.lines.isEmpty()) {
        throw new UnreadableFileException(
            id, "has no text; if it is a scan, run text recognition (OCR) on it first");
      }
      return text.set();
    } catch (InvalidPasswordException e) {
      throw new UnreadableFileException(id, "is encrypted; save it without a password first", e);
    } catch (UnreadableFileException e) {
      throw e;
    } catch (IOException e) {
      throw new UnreadableFileException(id, BROKEN, e);
    } catch (RuntimeException | StackOverflowError e) {
      // what a damaged file brings about in PDFBox
      throw new UnreadableFileException(id, BROKEN, new IOException(e));
    }
  }

  private static final String BROKEN = "is a broken PDF";

  @Override
  protected void writeString(String text, List<TextPosition> places) {
    if (current.length() == 0 && !places.isEmpty()) {
      x = places.get(0).getXDirAdj();
      y = places.get(0).getYDirAdj();
    }
    current.append(text);
  }

  @Override
  protected void writeWordSeparator() {
    current.append(' ');
  }

  @Override
  protected void writeLineSeparator() {
    String text = current.toString().strip();
    current.setLength(0);
    if (!text.isEmpty()) {
      lines.add(new Line(text, getCurrentPageNo(), x, y));
    }
  }

  @Override
  protected void writePageEnd() {
    writeLineSeparator();
  }

  /** Returns the lines without what belongs to the pages, paragraphs set apart. */
  private String set() {
    StringBuilder raw = new StringBuilder();
    int[] starts = new int[lines.size()];
    double usual = usualGap();
    boolean[] apart = new boolean[lines.size()];
    for (int i = 0; i < lines.size(); i++) {
      boolean page = i > 0 && lines.get(i).page() != lines.get(i - 1).page();
      apart[i] = i > 0 && !page && beginsParagraph(i, usual);
      raw.append(i == 0 ? "" : page ? "\f" : apart[i] ? "\n\n" : "\n");
      starts[i] = raw.length();
      raw.append(lines.get(i).text());
    }
    List<Span> furniture = Transcript.pageFurniture(raw.toString());
    StringBuilder text = new StringBuilder();
    Set<String> words = words(raw);
    int next = 0;
    int page = lines.get(0).page();
    boolean paragraph = false;
    for (int i = 0; i < lines.size(); i++) {
      int end = starts[i] + lines.get(i).text().length();
      int from = starts[i];
      if (next < furniture.size() && furniture.get(next).start() < end) {
        from = Math.min(end, furniture.get(next++).end());
      }
      paragraph |= apart[i];
      String line = raw.substring(from, end).strip();
      if (line.isEmpty()) {
        continue;
      }
      if (lines.get(i).page() != page) {
        paragraph = text.length() > 0 && SENTENCE_ENDS.indexOf(text.charAt(text.length() - 1)) >= 0;
        page = lines.get(i).page();
      }
      append(text, line, paragraph, words);
      paragraph = false;
    }
    return text.append('\n').toString();
  }

  private static void append(
      StringBuilder text, String line, boolean paragraph, Set<String> words) {
    int last = text.length() - 1;
    if (last < 0) {
      text.append(line);
    } else if (paragraph) {
      text.append("\n\n").append(line);
    } else if (last > 0 && isDivided(text.charAt(last - 1), text.charAt(last), line.charAt(0))) {
      int word = last;
      while (word > 0 && Character.isLetter(text.charAt(word - 1))) {
        word--;
      }
      String second = word(line, 0);
      String first = text.substring(word, last);
      boolean compound =
          text.charAt(last) == '-'
              && !words.contains(first + second)
              && words.contains(first + '-' + second);
      text.setLength(compound ? last + 1 : last);
      text.append(line);
    } else {
      text.append('\n').append(line);
    }
  }

  private static boolean isDivided(char before, char hyphen, char after) {
    return (hyphen == '-' || hyphen == '\u00ad' || hyphen == '\u2010')
        && Character.isLowerCase(before)
        && Character.isLowerCase(after);
  }

  private static String word(CharSequence text, int from) {
    int end = from;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return text.subSequence(from, end).toString();
  }

  /** Returns the words of the document, those with a hyphen in them also as one. */
  private static Set<String> words(CharSequence text) {
    Set<String> words = new HashSet<>();
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetter(text.charAt(i))) {
        String word = word(text, i);
        words.add(word);
        int hyphen = i + word.length();
        if (hyphen + 1 < text.length()
            && text.charAt(hyphen) == '-'
            && Character.isLetter(text.charAt(hyphen + 1))) {
          words.add(word + '-' + word(text, hyphen + 1));
        }
        i = hyphen;
      }
    }
    return words;
  }

  private boolean beginsParagraph(int i, double usual) {
    Line line = lines.get(i);
    Line before = lines.get(i - 1);
    if (usual > 0 && line.y() - before.y() > usual * WIDE) {
      return true;
    }
    float indent = line.x() - before.x();
    boolean followed = i + 1 < lines.size() && lines.get(i + 1).page() == line.page();
    return indent >= LEAST_INDENT
        && indent <= MOST_INDENT
        && followed
        && Math.abs(lines.get(i + 1).x() - before.x()) < LEAST_INDENT;
  }

  /** Returns the distance that most lines have from the one above, in points. */
  private double usualGap() {
    Map<Long, Integer> gaps = new HashMap<>();
    long usual = 0;
    for (int i = 1; i < lines.size(); i++) {
      float gap = lines.get(i).y() - lines.get(i - 1).y();
      if (gap > 0 && lines.get(i).page() == lines.get(i - 1).page()) {
        long halves = Math.round(gap * 2.0);
        int times = gaps.merge(halves, 1, Integer::sum);
        int most = gaps.getOrDefault(usual, 0);
        usual = times > most || times == most && halves < usual ? halves : usual;
      }
    }
    return usual / 2.0;
  }
}
