package io.github.whosaid.quotation;

import io.github.whosaid.lexicon.WordClass;
import io.github.whosaid.syntax.ClauseKind;
import io.github.whosaid.syntax.ClauseTree;
import io.github.whosaid.syntax.Finiteness;
import io.github.whosaid.syntax.SubjectLink;
import io.github.whosaid.syntax.Syntax;
import io.github.whosaid.syntax.VerbGroups;
import io.github.whosaid.text.Tag;
import io.github.whosaid.text.TokenKind;
import io.github.whosaid.text.TokenizedText;

/**
 * What the parse says of the clause behind a place where a content can end: what it is, and whose
 * subject it has. One object serves a whole text; {@link #read} overwrites what was read before.
 */
final class ClauseBehind {

  /** Where the subject of the clause stands. */
  enum SubjectPlace {
    NONE,
    BEFORE_CUE,
    CONTENT,
    OWN
  }

  /** The pronoun that the clause begins with. */
  enum FirstPronoun {
    NONE,
    LIKE_CONTENT,
    PERSON,
    THEY,
    IT,
    OTHER
  }

  /** The conjunction that closes a list is looked for over so many tokens. */
  private static final int LIST_REACH = 14;

  private final TokenizedText t;
  private final ClauseTree tree;
  private final VerbGroups verbs;
  private int clause;
  private int from;

  ClauseBehind(TokenizedText text, Syntax syntax) {
    t = text;
    tree = syntax.clauses();
    verbs = syntax.verbs();
  }

  /** Reads the clause that begins at a place or at the word behind its mark. */
  void read(int contentFirst, int place, int next) {
    from = contentFirst;
    int c = tree.at(next);
    boolean begins =
        c >= 0
            && (tree.first(c) >= place - 1 && tree.first(c) <= next
                || tree.introducer(c) >= place && tree.introducer(c) <= next);
    clause = begins ? c : -1;
  }

  /** Returns what clause was read. */
  ClauseKind kind() {
    return clause < 0 ? ClauseKind.NONE : tree.kind(clause);
  }

  /** Returns where its subject stands to the cue and the content. */
  SubjectPlace subject() {
    int first = clause < 0 ? -1 : tree.subjectFirst(clause);
    if (first < 0) {
      return SubjectPlace.NONE;
    }
    return tree.link(clause) == SubjectLink.OWN
        ? SubjectPlace.OWN
        : first < from ? SubjectPlace.BEFORE_CUE : SubjectPlace.CONTENT;
  }

  /** Returns the form of its verb. */
  VerbForm form() {
    int group = clause < 0 ? -1 : tree.verb(clause);
    return group < 0 ? VerbForm.NONE : VerbForm.of(t, verbs.first(group));
  }

  /** Returns the pronoun at a token, and whether the content begins with the same. */
  FirstPronoun pronoun(int n) {
    if (!t.is(n, Tag.PRONOUN)) {
      return FirstPronoun.NONE;
    }
    int begin = t.is(from, Tag.THAT) ? from + 1 : from;
    if (t.id(n) == t.id(begin)) {
      return FirstPronoun.LIKE_CONTENT;
    }
    return t.is(n, WordClass.HE) || t.is(n, WordClass.SHE)
        ? FirstPronoun.PERSON
        : t.is(n, WordClass.THEY)
            ? FirstPronoun.THEY
            : t.is(n, WordClass.IT) ? FirstPronoun.IT : FirstPronoun.OTHER;
  }

  /** "tax cuts, spending and roads": no verb before the conjunction that closes a list. */
  boolean isList(int n, int limit) {
    int bound = Math.min(limit, n + LIST_REACH);
    for (int k = n; k < bound; k++) {
      if (t.is(k, Tag.COORDINATOR)) {
        return k > n;
      }
      if (t.isFinite(k) || t.is(k, TokenKind.SEMICOLON) || t.is(k, Tag.RELATIVE)) {
        return false;
      }
    }
    return false;
  }

  /** Whether the clause around that of the cue has its verb behind the cue. */
  boolean isPending(int cueToken) {
    int c = cueToken < 0 ? -1 : tree.at(cueToken);
    if (c < 0) {
      return false;
    }
    ClauseKind kind = tree.kind(c);
    if (kind == ClauseKind.MAIN
        || kind == ClauseKind.COMPLEMENT
        || kind == ClauseKind.PARENTHETICAL) {
      return false;
    }
    int parent = tree.parent(c);
    int group = parent < 0 ? -1 : tree.verb(parent);
    return parent >= 0
        && (group < 0 || verbs.first(group) > cueToken && verbs.form(group) == Finiteness.FINITE);
  }
}
