package io.github.whosaid.mention;

/**
 * What one place of the text says of a person beside role and organisation, as ranges of tokens; -1
 * where it says nothing. Immutable and thread-safe.
 *
 * @param ageToken the number: 44 in "Nell Arkwright, 44, of Dunsby"
 * @param placeFirst first token of the place the person is of
 * @param placeEnd token behind it
 * @param partyFirst first token of party and constituency: "D-Calif." in brackets or commas
 * @param partyEnd token behind them
 */
public record PrivateDetails(
    int ageToken, int placeFirst, int placeEnd, int partyFirst, int partyEnd) {

  /** Nothing told. */
  public static final PrivateDetails NONE = new PrivateDetails(-1, -1, -1, -1, -1);
}
