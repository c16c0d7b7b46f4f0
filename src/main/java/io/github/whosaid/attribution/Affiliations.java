package io.github.whosaid.attribution;

import com.google.common.collect.ImmutableList;
import io.github.whosaid.lexicon.WordClass;
import io.github.whosaid.lexicon.WordClassSet;
import io.github.whosaid.mention.AffiliationMention;
import io.github.whosaid.mention.Mention;
import io.github.whosaid.mention.Mention.Form;
import io.github.whosaid.mention.Mention.Type;
import io.github.whosaid.mention.Mentions;
import io.github.whosaid.mention.PrivateDetails;
import io.github.whosaid.report.Affiliation;
import io.github.whosaid.report.Span;
import io.github.whosaid.report.Standing;
import io.github.whosaid.text.TokenizedText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Writes the roles, organisations and parties of a mention as names: "its" and "the company" are
 * resolved.
 */
final class Affiliations {

  /** "Ulm-based": where somebody works. */
  private static final String BASED = "-based";

  /** How sure "the airline" must mean an organisation for its name to stand for it. */
  private static final double SURE_ENOUGH = 0.6;

  private static final WordClassSet PLURAL =
      WordClassSet.of(WordClass.ROLE_PLURAL, WordClass.PERSON_PLURAL);

  private static final WordClassSet SINGULAR =
      WordClassSet.of(WordClass.ROLE, WordClass.PERSON_NOUN, WordClass.TITLE);

  private final Entities entities;
  private final TokenizedText t;
  private final Mentions mentions;

  Affiliations(Entities entities, TokenizedText text, Mentions mentions) {
    this.entities = entities;
    t = text;
    this.mentions = mentions;
  }

  /** Adds what the words about a mention tell. */
  void of(int mention, List<Affiliation> into) {
    for (AffiliationMention a : mentions.affiliations(mention)) {
      Optional<String> role =
          a.roleFirst() < 0 ? Optional.empty() : Optional.of(role(mentions.get(mention), a));
      ImmutableList.Builder<String> organisations = ImmutableList.builder();
      ImmutableList.Builder<Span> spans = ImmutableList.builder();
      if (a.roleFirst() >= 0) {
        spans.add(t.span(a.roleFirst(), a.roleEnd()));
      }
      for (AffiliationMention.Range r : a.organisations()) {
        String name = organisation(r);
        if (!name.isEmpty()) {
          organisations.add(name);
          spans.add(t.span(r.first(), r.end()));
        }
      }
      into.add(new Affiliation(role, organisations.build(), a.standing(), spans.build()));
    }
  }

  /** The words of the role; one of several "keepers" is a "keeper". */
  private String role(Mention m, AffiliationMention a) {
    String words = t.string(a.roleFirst(), a.roleEnd());
    int last = a.roleEnd() - 1;
    if (m.type() != Type.PERSON
        || m.plural()
        || !t.isAny(last, PLURAL)
        || t.is(last, WordClass.TITLE)
        || !words.endsWith("s")) {
      return words;
    }
    String one = t.string(last, a.roleEnd());
    int singular = t.lexicon().id(one.substring(0, one.length() - 1).toLowerCase(Locale.ROOT));
    return t.lexicon().isAny(singular, SINGULAR) ? words.substring(0, words.length() - 1) : words;
  }

  Affiliation party(PrivateDetails d) {
    ImmutableList.Builder<String> parts = ImmutableList.builder();
    String text = partyText(d);
    int from = 0;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ',';
      boolean of = c == ' ' && (text.startsWith(" of ", i) || text.startsWith(" from ", i));
      if (c == ',' || of || (c == '-' && i == 1) || c == '\u2013' || c == '\u2014') {
        if (i > from) {
          parts.add(text.substring(from, i).strip());
        }
        from = of ? text.indexOf(' ', i + 1) + 1 : i + 1;
        i = Math.max(i, from - 1);
      }
    }
    return new Affiliation(
        Optional.empty(),
        parts.build(),
        Standing.CURRENT,
        ImmutableList.of(t.span(d.partyFirst(), d.partyEnd())));
  }

  /**
   * Party and constituency; a period behind "R-Idaho" ends the sentence, behind "D-Ill." the word.
   */
  String partyText(PrivateDetails d) {
    String text = t.string(d.partyFirst(), d.partyEnd());
    int place = text.indexOf('-') + 1;
    boolean abbreviation =
        text.indexOf('.') < text.length() - 1
            || !SameNames.ENGLISH.fullOf(text.substring(place)).isEmpty();
    return text.endsWith(".") && !abbreviation ? text.substring(0, text.length() - 1) : text;
  }

  /**
   * The organisation's fullest name; "its" and a bare "company" or "group" only if a name stands
   * behind them.
   */
  String organisation(AffiliationMention.Range r) {
    String words = t.string(r.first(), r.end());
    if (words.endsWith(BASED)) {
      return words.substring(0, words.length() - BASED.length());
    }
    int m = mentions.at(r.first(), r.end());
    int e = m < 0 ? -1 : entities.entity(m);
    if (e >= 0 && entities.type(e) != Type.PERSON && covers(r, mentions.get(m))) {
      boolean place = entities.type(e) == Type.PLACE && mentions.get(m).form() == Form.NAME;
      return place ? words : entities.label(e); // "Norland" is not "Dunsby, Norland"
    }
    int called = m < 0 ? entities.organisationCalled(r.first(), r.end()) : -1;
    if (called >= 0) {
      return entities.label(called);
    }
    boolean pronoun = m >= 0 && mentions.get(m).form() == Form.PRONOUN;
    boolean bare =
        r.end() - r.first() == 1 && !t.isCapital(r.first()) && t.is(r.first(), WordClass.ORG_HEAD);
    if (!bare && !pronoun) {
      return words;
    }
    if (m >= 0 && isAnother(r, m)) {
      return "";
    }
    String latest = pronoun ? "" : entities.latestOrganisation(r.first());
    if (latest.isEmpty()
        && m >= 0
        && (pronoun || mentions.get(m).form() == Form.NOMINAL)
        && !t.is(r.first(), WordClass.PLACE_HEAD)) {
      Resolution meant = entities.resolve(m, RecentSpeakers.NONE);
      if (entities.isNamed(meant.entity())
          && entities.type(meant.entity()) == Type.ORGANISATION
          && (pronoun || entities.mayBeCalled(r.first(), meant.entity()))
          && meant.probability() > SURE_ENOUGH) {
        return entities.label(meant.entity());
      }
    }
    return latest;
  }

  /** "the owner of a shop": none that was named before. */
  private boolean isAnother(AffiliationMention.Range r, int mention) {
    Mention m = mentions.get(mention);
    return m.form() == Form.NOMINAL
        && m.type() != Type.PERSON
        && m.headEnd() == r.end()
        && t.is(m.first(), WordClass.DETERMINER)
        && !mentions.isDefinite(mention);
  }

  /**
   * Whether the range is the mention's own name, and no part of it: "Pellham" of "Pellham,
   * Norland".
   */
  private static boolean covers(AffiliationMention.Range r, Mention m) {
    return m.end() == r.end()
        && (m.form() == Form.NAME ? m.headFirst() == r.first() : m.headFirst() <= r.first());
  }
}
