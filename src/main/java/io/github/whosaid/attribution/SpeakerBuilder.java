package io.github.whosaid.attribution;

import com.google.common.collect.ImmutableList;
import io.github.whosaid.lexicon.WordClass;
import io.github.whosaid.mention.AffiliationMention;
import io.github.whosaid.mention.AffiliationMention.Standing;
import io.github.whosaid.mention.Mention;
import io.github.whosaid.mention.Mention.Form;
import io.github.whosaid.mention.Mention.Type;
import io.github.whosaid.mention.Mentions;
import io.github.whosaid.mention.PrivateDetails;
import io.github.whosaid.text.Span;
import io.github.whosaid.text.Tag;
import io.github.whosaid.text.TokenizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes down what an article tells of an entity. */
final class SpeakerBuilder {

  /** "Ulm-based": where somebody works. */
  private static final String BASED = "-based";

  /** How sure "the airline" must mean an organisation for its name to stand for it. */
  private static final double SURE_ENOUGH = 0.6;

  private final Entities entities;
  private final TokenizedText t;
  private final Mentions mentions;
  private final int by;

  SpeakerBuilder(Entities entities, TokenizedText text, Mentions mentions) {
    this.entities = entities;
    t = text;
    this.mentions = mentions;
    by = text.lexicon().id("by");
  }

  Speaker named(Entity e) {
    List<Affiliation> affiliations = new ArrayList<>();
    Optional<String> age = Optional.empty();
    Optional<String> place = Optional.empty();
    Optional<String> party = Optional.empty();
    ImmutableList.Builder<Span> spans = ImmutableList.builder();
    for (int i = 0; i < e.count(); i++) {
      int index = e.mention(i);
      Mention m = mentions.get(index);
      spans.add(t.span(m.first(), m.end()));
      affiliations(index, affiliations);
      PrivateDetails d = mentions.details(index);
      if (age.isEmpty() && d.ageToken() >= 0) {
        age = Optional.of(age(t.string(d.ageToken(), d.ageToken() + 1)));
      }
      if (place.isEmpty() && d.placeFirst() >= 0) {
        place = Optional.of(t.string(d.placeFirst(), d.placeEnd()));
      }
      if (party.isEmpty() && d.partyFirst() >= 0) {
        party = Optional.of(partyText(d));
        affiliations.add(party(d));
      }
    }
    for (int index : e.descriptions) {
      affiliations(index, affiliations);
    }
    List<Affiliation> told = new ArrayList<>();
    for (int index : e.allusions) {
      affiliations(index, told);
    }
    for (Affiliation a : told) {
      if (!a.organisations().isEmpty()) {
        affiliations.add(
            new Affiliation(Optional.empty(), a.organisations(), a.standing(), a.spans()));
      }
    }
    List<Affiliation> merged = new Merger(t.lexicon()).merge(affiliations);
    return new Speaker(
        e.id,
        name(e.fullest),
        kind(e.type),
        ImmutableList.copyOf(merged),
        sorted(spans.build()),
        age,
        place,
        party,
        spokenFor(e));
  }

  private Optional<String> spokenFor(Entity e) {
    for (int i = 0; i < e.count(); i++) {
      Optional<String> whom = spokenFor(e.mention(i));
      if (whom.isPresent()) {
        return whom;
      }
    }
    return Optional.empty();
  }

  /** The number of "44-year-old". */
  private static String age(String token) {
    int hyphen = token.indexOf('-');
    return hyphen < 0 ? token : token.substring(0, hyphen);
  }

  private static ImmutableList<Span> sorted(ImmutableList<Span> spans) {
    return ImmutableList.sortedCopyOf(spans);
  }

  private String name(Mention m) {
    return t.string(m.headFirst(), m.headEnd());
  }

  private static SpeakerKind kind(Type type) {
    return switch (type) {
      case PERSON -> SpeakerKind.PERSON;
      case PEOPLE -> SpeakerKind.GROUP;
      case DOCUMENT -> SpeakerKind.DOCUMENT;
      default -> SpeakerKind.ORGANISATION;
    };
  }

  /** Two people whom "they" means. */
  Speaker pair(int entity, Mention first, Mention second) {
    List<Affiliation> affiliations = new ArrayList<>();
    for (Mention m : List.of(first, second)) {
      int one = entities.entity(m.index());
      if (one >= 0) {
        affiliations.addAll(named(entities.entry(one)).affiliations());
      }
    }
    return new Speaker(
        entity,
        entities.label(entity),
        SpeakerKind.GROUP,
        ImmutableList.copyOf(new Merger(t.lexicon()).merge(affiliations)),
        ImmutableList.of(t.span(first.first(), second.end())),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  Speaker described(Mention m) {
    List<Affiliation> affiliations = new ArrayList<>();
    affiliations(m.index(), affiliations);
    SpeakerKind kind =
        switch (m.type()) {
          case PERSON -> m.plural() ? SpeakerKind.GROUP : SpeakerKind.UNNAMED;
          case PEOPLE -> SpeakerKind.GROUP;
          case ORGANISATION, PLACE ->
              m.plural() && m.form() == Form.NOMINAL ? SpeakerKind.GROUP : SpeakerKind.ORGANISATION;
          case DOCUMENT -> SpeakerKind.DOCUMENT;
          case OTHER -> SpeakerKind.UNKNOWN;
        };
    int end = descriptionEnd(m);
    String name = t.string(m.first(), end);
    if (m.type() == Type.DOCUMENT) {
      authors(m, end, affiliations);
    }
    Optional<String> whom = spokenFor(m.index());
    Mention before = whom.isEmpty() ? bodyBefore(m) : null;
    if (before != null) {
      Affiliation body = body(before);
      affiliations.add(body);
      whom = Optional.of(body.organisations().get(0));
    }
    List<Affiliation> merged = new Merger(t.lexicon()).merge(affiliations);
    return new Speaker(
        entities.described(m.index()),
        name,
        kind,
        ImmutableList.copyOf(merged),
        ImmutableList.of(t.span(m.first(), m.end())),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        whom);
  }

  /**
   * "The Harbour Office would not comment. A spokeswoman said …": the body that the sentence before
   * a bare spokesperson's is about, or null.
   */
  private @Nullable Mention bodyBefore(Mention m) {
    int s = t.sentence(m.first());
    boolean bare =
        t.is(m.headEnd() - 1, WordClass.SPOKESPERSON)
            && !t.is(m.headEnd() - 1, WordClass.ABBREVIATION)
            && m.first() == t.sentenceFirst(s)
            && m.end() - m.first() == 2
            && mentions.closeEnd(m.index()) <= m.end();
    if (!bare || s == 0 || t.paragraph(m.first()) - t.paragraph(m.first() - 1) > 1) {
      return null;
    }
    int first = t.sentenceFirst(s - 1);
    int subject = mentions.at(first);
    if (subject < 0) {
      return null;
    }
    Mention body = mentions.get(subject);
    boolean speaks =
        body.form() == Form.NAME
            && body.type() == Type.ORGANISATION
            && body.end() < m.first()
            && switch (t.tag(body.end())) {
              case VERB, AUXILIARY, MODAL -> true;
              default -> false;
            };
    return speaks ? body : null;
  }

  /** Behind "according to" also the second of two documents: "a complaint by Lee and a report". */
  private int descriptionEnd(Mention m) {
    int end = Math.max(m.end(), mentions.closeEnd(m.index()));
    boolean joined =
        m.type() == Type.DOCUMENT
            && m.first() > 0
            && t.is(m.first() - 1, Tag.PREPOSITION)
            && end + 1 < t.size()
            && t.is(end, Tag.COORDINATOR);
    int second = joined ? mentions.at(end + 1) : -1;
    if (second < 0) {
      return end;
    }
    Mention other = mentions.get(second);
    return other.type() == Type.DOCUMENT
            && other.form() == Form.NOMINAL
            && other.first() == end + 1
            && t.sentence(other.first()) == t.sentence(m.first())
        ? Math.max(other.end(), mentions.closeEnd(second))
        : end;
  }

  /** "a report by the Harbour Office", "a Harbour Office memo": the body that wrote it. */
  private void authors(Mention document, int end, List<Affiliation> into) {
    for (int i = document.index() + 1; i < mentions.size() && mentions.get(i).first() < end; i++) {
      Mention m = mentions.get(i);
      boolean author =
          m.form() == Form.NAME
              && m.type() == Type.ORGANISATION
              && (m.end() <= document.headFirst() || t.id(before(m)) == by);
      if (author) {
        into.add(body(m));
      }
    }
  }

  /** The token before the name and its article. */
  private int before(Mention m) {
    int k = m.first() - 1;
    return k > 0 && t.is(k, WordClass.DETERMINER) ? k - 1 : k;
  }

  private Affiliation body(Mention m) {
    int e = entities.entity(m.index());
    return new Affiliation(
        Optional.empty(),
        ImmutableList.of(e >= 0 ? entities.label(e) : name(m)),
        Standing.CURRENT,
        ImmutableList.of(t.span(m.headFirst(), m.headEnd())));
  }

  /** Whom a spokesperson or aide speaks for, by the first of the roles told of a mention. */
  private Optional<String> spokenFor(int mention) {
    for (AffiliationMention a : mentions.affiliations(mention)) {
      for (int i = Math.max(0, a.roleFirst()); i < a.roleEnd(); i++) {
        if (t.is(i, WordClass.SPOKESPERSON) && !t.is(i, WordClass.ABBREVIATION)) {
          return spokenFor(a, i);
        }
      }
    }
    return Optional.empty();
  }

  private Optional<String> spokenFor(AffiliationMention a, int spokesperson) {
    for (AffiliationMention.Range body : a.organisations()) {
      String name = organisation(body);
      if (!name.isEmpty() && !t.is(body.first(), WordClass.PLACE)) {
        return Optional.of(name);
      }
    }
    int behind = a.roleEnd();
    if (behind + 1 < t.size() && t.is(behind, Tag.PREPOSITION)) {
      return label(mentions.at(behind + 1));
    }
    int before = a.roleFirst() - 1;
    if (before > 0 && t.is(before, Tag.POSSESSIVE)) {
      return label(mentions.at(before - 1, before));
    }
    int end = spokesperson;
    while (end > a.roleFirst() && !t.isCapital(end - 1)) {
      end--;
    }
    int first = end;
    while (first > a.roleFirst() && t.isCapital(first - 1) && !t.is(first - 1, WordClass.FORMER)) {
      first--;
    }
    if (first == end) {
      return Optional.empty();
    }
    int e = entities.latestPerson(t.id(end - 1));
    return Optional.of(e < 0 ? t.string(first, end) : entities.label(e));
  }

  private Optional<String> label(int mention) {
    if (mention < 0) {
      return Optional.empty();
    }
    int e = entities.entity(mention);
    Mention m = mentions.get(mention);
    int first = m.form() == Form.NAME ? m.headFirst() : m.first();
    return Optional.of(e >= 0 ? entities.label(e) : t.string(first, m.end()));
  }

  /**
   * Party and constituency; a period behind "R-Idaho" ends the sentence, behind "D-Ill." the word.
   */
  private String partyText(PrivateDetails d) {
    String text = t.string(d.partyFirst(), d.partyEnd());
    int place = text.indexOf('-') + 1;
    boolean abbreviation =
        text.indexOf('.') < text.length() - 1
            || !SameNames.ENGLISH.fullOf(text.substring(place)).isEmpty();
    return text.endsWith(".") && !abbreviation ? text.substring(0, text.length() - 1) : text;
  }

  private Affiliation party(PrivateDetails d) {
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

  private void affiliations(int mention, List<Affiliation> into) {
    for (AffiliationMention a : mentions.affiliations(mention)) {
      Optional<String> role =
          a.roleFirst() < 0 ? Optional.empty() : Optional.of(t.string(a.roleFirst(), a.roleEnd()));
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

  /**
   * The organisation's fullest name; "its" and a bare "company" or "group" only if a name stands
   * behind them.
   */
  private String organisation(AffiliationMention.Range r) {
    int m = mentions.at(r.first(), r.end());
    int e = m < 0 ? -1 : entities.entity(m);
    if (e >= 0
        && entities.type(e) != Type.PERSON
        && mentions.get(m).headFirst() <= r.first()
        && mentions.get(m).end() == r.end()) {
      return entities.label(e);
    }
    boolean pronoun = m >= 0 && mentions.get(m).form() == Form.PRONOUN;
    boolean bare =
        r.end() - r.first() == 1 && !t.isCapital(r.first()) && t.is(r.first(), WordClass.ORG_HEAD);
    if (!bare && !pronoun) {
      String name = t.string(r.first(), r.end());
      return name.endsWith(BASED) ? name.substring(0, name.length() - BASED.length()) : name;
    }
    String named = pronoun ? "" : entities.latestOrganisation(r.first());
    if (named.isEmpty()
        && m >= 0
        && (pronoun || mentions.get(m).form() == Form.NOMINAL)
        && !t.is(r.first(), WordClass.PLACE_HEAD)) {
      Resolution meant = entities.resolve(m, RecentSpeakers.NONE);
      if (entities.isNamed(meant.entity())
          && entities.type(meant.entity()) == Type.ORGANISATION
          && meant.probability() > SURE_ENOUGH) {
        return entities.label(meant.entity());
      }
    }
    return named;
  }
}
