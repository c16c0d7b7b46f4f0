package io.github.whosaid.lexicon;

/** The regular forms of English verbs. */
final class Inflection {

  private Inflection() {}

  static String thirdSingular(String base) {
    return switch (last(base)) {
      case 's', 'x', 'z', 'o' -> base.concat("es");
      case 'h' -> base.concat(base.endsWith("ch") || base.endsWith("sh") ? "es" : "s");
      case 'y' -> consonantY(base) ? stem(base).concat("ies") : base.concat("s");
      default -> base.concat("s");
    };
  }

  static String past(String base) {
    return switch (last(base)) {
      case 'e' -> base.concat("d");
      case 'y' -> consonantY(base) ? stem(base).concat("ied") : base.concat("ed");
      default -> base.concat("ed");
    };
  }

  static String ing(String base) {
    if (last(base) != 'e') {
      return base.concat("ing");
    }
    if (base.endsWith("ie")) {
      return base.substring(0, base.length() - 2).concat("ying");
    }
    boolean silent = !base.endsWith("ee") && !base.endsWith("oe") && !base.endsWith("ye");
    return (silent ? stem(base) : base).concat("ing");
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
