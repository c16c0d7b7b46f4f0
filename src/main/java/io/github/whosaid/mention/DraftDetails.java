package io.github.whosaid.mention;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Facts about a draft that most drafts lack, such as an age or a home. Not thread-safe. */
final class DraftDetails {

  /** No facts; nobody may write to it. */
  static final DraftDetails NONE = new DraftDetails();

  /**
   * Nominals that say what the name is: "a visiting scholar at …" behind it, "the director" before
   * it.
   */
  List<Draft> appositions = Collections.emptyList();

  /** Organisations that the words behind it say it belongs to: "who teaches at …". */
  List<Draft> holders = Collections.emptyList();

  /** The name before it in a list, whose plural title is this one's as well. */
  @Nullable Draft shared;

  /** What "of" or "from" behind the name leads to: an organisation, or a home. */
  @Nullable Draft of;

  /** What a quantity is of: the parents of "a group of parents". */
  @Nullable Draft quantityOf;

  int ageToken = -1;
  int placeFirst = -1;
  int placeEnd = -1;
  int partyFirst = -1;
  int partyEnd = -1;

  void addApposition(Draft phrase) {
    appositions = appositions.isEmpty() ? new ArrayList<>(2) : appositions;
    appositions.add(phrase);
  }

  void addHolder(Draft body) {
    holders = holders.isEmpty() ? new ArrayList<>(2) : holders;
    holders.add(body);
  }

  /** Returns what is kept of it for the mention. */
  PrivateDetails ofPerson() {
    return ageToken < 0 && placeFirst < 0 && partyFirst < 0
        ? PrivateDetails.NONE
        : new PrivateDetails(ageToken, placeFirst, placeEnd, partyFirst, partyEnd);
  }
}
