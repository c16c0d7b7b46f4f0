package io.github.whosaid.lexicon;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.whosaid.report.CueClass;
import io.github.whosaid.report.Frame;

/**
 * Words of one's own beside the lists of the language: reporting verbs, titles and organisations,
 * of one word or several. Immutable and thread-safe; each method returns additions with one entry
 * more.
 *
 * <p>Entries are compared without regard to case. A word is letters and figures, with hyphens,
 * apostrophes and ampersands inside; an abbreviation may keep its period ("Archw."). What the
 * lexicon has already is no fault.
 *
 * <pre>{@code
 * Additions own = Additions.NONE.cueVerb("put on record").title("Archwarden").organisation("Moss Trust");
 * Lexicon lexicon = Lexicon.english(own);
 * }</pre>
 */
public final class Additions {

  /** No additions. */
  public static final Additions NONE =
      new Additions(ImmutableList.of(), ImmutableList.of(), ImmutableList.of());

  /** How a verb of saying takes its content by default. */
  private static final ImmutableSet<Frame> SAYING =
      ImmutableSet.of(Frame.QUOTE, Frame.THAT, Frame.BARE, Frame.FRONT);

  private static final int SURELY = 5;

  /** A reporting verb of one's own. */
  record OwnVerb(Entry entry, CueClass cueClass, ImmutableSet<Frame> frames, int strength) {}

  private final ImmutableList<OwnVerb> cueVerbs;
  private final ImmutableList<Entry> titles;
  private final ImmutableList<Entry> organisations;

  private Additions(
      ImmutableList<OwnVerb> cueVerbs,
      ImmutableList<Entry> titles,
      ImmutableList<Entry> organisations) {
    this.cueVerbs = cueVerbs;
    this.titles = titles;
    this.organisations = organisations;
  }

  /**
   * Adds a verb of saying that takes quoted words, a clause with or without "that", and can follow
   * its content: {@code “…,” she bellowed}.
   *
   * @param base the infinitive; of several words the first is inflected: "put on record". A verb
   *     that the lexicon does not know is inflected regularly
   * @throws IllegalArgumentException if the entry has no word or has signs that are none; the
   *     message names it
   */
  public Additions cueVerb(String base) {
    return cueVerb(base, CueClass.SAY, SAYING);
  }

  /**
   * Adds a reporting verb.
   *
   * @param base the infinitive; of several words the first is inflected
   * @param cueClass what it reports
   * @param frames how it takes its content; added to those that the lexicon knows of the verb
   * @throws IllegalArgumentException if the entry has no word or has signs that are none, or if
   *     there is no frame; the message names it
   */
  public Additions cueVerb(String base, CueClass cueClass, Iterable<Frame> frames) {
    Preconditions.checkNotNull(cueClass, "cueClass is null");
    ImmutableSet<Frame> set = ImmutableSet.copyOf(frames);
    Entry entry = Entry.of("cue verb", base);
    Preconditions.checkArgument(!set.isEmpty(), "cue verb \"%s\" has no frame", base);
    return new Additions(
        with(cueVerbs, new OwnVerb(entry, cueClass, set, SURELY)), titles, organisations);
  }

  /**
   * Adds a title that stands before a name: "Archwarden", "Deputy Archwarden", "Archw.".
   *
   * @throws IllegalArgumentException if the entry has no word or has signs that are none; the
   *     message names it
   */
  public Additions title(String title) {
    return new Additions(cueVerbs, with(titles, Entry.of("title", title)), organisations);
  }

  /**
   * Adds the name of an organisation: "Moss Trust", "Chirp".
   *
   * @throws IllegalArgumentException if the entry has no word or has signs that are none; the
   *     message names it
   */
  public Additions organisation(String name) {
    return new Additions(cueVerbs, titles, with(organisations, Entry.of("organisation", name)));
  }

  /** Returns whether nothing is added. */
  public boolean isEmpty() {
    return cueVerbs.isEmpty() && titles.isEmpty() && organisations.isEmpty();
  }

  ImmutableList<OwnVerb> cueVerbs() {
    return cueVerbs;
  }

  ImmutableList<Entry> titles() {
    return titles;
  }

  ImmutableList<Entry> organisations() {
    return organisations;
  }

  private static <T> ImmutableList<T> with(ImmutableList<T> list, T more) {
    return ImmutableList.<T>builder().addAll(list).add(more).build();
  }

  @Override
  public String toString() {
    return "Additions of "
        + cueVerbs.size()
        + " cue verbs, "
        + titles.size()
        + " titles, "
        + organisations.size()
        + " organisations";
  }
}
