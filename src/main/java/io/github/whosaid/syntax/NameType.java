package io.github.whosaid.syntax;

/** What a name names. */
public enum NameType {
  /** A person, without titles: "Petra Moll". */
  PERSON,
  /** A company, institution, party, medium or team: "Tull Bank". */
  ORGANISATION,
  /** A country, region, town, street, building. */
  PLACE,
  /** The members of a people, faith or party: "Norlanders", "Democrats". */
  GROUP,
  /** A law, prize, event, work, product, language: any other name. */
  OTHER
}
