package io.github.whosaid;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableListMultimap;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.github.whosaid.claim.Levels;
import io.github.whosaid.lexicon.Additions;
import io.github.whosaid.lexicon.Lexicon;
import io.github.whosaid.report.Affiliation;
import io.github.whosaid.report.CueClass;
import io.github.whosaid.report.FlagKind;
import io.github.whosaid.report.Frame;
import io.github.whosaid.report.Level;
import io.github.whosaid.report.Report;
import io.github.whosaid.report.Standing;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Finds who said what in articles, with the options it was built with. Immutable, reusable and
 * thread-safe.
 *
 * <pre>{@code
 * Analyzer strict =
 *     Whosaid.builder().threshold(0.8).without(FlagKind.SPECULATION).addTitle("Archwarden").build();
 * Report report = strict.analyze(article);
 * }</pre>
 */
public final class Analyzer {

  private final Options options;

  private Analyzer(Options options) {
    this.options = options;
  }

  /**
   * Analyzes an article.
   *
   * @param article plain text; paragraphs are separated by newlines or blank lines
   * @throws NullPointerException if {@code article} is null
   */
  public Report analyze(String article) {
    if (article == null) {
      throw new NullPointerException("article is null");
    }
    return Pipeline.run(article, options);
  }

  @Override
  public String toString() {
    return "Analyzer[threshold " + options.threshold() + ", " + options.levels() + "]";
  }

  /** Collects options for an analyzer. Not thread-safe. */
  public static final class Builder {

    private double threshold = Options.THRESHOLD;
    private Levels levels = Levels.defaults();
    private Additions additions = Additions.NONE;
    private final ImmutableListMultimap.Builder<String, Affiliation> people =
        ImmutableListMultimap.builder();

    Builder() {}

    /**
     * Sets the least confidence with which a speaker is named. Below it the speaker of a quotation
     * is unknown, and the rejected one is its runner-up.
     *
     * @param least from 0, which always names one, to 1
     * @throws IllegalArgumentException if it is not between 0 and 1
     */
    @CanIgnoreReturnValue
    public Builder threshold(double least) {
      Preconditions.checkArgument(
          least >= 0 && least <= 1, "threshold must be between 0 and 1: %s", least);
      threshold = least;
      return this;
    }

    /** Sets the level of a kind of flag; {@link Level#OFF} switches the kind off. */
    @CanIgnoreReturnValue
    public Builder level(FlagKind kind, Level level) {
      Preconditions.checkNotNull(kind, "kind is null");
      Preconditions.checkNotNull(level, "level is null");
      levels = levels.with(kind, level);
      return this;
    }

    /** Leaves a kind of flag out. */
    @CanIgnoreReturnValue
    public Builder without(FlagKind kind) {
      return level(kind, Level.OFF);
    }

    /**
     * Adds a verb of saying: "bellow", "put on record".
     *
     * @param base the infinitive; if it has several words, the first is inflected
     * @throws IllegalArgumentException if the entry has no word or contains other signs; the
     *     message names it
     * @see Additions#cueVerb(String)
     */
    @CanIgnoreReturnValue
    public Builder addCueVerb(String base) {
      additions = additions.cueVerb(base);
      return this;
    }

    /**
     * Adds a reporting verb.
     *
     * @param base the infinitive; if it has several words, the first is inflected
     * @param cueClass what it reports
     * @param frames how it takes its content
     * @throws IllegalArgumentException if the entry has no word or contains other signs, or if
     *     there is no frame; the message names it
     */
    @CanIgnoreReturnValue
    public Builder addCueVerb(String base, CueClass cueClass, Iterable<Frame> frames) {
      additions = additions.cueVerb(base, cueClass, frames);
      return this;
    }

    /**
     * Adds a title that precedes a name: "Archwarden", "Deputy Archwarden", "Archw.".
     *
     * @throws IllegalArgumentException if the entry has no word or contains other signs; the
     *     message names it
     */
    @CanIgnoreReturnValue
    public Builder addTitle(String title) {
      additions = additions.title(title);
      return this;
    }

    /**
     * Adds the name of an organisation: "Moss Trust", "Chirp".
     *
     * @throws IllegalArgumentException if the entry has no word or contains other signs; the
     *     message names it
     */
    @CanIgnoreReturnValue
    public Builder addOrganisation(String name) {
      additions = additions.organisation(name);
      return this;
    }

    /**
     * Adds a person with a role that articles leave out because everybody knows it. If a speaker
     * with this full name is found, the role is added to those that the article gives; it has no
     * spans.
     *
     * @param name the full name, as articles give it: "Hanna Moll"
     * @param role the role: "mayor"
     * @param organisations where the role is held, the innermost first: "Tull"; may be empty
     * @throws IllegalArgumentException if the name or the role is blank
     */
    @CanIgnoreReturnValue
    public Builder addPerson(String name, String role, List<String> organisations) {
      Preconditions.checkArgument(!name.isBlank() && !role.isBlank(), "a name or role is blank");
      people.put(
          name, new Affiliation(Optional.of(role), organisations, Standing.CURRENT, List.of()));
      return this;
    }

    /**
     * Adds the words of a file in UTF-8, one entry per line, {@code verb: put on record}, {@code
     * title: Archwarden}, {@code organisation: Moss Trust} or {@code person: Hanna Moll = mayor of
     * Tull}. Empty lines and lines that begin with {@code #} are skipped.
     *
     * @throws UncheckedIOException if the file cannot be read; the message names it
     * @throws IllegalArgumentException if an entry is malformed; the message names file and line
     */
    @CanIgnoreReturnValue
    public Builder addAll(Path file) {
      new WordsFile(this).read(file);
      return this;
    }

    /**
     * Returns an analyzer with these options. With custom words the word lists are read again,
     * which takes some tens of milliseconds: keep the analyzer.
     */
    public Analyzer build() {
      return new Analyzer(
          new Options(Lexicon.english(additions), threshold, levels, people.build()));
    }
  }
}
