package io.github.whosaid.syntax;

/** What a stretch of a capitalised run can be. */
enum NameLabel {
  /** One word that belongs to no name. */
  NONE,
  /** Words of rank or office before a person's name. */
  TITLE,
  PERSON,
  ORGANISATION,
  PLACE,
  /** Members of a people or party: "Norlanders". */
  GROUP,
  OTHER;

  static final int COUNT = values().length;

  boolean isName() {
    return compareTo(TITLE) > 0;
  }

  NameType type() {
    return switch (this) {
      case PERSON -> NameType.PERSON;
      case ORGANISATION -> NameType.ORGANISATION;
      case PLACE -> NameType.PLACE;
      case GROUP -> NameType.GROUP;
      default -> NameType.OTHER;
    };
  }
}
