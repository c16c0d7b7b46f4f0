package io.github.whosaid.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.whosaid.Analyzer;
import io.github.whosaid.cli.Sink.Finished;
import io.github.whosaid.cli.Sink.Frame;
import io.github.whosaid.file.FileKind;
import io.github.whosaid.format.Document;
import io.github.whosaid.format.Formats;
import io.github.whosaid.format.Overview;
import io.github.whosaid.format.ReportFormat;
import io.github.whosaid.report.CheckedQuotation;
import io.github.whosaid.report.Level;
import io.github.whosaid.report.Report;
import io.github.whosaid.report.Verification;
import io.github.whosaid.verification.Reference;
import io.github.whosaid.verification.ReferenceLibrary;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Runs one command line from arguments to exit code. Not thread-safe. */
final class Shell {

  static final int FINE = 0;
  static final int FAILED = 1;
  static final int BAD_USAGE = 2;
  static final int FOUND = 3;

  static final ImmutableList<String> FORMATS =
      Formats.all().stream().map(ReportFormat::name).collect(ImmutableList.toImmutableList());

  /** From this many articles on a progress bar is shown. */
  private static final int MANY = 20;

  private static final ImmutableList<String> PAGES = endings(FileKind.HTML);

  /**
   * Pages beside articles may be reports written earlier: they count only if there is nothing else.
   */
  private static final ImmutableList<String> TEXTS =
      endings(FileKind.TEXT, FileKind.SRT, FileKind.VTT, FileKind.PDF);

  private static final ImmutableList<String> REFERENCES = endings(FileKind.values());

  private static final String ISSUES = "https://github.com/whosaid/whosaid/issues";

  private final CommandStreams around;
  private final BiFunction<Analyzer, String, Report> analysis;
  private final PrintStream err;
  private final List<Overview.Entry> entries = new ArrayList<>();
  private boolean failed;
  private boolean stopped;
  private boolean found;

  Shell(CommandStreams around) {
    this(around, Analyzer::analyze);
  }

  /** With another analysis, which may fail. */
  Shell(CommandStreams around, BiFunction<Analyzer, String, Report> analysis) {
    this.around = around;
    this.analysis = analysis;
    err = around.err();
  }

  int run(String... args) {
    CommandLine commands = Commands.of(args);
    try {
      ParseResult parsed = commands.parseArgs(args);
      ParseResult last = parsed.hasSubcommand() ? parsed.subcommand() : parsed;
      CommandLine asked = last.commandSpec().commandLine();
      if (last.isUsageHelpRequested()) {
        asked.usage(around.out());
        return FINE;
      }
      if (last.isVersionHelpRequested()) {
        asked.printVersionHelp(around.out());
        return FINE;
      }
      if (!parsed.hasSubcommand()) {
        asked.usage(err);
        return BAD_USAGE;
      }
      return run(last);
    } catch (ParameterException e) {
      return badUsage(Faults.of(e), e.getCommandLine().getCommandSpec().name());
    }
  }

  private int badUsage(String message, String command) {
    String full = command.equals(Commands.NAME) ? command : Commands.NAME + " " + command;
    err.println(Commands.NAME + ": " + message);
    err.println("Try \"" + full + " --help\".");
    return BAD_USAGE;
  }

  private int run(ParseResult parsed) {
    String command = parsed.commandSpec().name();
    if (command.equals("completion")) {
      around.out().print(AutoComplete.bash(Commands.NAME, Commands.of()));
      around.out().flush();
      return FINE;
    }
    try {
      work(Request.of(command, parsed, around));
    } catch (UsageFault e) {
      return badUsage(String.valueOf(e.getMessage()), command);
    } catch (InvalidPathException e) {
      return badUsage("not a valid path: " + e.getMessage(), command);
    } catch (InputFault e) {
      complain(e);
    }
    return failed ? FAILED : found ? FOUND : FINE;
  }

  private void complain(InputFault fault) {
    failed = true;
    err.println(Commands.NAME + ": " + fault.getMessage());
  }

  /**
   * A reader that stops early, like {@code head}, is not an error. Java reports it only in the
   * system's words: those of POSIX systems in English are recognised; others get one complaint.
   */
  private void complainOfOutput(String output, IOException e) {
    String why = ArticleReader.why(e);
    if (!why.equals("Broken pipe")) {
      complain(new InputFault(output, "cannot be written: " + why));
    }
  }

  /** One article, analysed and written, or why not. */
  private record Outcome(
      @Nullable Finished record,
      @Nullable InputFault fault,
      boolean found,
      boolean foreign,
      Overview.@Nullable Entry entry) {}

  private void work(Request request) throws UsageFault, InputFault {
    Inputs references =
        inputs(request.against(), request.againstInput(), ImmutableList.of(REFERENCES));
    Optional<ReferenceLibrary> library =
        request.command().equals("verify")
            ? Optional.of(library(references, request.againstInput()))
            : Optional.empty();
    if (request.quote().isPresent() && library.isPresent()) {
      answer(request, library.get());
      return;
    }
    ReportFormat format = format(request, library);
    Inputs inputs = inputs(request.articles(), request.input(), ImmutableList.of(TEXTS, PAGES));
    List<Input> articles = inputs.found();
    List<Path> read = new ArrayList<>();
    Stream.concat(articles.stream(), references.found().stream())
        .map(input -> input.path().or(around::inFile))
        .flatMap(Optional::stream)
        .forEach(read::add);
    request.words().forEach(file -> read.add(Path.of(file)));
    Optional<Path> folder =
        Outputs.folder(request, format, beside(request, format), articles, read);
    inputs.faults().forEach(this::complain);
    ArticleReader reader = new ArticleReader(around.in(), request.input());
    try (Sink sink = sink(request, format, folder);
        Progress progress = progress(request, articles.size())) {
      Batch.run(
          articles,
          request.threads(),
          input -> outcome(input, reader, request, format, library),
          outcome -> take(outcome, sink, progress));
    } catch (IOException e) {
      if (!stopped) {
        complainOfOutput(request.out().orElse("standard output"), e);
      }
      return;
    }
    if (folder.isPresent() && entries.size() > 1) {
      overview(folder.get());
    }
  }

  /** Checks one quote and prints what was found. */
  private void answer(Request request, ReferenceLibrary library) {
    Verification found = library.verify(request.quote().orElseThrow());
    around.out().print(new CheckText(request.colour(), around.width(), library).text(found));
    around.out().flush();
    this.found |= found.concern().isAtLeast(request.failOnCheck());
  }

  /** Writes the index of the pages of many articles, and its tables. */
  private void overview(Path folder) {
    Overview overview = Overview.of(entries);
    Map<String, String> files =
        ImmutableMap.of(
            Outputs.INDEX + ".html", overview.html(),
            Outputs.INDEX + ".csv", overview.csv(),
            Outputs.INDEX + "-speakers.csv", overview.speakersCsv());
    for (Map.Entry<String, String> file : files.entrySet()) {
      try {
        NewFile.write(folder.resolve(file.getKey()), file.getValue());
      } catch (IOException e) {
        complainOfOutput(file.getKey(), e);
      }
    }
  }

  private boolean take(Outcome outcome, Sink sink, Progress progress) {
    progress.step();
    found |= outcome.found();
    if (outcome.fault() != null) {
      complain(outcome.fault());
    }
    if (outcome.entry() != null) {
      entries.add(outcome.entry());
    }
    if (outcome.record() != null) {
      if (outcome.foreign()) {
        String id = outcome.record().input().id();
        err.println(
            Commands.NAME
                + ": "
                + Shown.of(id)
                + ": is not in English, so almost nothing can be found in it");
      }
      try {
        sink.write(outcome.record());
      } catch (IOException e) {
        complainOfOutput("the report of " + outcome.record().input().id(), e);
        stopped = true;
        return false;
      }
    }
    return true;
  }

  private Outcome outcome(
      Input input,
      ArticleReader reader,
      Request request,
      ReportFormat format,
      Optional<ReferenceLibrary> library) {
    try {
      Report whole = analysis.apply(request.whosaid(), reader.read(input));
      Report report = request.all() ? whole : whole.speechOnly();
      List<CheckedQuotation> checks = library.map(report::verify).orElse(ImmutableList.of());
      Document document = new Document(input.id(), report, checks);
      byte[] body = format.encode(document);
      Map<String, String> companions =
          request.out().isPresent() ? format.companions(document) : ImmutableMap.of();
      return new Outcome(
          new Finished(input, out -> out.write(body), companions),
          null,
          isFound(request, report, checks),
          !report.isEnglish(),
          format.name().equals("html") ? Overview.entry(document, input.output() + ".html") : null);
    } catch (InputFault e) {
      return new Outcome(null, e, false, false, null);
    } catch (RuntimeException | StackOverflowError e) {
      return new Outcome(null, defect(input, e), false, false, null);
    } catch (OutOfMemoryError e) {
      String why = "is too large for the available memory; java -Xmx4g -jar … gives more";
      return new Outcome(null, new InputFault(input.id(), why), false, false, null);
    }
  }

  /** No text should cause this: the user is asked to report it. */
  private static InputFault defect(Input input, Throwable e) {
    StackTraceElement[] trace = e.getStackTrace();
    String where = trace.length == 0 ? "" : " at " + trace[0];
    return new InputFault(
        input.id(),
        "could not be analysed because of a bug in "
            + Commands.NAME
            + " ("
            + e.getClass().getSimpleName()
            + where
            + "). Please report it, with the article: "
            + ISSUES);
  }

  private static boolean isFound(Request request, Report report, List<CheckedQuotation> checks) {
    Level least = request.failOn().orElse(null);
    return checks.stream()
            .anyMatch(check -> check.verification().concern().isAtLeast(request.failOnCheck()))
        || least != null && report.flags().stream().anyMatch(f -> f.level().compareTo(least) <= 0);
  }

  private ReportFormat format(Request request, Optional<ReferenceLibrary> library)
      throws UsageFault {
    if (request.format().equals("text")) {
      if (library.isPresent()) {
        return new CheckText(request.colour(), around.width(), library.get());
      }
      return request.command().equals("audit")
          ? new AuditText(request.colour(), around.width())
          : Formats.text(request.colour(), around.width());
    }
    if (request.format().equals("csv")) {
      return request.command().equals("audit")
          ? Formats.flagsCsv(request.mark())
          : Formats.csv(request.mark());
    }
    return Formats.named(request.format())
        .orElseThrow(() -> new UsageFault("unknown format " + request.format()));
  }

  /** Returns the endings of what the format writes beside a report; they are the same for all. */
  private static Set<String> beside(Request request, ReportFormat format) {
    return request.out().isEmpty()
        ? ImmutableSet.of()
        : format
            .companions(new Document("", request.whosaid().analyze(""), ImmutableList.of()))
            .keySet();
  }

  private Sink sink(Request request, ReportFormat format, Optional<Path> folder)
      throws IOException {
    Frame frame = new Frame(format.head(), format.separator(), format.tail());
    Sink sink;
    if (folder.isPresent()) {
      sink = new Sink.Folder(folder.get(), format.extension(), frame);
    } else if (request.out().isPresent()) {
      sink = Sink.Stream.to(Path.of(request.out().get()), frame);
    } else {
      sink = Sink.Stream.to(around.records(), frame);
    }
    return sink.open();
  }

  private Progress progress(Request request, int articles) {
    boolean quiet = around.outTerminal() && request.out().isEmpty();
    return articles >= MANY && around.errTerminal() && !quiet
        ? Progress.on(err, articles)
        : Progress.NONE;
  }

  /** Of folders, the files of the kind that is asked for count, or those of the usual kinds. */
  private static Inputs inputs(
      List<String> named, Optional<FileKind> kind, ImmutableList<ImmutableList<String>> usual) {
    return new Inputs(named, kind.map(k -> ImmutableList.of(endings(k))).orElse(usual));
  }

  private static ImmutableList<String> endings(FileKind... kinds) {
    return Stream.of(kinds)
        .flatMap(kind -> kind.extensions().stream())
        .collect(ImmutableList.toImmutableList());
  }

  private static ReferenceLibrary library(Inputs inputs, Optional<FileKind> kind)
      throws InputFault, UsageFault {
    if (!inputs.faults().isEmpty()) {
      throw inputs.faults().get(0);
    }
    ArticleReader reader = new ArticleReader(InputStream.nullInputStream(), kind);
    List<Reference> references = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (Input input : inputs.found()) {
      if (input.path().isEmpty()) {
        throw new UsageFault("--against cannot be standard input");
      }
      if (ids.add(input.id())) {
        references.add(reader.reference(input));
      }
    }
    return ReferenceLibrary.of(references);
  }
}
