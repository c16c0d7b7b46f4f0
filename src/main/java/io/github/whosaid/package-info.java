/**
 * Whosaid tells who said what in an English news article, which claims nobody stands behind, and
 * whether quotes are really in the texts that they are said to come from. This page is the user
 * guide.
 *
 * <h2>One call</h2>
 *
 * <pre>{@code
 * Report report = Whosaid.analyze(article);
 * for (Quotation q : report.quotations()) {
 *   Speaker speaker = q.speaker();
 *   System.out.println(speaker.name() + ", " + speaker.roles() + ": " + q.text());
 * }
 * for (Quotation q : report.unattributed()) {
 *   System.out.println("nobody: " + q.text());
 * }
 * for (Flag flag : report.flags()) {
 *   System.out.println(flag.level() + " " + flag.kind() + ": " + flag.reason());
 * }
 * }</pre>
 *
 * <p>A report is immutable, and any string gives one: only {@code null} is refused. All places are
 * UTF-16 offsets into the untouched article, half open: {@code span.of(report.text())} gives the
 * words. The same text gives the same report, in any thread, locale and time zone.
 *
 * <h2>What is found</h2>
 *
 * <p>A quotation is {@code DIRECT} (in marks, or a turn of a transcript), {@code INDIRECT} (without
 * marks) or {@code MIXED} (indirect, with quoted words in it). {@link
 * io.github.whosaid.report.Report#quotations()} holds what was said, written or shown; {@link
 * io.github.whosaid.report.Report#attributions()} also holds what the article says that somebody
 * thinks, wants or plans. {@link io.github.whosaid.report.Modality} tells whether it was said at
 * all: "did not say whether" is no saying. Quoted words that are no speech (titles, nicknames,
 * terms, scare quotes) are left out.
 *
 * <pre>{@code
 * Quotation first = report.quotations().get(0);
 * boolean inMarks = first.kind() == QuotationKind.DIRECT;
 * boolean said = first.modality() == Modality.PLAIN && first.cueClass() == CueClass.SAY;
 * boolean byPerson = first.speaker().kind() == SpeakerKind.PERSON;
 * for (Affiliation affiliation : first.speaker().affiliations()) {
 *   System.out.println(affiliation.role().orElse("") + " of " + affiliation.organisations());
 * }
 * }</pre>
 *
 * <h2>What each rule looks for</h2>
 *
 * <p>{@link io.github.whosaid.report.Quotation#rule()} names the rule that found the speaker. The
 * cue's place decides first:
 *
 * <ul>
 *   <li>{@code verb-before}: {@code Lee said that …}, {@code Lee said: “…”}
 *   <li>{@code verb-behind}: {@code “…,” Lee said}
 *   <li>{@code verb-inverted}: {@code “…,” said Lee, a farmer}
 *   <li>{@code verb-amid}: {@code “…,” Lee said. “…”}, one quotation with two contents
 *   <li>{@code according-to}: {@code according to Lee, …}
 *   <li>{@code noun}: {@code Lee's claim that …}
 *   <li>{@code colon}: {@code Lee: “…”}, {@code LEE: …} in transcripts
 *   <li>{@code floating}: a quotation with no cue that goes on from the one before
 *   <li>{@code embedded}: quoted words in a sentence that tells in another way whose they are
 *   <li>{@code none}: nothing tells
 * </ul>
 *
 * <p>Where the sentence names no speaker, everybody named around the quotation is scored by
 * distance and form, and the rule says where the winner stands: {@code same-sentence-before},
 * {@code same-sentence-behind}, {@code sentence-before}, {@code second-sentence-before}, {@code
 * continues} and their like.
 *
 * <pre>{@code
 * Quotation q = report.quotations().get(0);
 * System.out.println(q.rule());
 * for (Evidence evidence : q.evidence()) {
 *   for (Span span : evidence.spans()) {
 *     System.out.println(evidence.reason() + ": " + span.of(report.text()));
 *   }
 * }
 * }</pre>
 *
 * <h2>How to read confidence</h2>
 *
 * <p>A confidence is the probability, between 0 and 1, that the speaker is right, fitted on
 * articles annotated by hand: of the quotations with 0.8, about four in five are right. It does not
 * tell whether the person said it. {@link io.github.whosaid.report.Quotation#runnerUp()} is who
 * came second. With a threshold, speakers below it are not told, and the rejected one is the
 * runner-up.
 *
 * <pre>{@code
 * Analyzer careful = Whosaid.builder().threshold(0.9).build();
 * for (Quotation q : careful.analyze(article).unattributed()) {
 *   Optional<Candidate> perhaps = q.runnerUp();
 *   System.out.println(perhaps.map(c -> c.speaker().name() + "? " + c.probability()).orElse("?"));
 * }
 * }</pre>
 *
 * <h2>What each flag looks for</h2>
 *
 * <p>{@link io.github.whosaid.report.Flag#reason()} says in words why something was flagged, {@link
 * io.github.whosaid.report.Flag#rule()} by which rule:
 *
 * <ul>
 *   <li>{@code HEARSAY}, a warning: a claim passed on with no source: {@code reportedly}, {@code is
 *       believed to}, {@code unconfirmed reports that}. Rules {@code hearsay.}
 *   <li>{@code VAGUE_SOURCE}, a warning: a group of which nobody can be asked: {@code experts say},
 *       {@code seen by critics as}. Rules {@code vague.} and {@code behind.}
 *   <li>{@code UNATTRIBUTED_QUOTE}, a warning: quoted speech whose speaker the article does not
 *       tell. Rules {@code unattributed.}
 *   <li>{@code ANONYMOUS_SOURCE}, a notice: somebody in particular who stays unnamed: {@code an
 *       official who asked not to be named}; the reason says how many they are, and whether the
 *       article tells why they stay unnamed and how close they stand to the matter. Rules {@code
 *       anonymous.}
 *   <li>{@code UNSOURCED_FIGURE}, a notice: a figure or a ranking with no source: {@code more than
 *       60 percent}, {@code the largest in the country}. Rules {@code figure} and {@code rank.}
 *   <li>{@code SPECULATION}, advice: what the reporter forecasts, infers or judges: {@code may},
 *       {@code is likely to}, {@code clearly}. Rules {@code may.}, {@code likely.}, {@code
 *       verdict.} and more
 * </ul>
 *
 * <p>Each kind can get another level, or be left out.
 *
 * <pre>{@code
 * Analyzer strict =
 *     Whosaid.builder()
 *         .level(FlagKind.SPECULATION, Level.WARNING)
 *         .without(FlagKind.UNSOURCED_FIGURE)
 *         .build();
 * }</pre>
 *
 * <h2>What the article rests on</h2>
 *
 * <p>{@link io.github.whosaid.report.Report#summary()} counts: sentences with a source, speakers by
 * kind, words quoted, indirect and the reporter's own, and the share of quotations whose speaker
 * has a name. An article that rests on one source alone names it.
 *
 * <pre>{@code
 * Summary summary = report.summary();
 * System.out.println(summary.directWords() + " of " + summary.words() + " words are quoted");
 * summary.singleSource().ifPresent(s -> System.out.println("all of it comes from " + s.name()));
 * }</pre>
 *
 * <h2>Words of one's own</h2>
 *
 * <p>Reporting verbs, titles and organisations can be added, also of several words. An entry that
 * is no word is refused with a message that names it. Keep the analyser: building one with own
 * words reads the word lists anew.
 *
 * <pre>{@code
 * Analyzer local =
 *     Whosaid.builder()
 *         .addCueVerb("put on record")
 *         .addCueVerb("muse", CueClass.COGNITION, EnumSet.of(Frame.THAT, Frame.ABOUT))
 *         .addTitle("Archwarden")
 *         .addOrganisation("Moss Trust")
 *         .build();
 * Report report = local.analyze(article);
 * }</pre>
 *
 * <h2>Are the words really there?</h2>
 *
 * <pre>{@code
 * ReferenceLibrary library = ReferenceLibrary.of(Reference.of("speech", speech));
 * for (CheckedQuotation check : report.verify(library)) {
 *   System.out.println(check.quotation().text() + ": " + check.verification().explanation());
 * }
 * }</pre>
 *
 * <p>See {@link io.github.whosaid.verification} for verdicts and diffs, {@link
 * io.github.whosaid.format} for ways to write a report, {@link io.github.whosaid.assertion} for
 * unit tests.
 */
@NullMarked
@CheckReturnValue
package io.github.whosaid;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
