package io.github.whosaid.format;

import io.github.whosaid.ReportInvariants;
import io.github.whosaid.report.Report;
import io.github.whosaid.verification.Reference;
import io.github.whosaid.verification.ReferenceLibrary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The articles that every format is tried on. */
final class Articles {

  private static final Path FOLDER = Path.of("src/test/resources/io/github/whosaid/golden");

  /** Markup, formulas, quotes, marks that turn the text's direction, controls and emoji. */
  static final String HOSTILE =
      "<script>alert(1)</script> & \"attributes\" onload='x'\n\n"
          + "=HYPERLINK(\"http://x\",\"y\") 😀\u202e\u0007\u001b[31m said Mara Quill.\n\n"
          + "“=1+1 <img src=x onerror=alert(1)> 😀,” said Mara Quill, a \u202eclerk at Bell &"
          + " Daughters.\n\n"
          + "Joss Weir said “]]> --> </style></script> ‘;\u2028 \\” never closed. 🧨\ud83d\r\n\r\n"
          + "Experts say 60 percent of 🐙🐙 “agree”.\n\n"
          + "“Nobody said so,” she added.\n";

  private Articles() {}

  static Document harbour() {
    return golden("harbour-bridge");
  }

  static List<Document> all() {
    return List.of(
        harbour(), golden("storm-live"), golden("cup-sport"), Document.of("<b>=1", hostile()));
  }

  private static Report hostile() {
    return ReportInvariants.analyze(HOSTILE);
  }

  static Document golden(String name) {
    try {
      return Document.of(
          name, ReportInvariants.analyze(Files.readString(FOLDER.resolve(name + ".txt"))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The harbour article, some of whose quotations stand in a speech and some do not. */
  static Document checked() {
    Document harbour = harbour();
    String speech =
        "BRANDT: We have waited a generation for this crossing, and we will not wait another"
            + " winter. The engineers have signed. The trains will run.\n\n"
            + "OKELLO: The bridge is not safe in a breeze. Nobody can tell you what it does in a"
            + " gale.\n\nMOSS: Storms do not vote, and <b>ferries</b> do not either.\n";
    ReferenceLibrary library = ReferenceLibrary.of(Reference.of("quay <speech>", speech));
    return new Document(harbour.id(), harbour.report(), harbour.report().verify(library));
  }
}
