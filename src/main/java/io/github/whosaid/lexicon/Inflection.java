package io.github.whosaid.lexicon;

/** The regular forms of English verbs. */
final class Inflection {

  private Inflection() {}

  static String thirdSingular(String base) {
    char last = last(base);
    if (base.endsWith("s")
        || base.endsWith("x")
        || base.endsWith("z")
        || base.endsWith("ch")
        || base.endsWith("sh")
        || last == 'o') {
      return base + "es";
    }
    return consonantY(base) ? stem(base) + "ies" : base + "s";
  }

  static String past(String base) {
    if (last(base) == 'e') {
      return base + "d";
    }
    return consonantY(base) ? stem(base) + "ied" : base + "ed";
  }

  static String ing(String base) {
    if (base.endsWith("ie")) {
      return base.substring(0, base.length() - 2) + "ying";
    }
    boolean silent =
        last(base) == 'e' && !base.endsWith("ee") && !base.endsWith("oe") && !base.endsWith("ye");
    return (silent ? stem(base) : base) + "ing";
  }

  static String plural(String noun) {
    return thirdSingular(noun);
  }

  private static boolean consonantY(String base) {
    return last(base) == 'y'
        && base.length() > 1
        && "aeiou".indexOf(base.charAt(base.length() - 2)) < 0;
  }

  private static String stem(String base) {
    return base.substring(0, base.length() - 1);
  }

  private static char last(String base) {
    return base.isEmpty() ? ' ' : base.charAt(base.length() - 1);
  }
}
