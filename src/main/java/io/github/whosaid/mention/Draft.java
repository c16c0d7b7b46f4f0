package io.github.whosaid.mention;

import com.google.common.collect.ImmutableList;
import io.github.whosaid.mention.AffiliationMention.Range;
import io.github.whosaid.mention.Mention.Form;
import io.github.whosaid.mention.Mention.Gender;
import io.github.whosaid.mention.Mention.Type;
import io.github.whosaid.report.Standing;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A mention while it is being made. Not thread-safe. */
final class Draft {

  /** How the phrase is determined. */
  enum Determined {
    /** No determiner. */
    BARE,
    /** "the", "this", a possessive. */
    DEFINITE,
    /** "a", "some", "two", "many". */
    INDEFINITE
  }

  Form form;
  Type type;
  int first;
  int end;
  int headFirst;
  int headEnd;
  int extentEnd;

  /** Token behind the prepositional phrases and brackets that follow without a comma. */
  int closeEnd;

  /** Token behind the words that say which one is meant: "a source close to the mayor". */
  int describedEnd;

  Gender gender = Gender.UNKNOWN;
  boolean plural;
  boolean possessive;
  Determined determined = Determined.BARE;

  /** Whether the type rests on words of the mention itself. */
  boolean certain;

  /** First token behind determiners and possessor. */
  int bodyFirst;

  /** Role before the name, modifiers included; -1 if there is none. */
  int roleFirst = -1;

  int roleEnd = -1;

  /** Organisations and places among the premodifiers. */
  List<Range> premodifiers = Collections.emptyList();

  @Nullable Draft possessor;

  /**
   * The name or phrase that grammar says is the same: apposition, relative pronoun, acronym in
   * brackets.
   */
  @Nullable Draft same;

  /** Facts that few drafts have: the shared empty ones until the first is told. */
  private DraftDetails details = DraftDetails.NONE;

  /** Not to be reported: part of another mention. */
  boolean dead;

  List<AffiliationMention> affiliations = Collections.emptyList();
  int index = -1;

  Draft(Form form, Type type, int first, int end) {
    this.form = form;
    this.type = type;
    this.first = first;
    this.end = end;
    headFirst = first;
    headEnd = end;
    extentEnd = end;
    closeEnd = end;
    bodyFirst = first;
  }

  // Most phrases have none of these, so that the lists are made only when something is added.

  void addPremodifier(Range body) {
    premodifiers = premodifiers.isEmpty() ? new ArrayList<>(2) : premodifiers;
    premodifiers.add(body);
  }

  /** Returns what few phrases have; only to be read. */
  DraftDetails details() {
    return details;
  }

  /** Returns what few phrases have, to be written to. */
  DraftDetails tell() {
    details = details == DraftDetails.NONE ? new DraftDetails() : details;
    return details;
  }

  void addAffiliations(List<AffiliationMention> more) {
    if (!more.isEmpty()) {
      affiliations = affiliations.isEmpty() ? new ArrayList<>(2) : affiliations;
      affiliations.addAll(more);
    }
  }

  /** Adds a role, an organisation or both; nothing if there is neither. */
  void addAffiliation(int first, int end, List<Range> bodies, Standing standing) {
    if (first >= 0 || !bodies.isEmpty()) {
      addAffiliations(
          ImmutableList.of(
              new AffiliationMention(first, end, ImmutableList.copyOf(bodies), standing)));
    }
  }

  boolean isHuman() {
    return type == Type.PERSON || type == Type.PEOPLE;
  }

  boolean isBody() {
    return type == Type.ORGANISATION || type == Type.PLACE;
  }

  Mention mention() {
    return new Mention(
        index,
        form,
        type,
        first,
        end,
        headFirst,
        headEnd,
        Math.max(end, extentEnd),
        gender,
        plural,
        possessive);
  }
}
