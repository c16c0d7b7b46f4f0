/**
 * Whosaid finds who said what in English news articles, flags claims without a source, and checks
 * whether quotes are really in the texts they are said to come from. This page is the user guide.
 *
 * <h2>Analyze an article</h2>
 *
 * <p>Two imports are enough: {@code io.github.whosaid.Whosaid} and {@code
 * io.github.whosaid.report.*}.
 *
 * <pre>{@code
 * Report report = Whosaid.analyze(article);
 * for (Quotation q : report.quotations()) {
 *   System.out.println(q.speaker().name() + ", " + q.speaker().roles() + ": " + q.text());
 * }
 * for (Quotation q : report.unattributed()) {
 *   System.out.println("unknown speaker: " + q.text());
 * }
 * for (Flag flag : report.flags(Level.WARNING)) {
 *   System.out.println(flag.kind() + ": " + flag.reason());
 * }
 * report.speaker("Ilse Brandt").ifPresent(s -> System.out.println(report.quotationsBy(s).size()));
 * }</pre>
 *
 * <p>A report is immutable, and any string gives one: only {@code null} is refused. All places are
 * UTF-16 offsets into the untouched article, half open: {@code span.of(report.text())} gives the
 * words. The same text gives the same report, in any thread, locale and time zone. {@link
 * io.github.whosaid.report.Report#isEnglish()} is false for a text in another language, in which
 * next to nothing can be found.
 *
 * <h2>Quotations</h2>
 *
 * <p>A quotation is {@code DIRECT} (in quotation marks, or a turn of a transcript), {@code
 * INDIRECT} (without marks) or {@code MIXED} (indirect, with quoted words in it). {@link
 * io.github.whosaid.report.Report#quotations()} has what was said, written or shown; {@link
 * io.github.whosaid.report.Report#attributions()} also has what the article says that somebody
 * thinks, wants or plans, and {@link io.github.whosaid.report.Report#speechOnly()} is the report
 * without that, as the command line shows it. {@link io.github.whosaid.report.Modality} tells
 * whether the words were said at all: "did not say whether" is not a report of words. Quoted words
 * that are not speech (titles, nicknames, terms, scare quotes) are left out.
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
 * <h2>Rules</h2>
 *
 * <p>{@link io.github.whosaid.report.Quotation#rule()} names the rule that found the speaker. Where
 * the cue stands decides first:
 *
 * <ul>
 *   <li>{@code verb-before}: {@code Lee said that …}, {@code Lee said: “…”}
 *   <li>{@code verb-behind}: {@code “…,” Lee said}
 *   <li>{@code verb-inverted}: {@code “…,” said Lee, a farmer}
 *   <li>{@code verb-amid}: {@code “…,” Lee said. “…”}, one quotation with two contents
 *   <li>{@code according-to}: {@code according to Lee, …}
 *   <li>{@code noun}: {@code Lee's claim that …}
 *   <li>{@code colon}: {@code Lee: “…”}, {@code LEE: …} in transcripts
 *   <li>{@code floating}: a quotation without a cue, taken to continue the one before
 *   <li>{@code embedded}: quoted words in a sentence that attributes them in another way
 *   <li>{@code none}: nothing in the article tells
 * </ul>
 *
 * <p>Where the sentence names no speaker, everyone named around the quotation is scored by distance
 * and form, and the rule says where the winner stands: {@code same-sentence-before}, {@code
 * same-sentence-behind}, {@code sentence-before}, {@code second-sentence-before}, {@code continues}
 * and their like.
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
 * <h2>Confidence</h2>
 *
 * <p>A confidence is the probability, between 0 and 1, that the speaker is right, fitted on
 * annotated articles: of the quotations with 0.8, about four in five are right. It does not tell
 * whether the person really said it. {@link io.github.whosaid.report.Quotation#runnerUp()} is the
 * second-best candidate. With a threshold, a speaker below it becomes unknown and the runner-up.
 *
 * <pre>{@code
 * Analyzer careful = Whosaid.builder().threshold(0.9).build();
 * for (Quotation q : careful.analyze(article).unattributed()) {
 *   Optional<Candidate> perhaps = q.runnerUp();
 *   System.out.println(perhaps.map(c -> c.speaker().name() + "? " + c.probability()).orElse("?"));
 * }
 * }</pre>
 *
 * <h2>Flags</h2>
 *
 * <p>{@link io.github.whosaid.report.Flag#reason()} says why something was flagged, {@link
 * io.github.whosaid.report.Flag#rule()} by which rule:
 *
 * <ul>
 *   <li>{@code HEARSAY}, a warning: a claim passed on without a source: {@code reportedly}, {@code
 *       is believed to}, {@code unconfirmed reports that}. Rules {@code hearsay.}
 *   <li>{@code VAGUE_SOURCE}, a warning: a group none of whom can be asked: {@code experts say},
 *       {@code seen by critics as}. Rules {@code vague.} and {@code behind.}
 *   <li>{@code UNATTRIBUTED_QUOTE}, a warning: quoted speech whose speaker the article does not
 *       tell. Rules {@code unattributed.}
 *   <li>{@code ANONYMOUS_SOURCE}, a notice: a particular person who stays unnamed: {@code an
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
 * <p>Any kind can be given another level or be left out.
 *
 * <pre>{@code
 * Analyzer strict =
 *     Whosaid.builder()
 *         .level(FlagKind.SPECULATION, Level.WARNING)
 *         .without(FlagKind.UNSOURCED_FIGURE)
 *         .build();
 * }</pre>
 *
 * <h2>What an article rests on</h2>
 *
 * <p>{@link io.github.whosaid.report.Report#summary()} counts sentences with a source, speakers by
 * kind, words in direct and indirect quotations and the reporter's own, and the share of quotations
 * by named speakers. It names the single source of an article that has only one. {@link
 * io.github.whosaid.format.Overview} does the like for many articles.
 *
 * <pre>{@code
 * Summary summary = report.summary();
 * System.out.println(summary.directWords() + " of " + summary.words() + " words are quoted");
 * summary.singleSource().ifPresent(s -> System.out.println("single source: " + s.name()));
 *
 * List<Overview.Entry> entries = new ArrayList<>();
 * for (Document document : documents) {
 *   entries.add(Overview.entry(document, document.id() + ".html"));
 * }
 * writer.write(Overview.of(entries).html());
 * }</pre>
 *
 * <h2>Custom words</h2>
 *
 * <p>Reporting verbs, titles and organisations can be added, of one word or several, and people
 * with posts that articles leave out. An entry that is not a word is refused with a message that
 * names it. Keep the analyzer: building one with custom words reads the word lists anew. {@code
 * addAll(path)} reads them from a file with lines like {@code verb: put on record} or {@code
 * person: Hanna Moll = mayor of Tull}.
 *
 * <pre>{@code
 * Analyzer local =
 *     Whosaid.builder()
 *         .addCueVerb("put on record")
 *         .addCueVerb("muse", CueClass.COGNITION, EnumSet.of(Frame.THAT, Frame.ABOUT))
 *         .addTitle("Archwarden")
 *         .addOrganisation("Moss Trust")
 *         .addPerson("Hanna Moll", "mayor", List.of("Tull"))
 *         .build();
 * Report report = local.analyze(article);
 *
 * Path file = Files.createTempFile("words", ".txt");
 * Files.writeString(file, "verb: put on record\ntitle: Archwarden\n");
 * Analyzer fromFile = Whosaid.builder().addAll(file).build();
 * }</pre>
 *
 * <h2>Check quotes against their sources</h2>
 *
 * <pre>{@code
 * ReferenceLibrary library = ReferenceLibrary.of(Reference.of("speech", speech));
 * for (CheckedQuotation check : report.verify(library)) {
 *   Verification found = check.verification();
 *   if (found.needsReview()) {
 *     System.out.println(found.quote() + ": " + found.explanation());
 *   }
 * }
 * Verification one = library.verify("we will not wait another winter");
 * boolean verbatim = one.verdict() == Verdict.VERBATIM;
 * }</pre>
 *
 * <p>See {@link io.github.whosaid.verification} for verdicts and diffs, and {@link
 * io.github.whosaid.assertion} for unit tests.
 *
 * <h2>Read and write</h2>
 *
 * <p>{@link io.github.whosaid.file} reads texts, web pages, subtitles and PDFs; pages need jsoup,
 * PDFs Apache PDFBox. {@link io.github.whosaid.format} has the formats; each writes one report in
 * one call, and JSON is read back.
 *
 * <pre>{@code
 * Report fromPage = Whosaid.analyze(HtmlReader.read("<article><p>" + article + "</p></article>"));
 * String json = Formats.json().toString(fromPage);
 * Report same = Reports.fromJson(json).report();
 * Formats.html().write(Document.of("harbour.html", same), writer);
 * }</pre>
 *
 * <h2>In a web service</h2>
 *
 * <p>With the server of the JDK (module {@code jdk.httpserver}): POST a text, get JSON.
 *
 * <pre>{@code
 * import com.sun.net.httpserver.HttpServer;
 *
 * HttpServer server = HttpServer.create(new java.net.InetSocketAddress("localhost", 0), 0);
 * server.createContext("/analyze", exchange -> {
 *   String posted = new String(exchange.getRequestBody().readAllBytes(), "UTF-8");
 *   byte[] json = Formats.json().toString(Whosaid.analyze(posted)).getBytes("UTF-8");
 *   exchange.getResponseHeaders().set("Content-Type", "application/json");
 *   exchange.sendResponseHeaders(200, json.length);
 *   exchange.getResponseBody().write(json);
 *   exchange.close();
 * });
 * server.start();
 * java.net.http.HttpRequest post =
 *     java.net.http.HttpRequest.newBuilder(
 *             java.net.URI.create("http://localhost:" + server.getAddress().getPort() + "/analyze"))
 *         .POST(java.net.http.HttpRequest.BodyPublishers.ofString(article))
 *         .build();
 * String answer =
 *     java.net.http.HttpClient.newHttpClient()
 *         .send(post, java.net.http.HttpResponse.BodyHandlers.ofString())
 *         .body();
 * System.out.println(Reports.fromJson(answer).report().speakers().size());
 * server.stop(0);
 * }</pre>
 *
 * <p>In Spring an analyzer is a bean, which all requests share:
 *
 * <pre><code>
 * &#64;Bean
 * Analyzer analyzer() {
 *   return Whosaid.builder().threshold(0.8).build();
 * }
 * </code></pre>
 *
 * <p>In Kotlin:
 *
 * <pre><code>
 * val report = Whosaid.analyze(article)
 * report.quotations().forEach { println("${it.speaker().name()}: ${it.text()}") }
 * </code></pre>
 *
 * <h2>In tests</h2>
 *
 * <p>Code that takes reports can be tested without an analysis:
 *
 * <pre>{@code
 * String text = "“It rains,” Ada Moss said.";
 * Speaker moss = Speaker.named("Ada Moss").role("forecaster", "Tull Weather Office").build();
 * Report made =
 *     Report.of(text)
 *         .attributions(Quotation.in(text).content("It rains,").cue("said").by(moss).build())
 *         .build();
 * System.out.println(made.quotationsBy("Moss").size());
 * }</pre>
 */
@NullMarked
@CheckReturnValue
package io.github.whosaid;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
