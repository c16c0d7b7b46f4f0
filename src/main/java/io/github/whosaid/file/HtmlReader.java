package io.github.whosaid.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/**
 * Reads the main text of web pages: the article without menus, captions, forms and scripts, its
 * paragraphs separated by blank lines. Needs jsoup. Thread-safe.
 *
 * <pre>{@code
 * String article = HtmlReader.read("<p>" + text + "</p>");
 * }</pre>
 */
public final class HtmlReader {

  private static final String NOT_TEXT =
      "script, style, noscript, template, nav, footer, aside, form, button, select, figure,"
          + " iframe, svg, [hidden], [aria-hidden=true]";

  private static final Set<String> BLOCKS =
      Set.of(
          "address",
          "article",
          "blockquote",
          "body",
          "br",
          "dd",
          "div",
          "dl",
          "dt",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hr",
          "li",
          "main",
          "ol",
          "p",
          "pre",
          "section",
          "table",
          "td",
          "th",
          "tr",
          "ul");

  private HtmlReader() {}

  /**
   * Returns the main text of a page.
   *
   * @param page the bytes; decoded as the page declares, else as UTF-8
   * @throws IllegalStateException if jsoup is not on the class path; the message names it
   */
  public static String read(byte[] page) {
    try {
      return text(Jsoup.parse(new ByteArrayInputStream(page), null, ""));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoClassDefFoundError e) {
      throw withoutJsoup(e);
    }
  }

  /**
   * Returns the main text of a page.
   *
   * @throws IllegalStateException if jsoup is not on the class path; the message names it
   */
  public static String read(String page) {
    try {
      return text(Jsoup.parse(page));
    } catch (NoClassDefFoundError e) {
      throw withoutJsoup(e);
    }
  }

  private static IllegalStateException withoutJsoup(NoClassDefFoundError e) {
    return new IllegalStateException("reading HTML needs org.jsoup:jsoup on the class path", e);
  }

  private static String text(org.jsoup.nodes.Document document) {
    document.select(NOT_TEXT).remove();
    List<String> paragraphs = paragraphs(main(document));
    Element title = document.selectFirst("h1");
    if (title != null) {
      String heading = title.text().strip();
      if (!heading.isEmpty() && !paragraphs.contains(heading)) {
        paragraphs.add(0, heading);
      }
    }
    return String.join("\n\n", paragraphs) + (paragraphs.isEmpty() ? "" : "\n");
  }

  /**
   * The article; else the main part; else the element with the most words in paragraphs of its own.
   */
  private static Element main(org.jsoup.nodes.Document document) {
    for (String selector : List.of("article", "main, [role=main], [itemprop=articleBody]")) {
      Element longest = longest(document.select(selector), false);
      if (longest != null) {
        return longest;
      }
    }
    document.select("body > header").remove();
    Element densest = longest(document.select("p").parents(), true);
    return densest == null ? document.body() : densest;
  }

  private static @Nullable Element longest(List<Element> elements, boolean ownParagraphs) {
    Element longest = null;
    int most = 0;
    for (Element element : elements) {
      int length = ownParagraphs ? inOwnParagraphs(element) : element.text().length();
      if (length > most) {
        most = length;
        longest = element;
      }
    }
    return longest;
  }

  private static int inOwnParagraphs(Element element) {
    int length = 0;
    for (Element child : element.children()) {
      if (child.nameIs("p")) {
        length += child.text().length();
      }
    }
    return length;
  }

  private static List<String> paragraphs(Element root) {
    Blocks blocks = new Blocks();
    NodeTraversor.traverse(blocks, root);
    return blocks.paragraphs();
  }

  /** Collects the text of blocks. Questions set entirely in bold keep their marks. */
  private static final class Blocks implements NodeVisitor {

    private static final String BOLD = "**";

    private final List<String> paragraphs = new ArrayList<>();
    private final List<Integer> boldQuestions = new ArrayList<>();
    private final StringBuilder current = new StringBuilder();
    private int boldDepth;
    private boolean plain;

    @Override
    public void head(Node node, int depth) {
      if (node instanceof TextNode text) {
        append(text.getWholeText());
        plain |= boldDepth == 0 && !text.isBlank();
      } else {
        boldDepth += isBold(node) ? 1 : 0;
        flushAt(node);
      }
    }

    @Override
    public void tail(Node node, int depth) {
      boldDepth -= isBold(node) ? 1 : 0;
      flushAt(node);
    }

    private static boolean isBold(Node node) {
      return node.nameIs("strong") || node.nameIs("b");
    }

    private void flushAt(Node node) {
      if (BLOCKS.contains(node.normalName())) {
        flush();
      }
    }

    private void append(String text) {
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        boolean blank = c <= ' ' || c == '\u00a0';
        if (!blank) {
          current.append(c);
        } else if (current.length() > 0 && current.charAt(current.length() - 1) != ' ') {
          current.append(' ');
        }
      }
    }

    private void flush() {
      String paragraph = current.toString().strip();
      if (!paragraph.isEmpty()) {
        if (!plain && paragraph.endsWith("?")) {
          boldQuestions.add(paragraphs.size());
        }
        paragraphs.add(paragraph);
      }
      current.setLength(0);
      plain = false;
    }

    /** One bold question is a heading; several are an interview. */
    List<String> paragraphs() {
      flush();
      if (boldQuestions.size() > 1) {
        boldQuestions.forEach(i -> paragraphs.set(i, BOLD + paragraphs.get(i) + BOLD));
      }
      return paragraphs;
    }
  }
}
