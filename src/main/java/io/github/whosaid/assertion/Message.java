package io.github.whosaid.assertion;

import io.github.whosaid.report.Flag;
import io.github.whosaid.report.Quotation;
import io.github.whosaid.report.Report;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.assertj.core.error.BasicErrorMessageFactory;

/** What a failed assertion says: what was wanted, and what was found instead. Immutable. */
abstract class Message extends BasicErrorMessageFactory {

  Message(String wanted, String found) {
    super("%n%s%n%s", unquotedString(wanted), unquotedString(found));
  }

  static String quotations(List<Quotation> quotations) {
    return list("quotations", quotations, Message::quotation);
  }

  static String quotation(Quotation q) {
    String speaker = q.speaker().isKnown() ? q.speaker().name() : "an unknown speaker";
    return "by " + speaker + ", paragraph " + q.paragraph() + ": “" + q.text() + "”";
  }

  static String flags(Report report, List<Flag> flags) {
    return list(
        "flags",
        flags,
        f ->
            words(f.level())
                + ", "
                + words(f.kind())
                + ": “"
                + f.span().of(report.text())
                + "” ("
                + f.reason()
                + ")");
  }

  static String words(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  static <T> String list(
      String what, Collection<T> things, java.util.function.Function<T, String> shown) {
    return things.isEmpty()
        ? "but there are no " + what
        : things.stream().map(shown).collect(Collectors.joining("\n  ", "but found\n  ", ""));
  }
}
