package io.github.whosaid.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Help.Visibility;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/**
 * The commands and their options. They are put together without reflection, and only those that a
 * call needs, since the start counts.
 */
final class Commands {

  static final String NAME = "whosaid";

  /** The commands that read articles. */
  static final ImmutableSet<String> ANALYSING = ImmutableSet.of("analyze", "audit", "verify");

  static final ImmutableList<String> INPUTS =
      ImmutableList.of("auto", "text", "html", "srt", "vtt", "pdf");
  static final ImmutableList<String> COLOURS = ImmutableList.of("auto", "always", "never");

  private static final ImmutableMap<String, Supplier<CommandSpec>> ALL =
      ImmutableMap.of(
          "analyze", Commands::analyze,
          "audit", Commands::audit,
          "verify", Commands::verify,
          "completion", Commands::completion);

  private Commands() {}

  /**
   * Returns the command line for these arguments: with one sub-command if they begin with its name,
   * else with all.
   */
  static CommandLine of(String... args) {
    CommandSpec root = spec(NAME);
    usage(
        root,
        "Find who said what in English news articles",
        "Finds whose words an article reports and which claims have no source, and checks",
        "whether quotes really occur in the texts they are said to come from.");
    root.usageMessage()
        .footer(
            "",
            "Examples:",
            "  " + NAME + " analyze article.txt           who said what",
            "  " + NAME + " audit articles/               claims without a source",
            "  " + NAME + " verify --against speech.txt article.txt",
            "                                        are the quotes really in the speech?",
            "  " + NAME + " analyze --format jsonl --threads 2 articles/ > reports.jsonl",
            "  " + NAME + " analyze --format html --out pages/ articles/",
            "",
            "Exit codes: 0 success; 1 a file could not be read or written; 2 bad usage;",
            "3 verify or audit --fail-on found a problem.");
    String first = args.length > 0 ? args[0] : "";
    Supplier<CommandSpec> one = ALL.get(first);
    if (one != null) {
      root.addSubcommand(first, one.get());
    } else {
      ALL.forEach((name, command) -> root.addSubcommand(name, command.get()));
    }
    return new CommandLine(root);
  }

  static ImmutableSet<String> names() {
    return ALL.keySet();
  }

  private static CommandSpec spec(String name) {
    CommandSpec spec =
        CommandSpec.create()
            .name(name)
            .addOption(flag("-h", "--help").usageHelp(true).description("Show this help.").build())
            .addOption(
                flag("-V", "--version").versionHelp(true).description("Show the version.").build())
            .versionProvider(() -> new String[] {NAME + " " + version()});
    spec.usageMessage().sortOptions(false).autoWidth(false).width(88);
    return spec;
  }

  private static String version() {
    String version = Main.class.getPackage().getImplementationVersion();
    return version == null ? "(not packaged)" : version;
  }

  private static void usage(CommandSpec spec, String header, String... description) {
    UsageMessageSpec usage = spec.usageMessage();
    usage.header(header);
    usage.synopsisHeading("%nUsage: ");
    usage.descriptionHeading(description.length > 0 ? "%n" : "");
    usage.description(String.join(" ", description));
    usage.optionListHeading("%nOptions:%n");
    usage.parameterListHeading("%n");
    usage.commandListHeading("%nCommands:%n");
  }

  private static CommandSpec analyze() {
    CommandSpec spec = spec("analyze");
    usage(
        spec,
        "Find who said what",
        "Prints speakers with their roles and organisations, the words of each,",
        "quotations without a speaker, and claims without a source.");
    articles(spec);
    common(spec, Shell.FORMATS);
    spec.usageMessage()
        .footer(
            "",
            "Examples:",
            "  " + NAME + " analyze article.txt",
            "  " + NAME + " analyze --json article.txt",
            "  cat article.txt | " + NAME + " analyze",
            "  " + NAME + " analyze --input html page.html",
            "  " + NAME + " analyze --format csv --out quotes.csv articles/",
            "  " + NAME + " analyze --title Archwarden --organisation \"Moss Trust\" article.txt");
    return spec;
  }

  private static CommandSpec audit() {
    CommandSpec spec = spec("audit");
    usage(
        spec,
        "Find claims without a source",
        "Flags hearsay, vague and anonymous sources, quotes",
        "without a speaker, figures without a source, and the reporter's own predictions.");
    articles(spec);
    common(spec, Shell.FORMATS);
    spec.addOption(
        value("--fail-on", "LEVEL")
            .completionCandidates(List.of("warning", "notice", "advice"))
            .description(
                "Exit with code 3 on a flag of this level or above: warning, notice or advice.")
            .build());
    spec.usageMessage()
        .footer(
            "",
            "Examples:",
            "  " + NAME + " audit article.txt",
            "  " + NAME + " audit --level speculation=off --level unsourced-figure=warning drafts/",
            "  " + NAME + " audit --fail-on warning drafts/ && publish",
            "  " + NAME + " audit --format sarif --out flags.sarif drafts/");
    return spec;
  }

  private static CommandSpec verify() {
    CommandSpec spec = spec("verify");
    usage(
        spec,
        "Check quotations against the texts they come from",
        "Shows for each quotation whether the words occur in the texts, where, what was changed,",
        "and who said them. A change is shown as [-left out-] {+put in+}. Exit code 3: a change",
        "may alter the claim, passages were joined as if they were one, the words are another",
        "speaker's, or they are not in the texts.");
    spec.addOption(
        value("--against", "FILE[,FILE…]")
            .required(true)
            .type(List.class)
            .auxiliaryTypes(String.class)
            .description(
                "A text that the quotations should come from: plain text, a transcript, subtitles"
                    + " (SRT, WebVTT), a web page or a PDF; or a folder of them (.txt, .srt,"
                    + " .vtt, .html, .htm, .pdf). For several, repeat the option or separate"
                    + " them by commas. Speaker labels (NAME: …) are recognised in all usual"
                    + " layouts.")
            .build());
    spec.addOption(
        value("--against-input", "KIND")
            .completionCandidates(INPUTS)
            .description("The kind of the --against files; values as for --input.")
            .build());
    spec.addOption(
        value("--quote", "WORDS")
            .description("A single quote to check instead of an ARTICLE.")
            .build());
    spec.addOption(
        value("--by", "NAME").description("The person to whom the --quote is attributed.").build());
    spec.addOption(
        value("--fail-on", "LEVEL")
            .completionCandidates(List.of("misattributed", "material", "not-found", "altered"))
            .description(
                "Exit with code 3 on this or worse: misattributed, material (also passages"
                    + " joined as one), not-found (the default) or altered. Use material where the"
                    + " texts are not everything that was said.")
            .build());
    articles(spec);
    common(spec, Shell.FORMATS);
    spec.usageMessage()
        .footer(
            "",
            "Examples:",
            "  " + NAME + " verify --against transcript.txt article.txt",
            "  " + NAME + " verify --against speeches/ --against report.txt articles/",
            "  " + NAME + " verify --against monday.txt,tuesday.txt article.txt",
            "  " + NAME + " verify --against talk.srt --quote \"We go\" --by \"Jo Hale\"",
            "  " + NAME + " verify --against talk.vtt --fail-on material article.txt",
            "  " + NAME + " verify --against speeches/ --format html --out pages/ articles/");
    return spec;
  }

  private static CommandSpec completion() {
    CommandSpec spec = spec("completion");
    usage(spec, "Print a script that completes commands and options in bash and zsh");
    spec.usageMessage()
        .footer(
            "",
            "Example (for a command " + NAME + " on the path):",
            "  source <(" + NAME + " completion)");
    return spec;
  }

  private static void articles(CommandSpec spec) {
    spec.addPositional(
        PositionalParamSpec.builder()
            .paramLabel("ARTICLE")
            .arity("0..*")
            .type(List.class)
            .auxiliaryTypes(String.class)
            .description(
                "Plain text in UTF-8, subtitles, a web page or a PDF; or a folder: all .txt, .srt,"
                    + " .vtt and .pdf files in it and below, in the order of their names, or all"
                    + " web pages (.html, .htm) if there are none of those. \"-\", or no ARTICLE"
                    + " with piped input, reads standard input. A byte order mark is skipped, and"
                    + " offsets start after it.")
            .build());
  }

  private static void common(CommandSpec spec, List<String> formats) {
    spec.addOption(
        value("-f", "--format", "FORMAT")
            .completionCandidates(formats)
            .description(
                String.join(", ", formats)
                    + ". By default it follows from the name of --out (page.html), else text.")
            .build());
    spec.addOption(flag("--json").description("Same as --format json.").build());
    spec.addOption(
        value("-o", "--out", "FILE|FOLDER")
            .description(
                "Write to this file instead of standard output. A folder (an existing one, or a"
                    + " name ending in /) gets one file per article.")
            .build());
    spec.addOption(
        value("-t", "--threads", "N")
            .description("Number of threads; by default one per processor.")
            .build());
    spec.addOption(
        value("--input", "KIND")
            .completionCandidates(INPUTS)
            .description(
                "The kind of the articles: text, html (the main text of a web page), srt, vtt or"
                    + " pdf; in folders, only files with that extension are read. With auto, the"
                    + " default, each file's content decides.")
            .build());
    spec.addOption(
        value("--threshold", "P")
            .description("Name a speaker only with at least this confidence (0 to 1).")
            .build());
    spec.addOption(
        flag("--speech")
            .description("Only what was said, written or shown (the default).")
            .build());
    spec.addOption(flag("--all").description("Also beliefs, plans and feelings.").build());
    spec.addOption(
        list("--level", "KIND=LEVEL")
            .description(
                "The level of a kind of flag: warning, notice, advice or off. Kinds: hearsay,"
                    + " vague-source, anonymous-source, unattributed-quote, speculation,"
                    + " unsourced-figure.")
            .build());
    spec.addOption(
        list("--cue-verb", "VERB")
            .description("A custom reporting verb, such as \"put on record\".")
            .build());
    spec.addOption(
        list("--words", "FILE")
            .description(
                "A file of custom words, with lines like \"verb: put on record\", \"title:"
                    + " Archwarden\", \"organisation: Moss Trust\", \"person: Hanna Moll = mayor of"
                    + " Tull\".")
            .build());
    spec.addOption(list("--title", "TITLE").description("A custom title.").build());
    spec.addOption(
        list("--organisation", "--organization", "NAME")
            .description("A custom organisation.")
            .build());
    spec.addOption(
        flag("--bom").description("Start CSV with a byte order mark, for Excel.").build());
    spec.addOption(
        value("--color", "WHEN")
            .completionCandidates(COLOURS)
            .description("auto (on a terminal, unless NO_COLOR is set), always or never.")
            .build());
  }

  private static OptionSpec.Builder flag(String first, String... more) {
    return OptionSpec.builder(first, more).arity("0").type(boolean.class);
  }

  /** The last name is the label of the value. */
  private static OptionSpec.Builder value(String first, String... more) {
    List<String> names = ImmutableList.copyOf(more).subList(0, more.length - 1);
    return OptionSpec.builder(first, names.toArray(String[]::new))
        .arity("1")
        .type(String.class)
        .showDefaultValue(Visibility.NEVER)
        .paramLabel(more[more.length - 1]);
  }

  private static OptionSpec.Builder list(String first, String... more) {
    return value(first, more).type(List.class).auxiliaryTypes(String.class);
  }
}
