package io.github.whosaid.attribution;

import com.google.common.collect.ImmutableList;
import io.github.whosaid.lexicon.WordClass;
import io.github.whosaid.mention.Mention;
import io.github.whosaid.mention.Mention.Form;
import io.github.whosaid.mention.Mention.Type;
import io.github.whosaid.mention.Mentions;
import io.github.whosaid.mention.PrivateDetails;
import io.github.whosaid.report.Affiliation;
import io.github.whosaid.report.Span;
import io.github.whosaid.report.Speaker;
import io.github.whosaid.report.SpeakerKind;
import io.github.whosaid.report.Standing;
import io.github.whosaid.text.Tag;
import io.github.whosaid.text.TokenizedText;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Writes down what an article tells of an entity. */
final class SpeakerBuilder {

  private final Entities entities;
  private final TokenizedText t;
  private final Mentions mentions;
  private final Affiliations roles;
  private final SpokenFor spokenFor;
  private final Employers employers;
  private final int by;
  private final IdentityHashMap<Entity, Speaker> named = new IdentityHashMap<>();

  SpeakerBuilder(Entities entities, TokenizedText text, Mentions mentions) {
    this.entities = entities;
    t = text;
    this.mentions = mentions;
    roles = new Affiliations(entities, text, mentions);
    spokenFor = new SpokenFor(entities, text, mentions, roles);
    employers = new Employers(entities, text, mentions);
    by = text.lexicon().id("by");
  }

  /** Returns the speaker of an entity with a name; each is written down once. */
  Speaker named(Entity e) {
    Speaker speaker = named.get(e);
    if (speaker == null) {
      speaker = write(e);
      named.put(e, speaker);
    }
    return speaker;
  }

  private Speaker write(Entity e) {
    List<Affiliation> affiliations = new ArrayList<>();
    Optional<String> age = Optional.empty();
    Optional<String> place = Optional.empty();
    Optional<String> party = Optional.empty();
    ImmutableList.Builder<Span> spans = ImmutableList.builder();
    for (int i = 0; i < e.count(); i++) {
      int index = e.mention(i);
      Mention m = mentions.get(index);
      spans.add(t.span(m.first(), m.end()));
      roles.of(index, affiliations);
      PrivateDetails d = mentions.details(index);
      if (age.isEmpty() && d.ageToken() >= 0) {
        age = Optional.of(age(t.string(d.ageToken(), d.ageToken() + 1)));
      }
      if (place.isEmpty() && d.placeFirst() >= 0) {
        place = Optional.of(t.string(d.placeFirst(), d.placeEnd()));
      }
      if (party.isEmpty() && d.partyFirst() >= 0) {
        party = Optional.of(roles.partyText(d));
        affiliations.add(roles.party(d));
      }
    }
    for (int index : e.descriptions) {
      roles.of(index, affiliations);
    }
    List<Affiliation> told = new ArrayList<>();
    for (int index : e.allusions) {
      roles.of(index, told);
    }
    for (Affiliation a : told) {
      if (!a.organisations().isEmpty()) {
        affiliations.add(
            new Affiliation(Optional.empty(), a.organisations(), a.standing(), a.spans()));
      }
    }
    employers.complete(e, affiliations);
    if (kind(e.type) == SpeakerKind.ORGANISATION) {
      affiliations.clear(); // "Tull Bank, the largest lender" has no role, and belongs to nobody
    }
    List<Affiliation> merged = new Merger(t.lexicon()).merge(affiliations);
    return new Speaker(
        OptionalInt.of(e.id),
        name(e.fullest),
        kind(e.type),
        ImmutableList.copyOf(merged),
        sorted(spans.build()),
        age,
        place,
        party,
        spokenFor.of(e));
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

  /** "The Tories" are a party, and what reports say no people say; all others are a group. */
  private SpeakerKind people(Mention m) {
    int head = m.headEnd() - 1;
    boolean party =
        t.is(head, WordClass.PARTY)
            && t.isCapital(head)
            && m.first() < m.headFirst()
            && m.headFirst() - m.first() == 1
            && t.is(m.first(), WordClass.DETERMINER);
    return party
        ? SpeakerKind.ORGANISATION
        : t.is(head, WordClass.DOCUMENT) && !t.is(head, WordClass.PERSON_PLURAL)
            ? SpeakerKind.DOCUMENT
            : SpeakerKind.GROUP;
  }

  private static SpeakerKind kind(Type type) {
    return switch (type) {
      case PERSON -> SpeakerKind.PERSON;
      case PEOPLE -> SpeakerKind.GROUP;
      case DOCUMENT -> SpeakerKind.DOCUMENT;
      default -> SpeakerKind.ORGANISATION;
    };
  }

  /**
   * What no list tells of: "the horticulture sector said", "local municipalities said", "according
   * to new modelling".
   */
  private SpeakerKind thing(Mention m) {
    int head = m.headEnd() - 1;
    if (m.form() != Form.NOMINAL || !t.is(head, Tag.NOUN)) {
      return SpeakerKind.UNKNOWN;
    }
    int end = mentions.wholeEnd(m);
    boolean speaks =
        SayingVerbs.is(t, t.is(end, Tag.AUXILIARY) ? end + 1 : end)
            || SayingVerbs.is(t, m.first() - 1);
    if (speaks) {
      return m.plural() ? SpeakerKind.GROUP : SpeakerKind.ORGANISATION;
    }
    return m.first() > 1 && t.phraseIs(m.first() - 2, WordClass.SOURCE_PREPOSITION)
        ? SpeakerKind.DOCUMENT
        : SpeakerKind.UNKNOWN;
  }

  /** Several who are named together. */
  Speaker group(int entity, List<Integer> members) {
    List<Affiliation> affiliations = new ArrayList<>();
    ImmutableList.Builder<Span> spans = ImmutableList.builder();
    for (int m : members) {
      Mention one = mentions.get(m);
      spans.add(t.span(one.first(), one.end()));
      int e = entities.entity(m);
      if (e >= 0) {
        affiliations.addAll(named(entities.entry(e)).affiliations());
      }
    }
    return new Speaker(
        OptionalInt.of(entity),
        entities.label(entity),
        SpeakerKind.GROUP,
        ImmutableList.copyOf(new Merger(t.lexicon()).merge(affiliations)),
        spans.build(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  Speaker described(Mention m) {
    List<Affiliation> affiliations = new ArrayList<>();
    roles.of(m.index(), affiliations);
    SpeakerKind kind =
        switch (m.type()) {
          case PERSON ->
              m.plural()
                  ? SpeakerKind.GROUP
                  : isPeerage(m) ? SpeakerKind.PERSON : SpeakerKind.UNNAMED;
          case PEOPLE -> people(m);
          case ORGANISATION, PLACE ->
              m.plural() && m.form() == Form.NOMINAL ? SpeakerKind.GROUP : SpeakerKind.ORGANISATION;
          case DOCUMENT -> SpeakerKind.DOCUMENT;
          case OTHER -> thing(m);
        };
    int end = descriptionEnd(m);
    String name = t.string(kind == SpeakerKind.PERSON ? m.headFirst() : m.first(), end);
    if (m.type() == Type.DOCUMENT) {
      authors(m, end, affiliations);
    }
    Optional<String> whom = spokenFor.of(m.index());
    Mention before = whom.isEmpty() ? bodyBefore(m) : null;
    if (before != null) {
      Affiliation body = body(before);
      affiliations.add(body);
      whom = Optional.of(body.organisations().get(0));
    }
    List<Affiliation> merged = new Merger(t.lexicon()).merge(affiliations);
    return new Speaker(
        OptionalInt.of(entities.described(m.index())),
        name,
        kind,
        ImmutableList.copyOf(merged),
        ImmutableList.of(t.span(m.first(), m.end())),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        whom);
  }

  /** "The Duke of Ulm": a rank and what it is of name a person. */
  private boolean isPeerage(Mention m) {
    int of = m.headEnd();
    return t.is(of - 1, WordClass.REGNAL)
        && t.isCapital(of - 1)
        && t.is(of, Tag.PREPOSITION)
        && t.isCapital(of + 1)
        && mentions.closeEnd(m.index()) > of + 1;
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
            && t.isFinite(body.end());
    return speaks ? body : null;
  }

  /** Behind "according to" also the second of two documents: "a complaint by Lee and a report". */
  private int descriptionEnd(Mention m) {
    int end = mentions.wholeEnd(m);
    boolean joined =
        m.type() == Type.DOCUMENT
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
        ? mentions.wholeEnd(other)
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
}
