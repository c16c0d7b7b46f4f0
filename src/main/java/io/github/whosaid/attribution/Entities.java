package io.github.whosaid.attribution;

import com.google.common.collect.ImmutableList;
import io.github.whosaid.lexicon.NumberTable;
import io.github.whosaid.mention.Mention;
import io.github.whosaid.mention.Mention.Form;
import io.github.whosaid.mention.Mention.Gender;
import io.github.whosaid.mention.Mentions;
import io.github.whosaid.report.Speaker;
import io.github.whosaid.text.Shape;
import io.github.whosaid.text.TokenizedText;

/**
 * The people, organisations and documents that an article names, and who each mention means.
 * Immutable and thread-safe.
 *
 * <p>Entities are numbered: those with a name from zero; behind them, one for each mention, what
 * that mention describes by itself ("a spokesman for the ministry"), and one for it and the name
 * that "and" joins to it.
 */
public final class Entities {

  private final TokenizedText t;
  private final Mentions mentions;
  private final Entity[] named;
  private final int[] entityOf;
  private final NameRegister names;
  private final Resolver resolver;
  private final int topic;
  private final SpeakerBuilder speakers;
  private final OrganisationHeads organisations;
  private final Groups groups;
  private final GroupChains chains;
  private final NumberTable personByLast = new NumberTable();

  private Entities(EntityBuilder builder, Clues clues) {
    t = builder.t;
    mentions = builder.mentions;
    named = builder.entities.toArray(new Entity[0]);
    entityOf = builder.entityOf;
    names = builder.names;
    for (int m = entityOf.length - 1; m >= 0; m--) {
      if (entityOf[m] >= 0) {
        named[entityOf[m]].firstMention = m;
      }
    }
    groups = new Groups(t, mentions, entityOf);
    chains = new GroupChains(t, mentions);
    new Genders(this, t, mentions).learn();
    organisations = new OrganisationHeads(this, t, mentions);
    resolver = new Resolver(this, t, mentions, clues);
    resolver.describe();
    for (Entity one : named) {
      if (one.type == Mention.Type.PERSON) {
        personByLast.put(one.lastId, one.id);
      }
    }
    topic = findTopic();
    speakers = new SpeakerBuilder(this, t, mentions);
  }

  /** Joins the names of a text, in time linear in its length. */
  public static Entities of(TokenizedText text, Mentions mentions) {
    return of(text, mentions, Clues.standard());
  }

  static Entities of(TokenizedText text, Mentions mentions, Clues clues) {
    EntityBuilder builder = new EntityBuilder(text, mentions);
    builder.run();
    return new Entities(builder, clues);
  }

  /** Returns the number of entities with a name; their ids are below it. */
  public int named() {
    return named.length;
  }

  /** Returns whether the entity has a name. */
  public boolean isNamed(int entity) {
    return entity >= 0 && entity < named.length;
  }

  /** Returns whether "and" joins names to the mention, which is the first of them. */
  boolean isGroup(int first) {
    return !groups.of(first).isEmpty();
  }

  /** Returns the entity of several who are named together, of whom the mention is the first. */
  int group(int first) {
    return named.length + mentions.size() + groups.earliest(first);
  }

  /** Returns whether the entity is several who are named together. */
  boolean isGroupEntity(int entity) {
    return entity >= named.length + mentions.size();
  }

  /** Returns the first of the names that "and" joins to the mention, or -1. */
  int firstOf(int member) {
    return groups.firstOf(member);
  }

  /** Returns the last of the names that "and" joins to the mention. */
  Mention lastOf(int first) {
    ImmutableList<Integer> members = groups.of(first);
    return mentions.get(members.get(members.size() - 1));
  }

  /**
   * Returns the entity that the mention describes by itself, that of its first description where
   * several people are described again.
   */
  public int described(int mention) {
    return named.length + chains.first(mention);
  }

  /** Returns whether the mention describes several people who were described before. */
  boolean isToldBefore(int mention) {
    return chains.first(mention) != mention;
  }

  /** Returns the mention whose description the entity is; only for entities without a name. */
  int descriptionOf(int entity) {
    return (entity - named.length) % mentions.size();
  }

  /** Returns the entity of a name, or of what grammar ties to a name; -1 for other mentions. */
  public int entity(int mention) {
    return entityOf[mention];
  }

  /** Returns the entity of the mention or, where it has none, what it describes by itself. */
  int meant(int mention) {
    return entityOf[mention] >= 0 ? entityOf[mention] : described(mention);
  }

  /**
   * Says whom a mention means.
   *
   * @param mention index of the mention
   * @param recent who spoke before, and whom the sentence is about
   */
  public Resolution resolve(int mention, RecentSpeakers recent) {
    return resolver.resolve(mention, recent);
  }

  /** Returns what the article tells of the entity. */
  public Speaker speaker(int entity) {
    if (isGroupEntity(entity)) {
      return speakers.group(entity, groups.of(descriptionOf(entity)));
    }
    return isNamed(entity)
        ? speakers.named(named[entity])
        : speakers.described(mentions.get(descriptionOf(entity)));
  }

  /** Returns the gender, as far as names, titles and nouns tell it. */
  public Gender gender(int entity) {
    if (isGroupEntity(entity)) {
      return Gender.UNKNOWN;
    }
    return isNamed(entity) ? named[entity].gender : mentions.get(descriptionOf(entity)).gender();
  }

  /** Returns what the entity is. */
  public Mention.Type type(int entity) {
    if (isGroupEntity(entity)) {
      return Mention.Type.PEOPLE;
    }
    return isNamed(entity) ? named[entity].type : mentions.get(descriptionOf(entity)).type();
  }

  /**
   * The name of the latest organisation before the token whose name ends with the same word; empty
   * if there is none.
   */
  String latestOrganisation(int token) {
    int e = organisations.latest(token);
    return e < 0 ? "" : label(e);
  }

  /** Whether the noun can mean the organisation by what is named so. */
  boolean mayBeCalled(int token, int organisation) {
    return organisations.mayBeCalled(token, organisation);
  }

  /** The organisation that is called by just these words or initials; -1 if there is none. */
  int organisationCalled(int first, int end) {
    int e = names.called(first, end);
    boolean initials = e < 0 && end - first == 1 && t.shape(first) == Shape.UPPER;
    e = initials ? names.acronym(first) : e;
    return e >= 0 && named[e].type == Mention.Type.ORGANISATION ? e : -1;
  }

  /** The organisation that the sentence before the token's tells of; -1 if there is none. */
  int organisationBefore(int token) {
    return organisations.near(token);
  }

  /** The one organisation whose name ends with the token's word; -1 for none or several. */
  int onlyOrganisation(int token) {
    return organisations.only(token);
  }

  /** The person whose last name the word is, the one named last of several; -1 if there is none. */
  int latestPerson(int word) {
    return personByLast.get(word);
  }

  /**
   * The organisation that the article is about: the one named most often of those in its first
   * paragraph; -1 if none stands there.
   */
  int topic() {
    return topic;
  }

  private int findTopic() {
    int best = -1;
    for (int i = 0; i < mentions.size() && t.paragraph(mentions.get(i).first()) == 0; i++) {
      int e = mentions.get(i).form() == Form.NAME ? entityOf[i] : -1;
      if (e >= 0
          && named[e].type == Mention.Type.ORGANISATION
          && (best < 0 || named[e].count() > named[best].count())) {
        best = e;
      }
    }
    return best;
  }

  Entity entry(int entity) {
    return named[entity];
  }

  /** Returns the words that name the entity in an explanation. */
  String label(int entity) {
    Mention m = isNamed(entity) ? named[entity].fullest : mentions.get(descriptionOf(entity));
    if (isGroupEntity(entity)) {
      return together(groups.of(m.index()));
    }
    return m.form() == Form.NAME ? name(m) : t.string(m.first(), m.end());
  }

  /** "Ada Moss, Tom Birley and Jo Hale": each by the fullest name. */
  private String together(ImmutableList<Integer> members) {
    StringBuilder all = new StringBuilder();
    for (int i = 0; i < members.size(); i++) {
      all.append(i == 0 ? "" : i < members.size() - 1 ? ", " : and(members.get(i)));
      all.append(label(meant(members.get(i))));
    }
    return all.toString();
  }

  private String and(int last) {
    int k = mentions.get(last).first() - 1;
    return " " + t.string(k, k + 1) + " ";
  }

  private String name(Mention m) {
    return t.string(m.headFirst(), m.headEnd());
  }
}
