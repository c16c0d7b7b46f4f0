package io.github.whosaid.cli;

import com.google.common.base.Ascii;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Doubles;
import com.google.common.primitives.Ints;
import io.github.whosaid.Analyzer;
import io.github.whosaid.Whosaid;
import io.github.whosaid.file.FileKind;
import io.github.whosaid.format.Formats;
import io.github.whosaid.format.ReportFormat;
import io.github.whosaid.report.Concern;
import io.github.whosaid.report.FlagKind;
import io.github.whosaid.report.Level;
import io.github.whosaid.verification.Quote;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.ParseResult;

/**
 * What a call asks for, checked. Immutable.
 *
 * @param command the name of the command
 * @param articles files, folders and "-"
 * @param against references of {@code verify}
 * @param words files of custom words
 * @param format name of the format
 * @param out where to write; empty for standard output
 * @param threads how many threads analyse
 * @param input the kind of the articles; empty if each file's content decides
 * @param againstInput what the references are
 * @param whosaid the analyser with all options
 * @param all whether beliefs, plans and feelings are shown as well
 * @param failOn the least level of a flag that {@code audit} fails on
 * @param failOnCheck the least concern about a quotation that {@code verify} fails on
 * @param quote the one quote that {@code verify} checks instead of articles
 * @param mark whether tables begin with a byte order mark
 * @param colour whether to use colours
 */
record Request(
    String command,
    ImmutableList<String> articles,
    ImmutableList<String> against,
    ImmutableList<String> words,
    String format,
    Optional<String> out,
    int threads,
    Optional<FileKind> input,
    Optional<FileKind> againstInput,
    Analyzer whosaid,
    boolean all,
    Optional<Level> failOn,
    Concern failOnCheck,
    Optional<Quote> quote,
    boolean mark,
    boolean colour) {

  private static final Splitter COMMA = Splitter.on(',').trimResults().omitEmptyStrings();
  private static final Splitter EQUALS = Splitter.on('=').limit(2).trimResults();

  static Request of(String command, ParseResult parsed, CommandStreams around) throws UsageFault {
    ImmutableList<String> articles =
        ImmutableList.copyOf(parsed.matchedPositionalValue(0, ImmutableList.<String>of()));
    Optional<Quote> quote = quote(parsed);
    if (quote.isPresent() && !articles.isEmpty()) {
      throw new UsageFault("--quote and ARTICLE cannot be combined");
    }
    if (articles.isEmpty() && quote.isEmpty()) {
      if (command.equals("verify")) {
        throw new UsageFault("no ARTICLE given (\"-\" reads standard input)");
      }
      if (around.inTerminal()) {
        throw new UsageFault("no ARTICLE given, and standard input is a terminal");
      }
      articles = ImmutableList.of(Inputs.STANDARD_INPUT);
    }
    refuseEmpty("ARTICLE", articles);
    if (parsed.hasMatchedOption("--speech") && parsed.hasMatchedOption("--all")) {
      throw new UsageFault("--speech and --all cannot be combined");
    }
    Optional<String> out = Optional.ofNullable(parsed.matchedOptionValue("--out", null));
    refuseEmpty("--out", out.stream().toList());
    return new Request(
        command,
        articles,
        against(parsed),
        values(parsed, "--words"),
        format(parsed, out),
        out,
        threads(parsed),
        kind(parsed, "--input"),
        command.equals("verify") ? kind(parsed, "--against-input") : Optional.empty(),
        whosaid(parsed),
        parsed.hasMatchedOption("--all"),
        command.equals("verify") ? Optional.empty() : failOn(parsed),
        failOnCheck(command, parsed),
        quote,
        parsed.hasMatchedOption("--bom"),
        colour(parsed, around, out.isPresent()));
  }

  /** Refuses an empty name, as left by an unset variable: it would mean the current folder. */
  private static void refuseEmpty(String what, List<String> names) throws UsageFault {
    if (names.contains("")) {
      throw new UsageFault(
          what + " is empty: name a file or a folder (\".\" is the current folder)");
    }
  }

  private static ImmutableList<String> values(ParseResult parsed, String option) {
    return ImmutableList.copyOf(parsed.matchedOptionValue(option, ImmutableList.<String>of()));
  }

  /** One value may list several files; an existing name with a comma is a single file. */
  private static ImmutableList<String> against(ParseResult parsed) throws UsageFault {
    ImmutableList<String> values = values(parsed, "--against");
    refuseEmpty("--against", values);
    ImmutableList<String> names =
        values.stream()
            .flatMap(v -> Files.exists(Path.of(v)) ? Stream.of(v) : COMMA.splitToStream(v))
            .collect(ImmutableList.toImmutableList());
    if (names.isEmpty() && !values.isEmpty()) {
      throw new UsageFault("--against names no file: \"" + values.get(0) + "\"");
    }
    return names;
  }

  /** The format asked for; else that of the output's name; else text. */
  private static String format(ParseResult parsed, Optional<String> out) throws UsageFault {
    boolean json = parsed.hasMatchedOption("--json");
    String format = oneOf(parsed, "--format", Shell.FORMATS);
    if (json && parsed.hasMatchedOption("--format") && !format.equals("json")) {
      throw new UsageFault("--json and --format " + format + " cannot be combined");
    }
    if (json) {
      return "json";
    }
    return parsed.hasMatchedOption("--format")
        ? format
        : out.flatMap(Formats::forFile).map(ReportFormat::name).orElse(format);
  }

  /** Returns the value of an option, the first of the allowed ones where it is not given. */
  private static String oneOf(ParseResult parsed, String option, List<String> allowed)
      throws UsageFault {
    String value = Ascii.toLowerCase(parsed.matchedOptionValue(option, allowed.get(0)));
    if (!allowed.contains(value)) {
      throw new UsageFault(
          option + " must be one of " + String.join(", ", allowed) + ", not \"" + value + "\"");
    }
    return value;
  }

  private static Optional<FileKind> kind(ParseResult parsed, String option) throws UsageFault {
    String kind = oneOf(parsed, option, Commands.INPUTS);
    return kind.equals(Commands.INPUTS.get(0))
        ? Optional.empty()
        : Optional.of(FileKind.valueOf(Ascii.toUpperCase(kind)));
  }

  private static int threads(ParseResult parsed) throws UsageFault {
    String value = parsed.matchedOptionValue("--threads", "");
    if (value.isEmpty()) {
      return Runtime.getRuntime().availableProcessors();
    }
    Integer threads = Ints.tryParse(value);
    if (threads == null || threads < 1 || threads > 1024) {
      throw new UsageFault("--threads must be a number from 1 to 1024, not \"" + value + "\"");
    }
    return threads;
  }

  private static Analyzer whosaid(ParseResult parsed) throws UsageFault {
    Analyzer.Builder builder = Whosaid.builder();
    String threshold = parsed.matchedOptionValue("--threshold", "");
    if (!threshold.isEmpty()) {
      Double least = Doubles.tryParse(threshold);
      if (least == null || !(least >= 0 && least <= 1)) {
        throw new UsageFault("--threshold must be a number from 0 to 1, not \"" + threshold + "\"");
      }
      builder.threshold(least);
    }
    for (String level : values(parsed, "--level")) {
      List<String> parts = EQUALS.splitToList(level);
      if (parts.size() < 2) {
        throw new UsageFault("--level must be KIND=LEVEL, not \"" + level + "\"");
      }
      builder.level(
          constant(EnumSet.allOf(FlagKind.class), "the kind in --level", parts.get(0)),
          constant(EnumSet.allOf(Level.class), "the level in --level", parts.get(1)));
    }
    try {
      values(parsed, "--words").forEach(file -> builder.addAll(Path.of(file)));
      values(parsed, "--cue-verb").forEach(builder::addCueVerb);
      values(parsed, "--title").forEach(builder::addTitle);
      values(parsed, "--organisation").forEach(builder::addOrganisation);
    } catch (IllegalArgumentException | UncheckedIOException e) {
      throw new UsageFault(String.valueOf(e.getMessage()));
    }
    return builder.build();
  }

  private static Optional<Level> failOn(ParseResult parsed) throws UsageFault {
    String value = parsed.matchedOptionValue("--fail-on", "");
    if (value.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(constant(EnumSet.range(Level.WARNING, Level.ADVICE), "--fail-on", value));
  }

  private static Concern failOnCheck(String command, ParseResult parsed) throws UsageFault {
    String value = command.equals("verify") ? parsed.matchedOptionValue("--fail-on", "") : "";
    EnumSet<Concern> levels = EnumSet.range(Concern.MISATTRIBUTED, Concern.ALTERED);
    return value.isEmpty() ? Concern.NOT_FOUND : constant(levels, "--fail-on", value);
  }

  private static Optional<Quote> quote(ParseResult parsed) throws UsageFault {
    String words = parsed.matchedOptionValue("--quote", "");
    String speaker = parsed.matchedOptionValue("--by", "");
    if (words.isEmpty()) {
      if (parsed.hasMatchedOption("--by") || parsed.hasMatchedOption("--quote")) {
        throw new UsageFault("--by gives the speaker of a --quote, which is missing or empty");
      }
      return Optional.empty();
    }
    Quote quote = Quote.of(words);
    if (!quote.hasWord()) {
      throw new UsageFault("--quote contains no words: \"" + words + "\"");
    }
    if (parsed.hasMatchedOption("--format") || parsed.hasMatchedOption("--json")) {
      throw new UsageFault("--quote can only be answered as text");
    }
    return Optional.of(speaker.isBlank() ? quote : quote.by(speaker));
  }

  private static <E extends Enum<E>> E constant(Set<E> allowed, String what, String value)
      throws UsageFault {
    for (E constant : allowed) {
      if (name(constant).equals(value.toLowerCase(Locale.ROOT).replace('_', '-'))) {
        return constant;
      }
    }
    throw new UsageFault(
        what
            + " must be one of "
            + allowed.stream().map(Request::name).collect(Collectors.joining(", "))
            + ", not \""
            + value
            + "\"");
  }

  private static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static boolean colour(ParseResult parsed, CommandStreams around, boolean toFile)
      throws UsageFault {
    return switch (oneOf(parsed, "--color", Commands.COLOURS)) {
      case "always" -> true;
      case "never" -> false;
      default -> around.outTerminal() && !around.noColour() && !toFile;
    };
  }
}
