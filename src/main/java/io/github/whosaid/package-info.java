/**
 * Whosaid finds who said what in English news articles, flags claims without a source, and checks
 * whether quotes really occur in the texts they are said to come from. This page is the user guide.
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
 * if (!report.isEnglish()) {
 *   System.out.println("not in English: that nothing was found does not mean that nobody is quoted");
 * }
 * }</pre>
 *
 * <p>A report is immutable, and any string gives one; only {@code null} is rejected. All positions
 * are UTF-16 offsets into the untouched article, half open: {@code span.of(report.text())} gives
 * the words. The same text gives the same report, in any thread, locale and time zone. {@link
 * io.github.whosaid.report.Report#isEnglish()} is false for a text in another language, in which
 * almost nothing can be found.
 *
 * <h2>Quotations</h2>
 *
 * <p>A quotation is {@code DIRECT} (in quotation marks, or a turn of a transcript), {@code
 * INDIRECT} (without quotation marks) or {@code MIXED} (indirect, with quoted words in it). {@link
 * io.github.whosaid.report.Report#quotations()} returns what was said, written or shown; {@link
 * io.github.whosaid.report.Report#attributions()} also includes what the article says somebody
 * thinks, wants or plans, and {@link io.github.whosaid.report.Report#speechOnly()} returns a report
 * without those, as the command line shows it. {@link io.github.whosaid.report.Modality} says
 * whether the words were said at all: "did not say whether" reports none. Quoted words that are not
 * speech (titles, nicknames, terms, scare quotes) are left out.
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
 * <p>{@link io.github.whosaid.report.Quotation#rule()} names the rule that found the speaker. The
 * position of the cue decides first:
 *
 * <ul>
 *   <li>{@code verb-before}: {@code Lee said that …}, {@code Lee said: “…”}
 *   <li>{@code verb-behind}: {@code “…,” Lee said}
 *   <li>{@code verb-inverted}: {@code “…,” said Lee, a farmer}
 *   <li>{@code verb-amid}: {@code “…,” Lee said. “…”}, one quotation with two contents
 *   <li>{@code according-to}: {@code according to Lee, …}
 *   <li>{@code noun}: {@code Lee's claim that …}
 *   <li>{@code colon}: {@code Lee: “…”}, {@code LEE: …} in transcripts
 *   <li>{@code floating}: a quotation without a cue that continues the previous one
 *   <li>{@code embedded}: quoted words in a sentence that attributes them in some other way
 *   <li>{@code none}: the article does not say
 * </ul>
 *
 * <p>If the sentence does not name a speaker, everyone named around the quotation is scored by
 * distance and form, and the rule says where the best candidate was found: {@code
 * same-sentence-before}, {@code same-sentence-behind}, {@code sentence-before}, {@code
 * second-sentence-before}, {@code continues} and others.
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
 * annotated articles: of quotations with 0.8, about four in five are right. It says nothing about
 * whether the person really said it. {@link io.github.whosaid.report.Quotation#runnerUp()} is the
 * second-best candidate. With a threshold, a less certain speaker is reported as unknown and
 * becomes the runner-up.
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
 * <p>{@link io.github.whosaid.report.Flag#reason()} says why something was flagged, and {@link
 * io.github.whosaid.report.Flag#rule()} by which rule:
 *
 * <ul>
 *   <li>{@code HEARSAY}, a warning: a claim passed on without a source: {@code reportedly}, {@code
 *       is believed to}, {@code unconfirmed reports that}. Rules {@code hearsay.}
 *   <li>{@code VAGUE_SOURCE}, a warning: a group without any names: {@code experts say}, {@code
 *       seen by critics as}. Rules {@code vague.} and {@code behind.}
 *   <li>{@code UNATTRIBUTED_QUOTE}, a warning: quoted speech whose speaker the article does not
 *       give. Rules {@code unattributed.}
 *   <li>{@code ANONYMOUS_SOURCE}, a notice: a particular person who is not named: {@code an
 *       official who asked not to be named}; the reason says how many they are, why they are not
 *       named and how they know, as far as the article does. Rules {@code anonymous.}
 *   <li>{@code UNSOURCED_FIGURE}, a notice: a figure or a ranking with no source: {@code more than
 *       60 percent}, {@code the largest in the country}. Rules {@code figure} and {@code rank.}
 *   <li>{@code SPECULATION}, advice: a forecast, inference or judgement by the reporter: {@code
 *       may}, {@code is likely to}, {@code clearly}. Rules {@code may.}, {@code likely.}, {@code
 *       verdict.} and more
 * </ul>
 *
 * <p>Each kind can be given another level or be left out.
 *
 * <pre>{@code
 * Analyzer strict =
 *     Whosaid.builder()
 *         .level(FlagKind.SPECULATION, Level.WARNING)
 *         .without(FlagKind.UNSOURCED_FIGURE)
 *         .build();
 * }</pre>
 *
 * <h2>The sources of an article</h2>
 *
 * <p>{@link io.github.whosaid.report.Report#summary()} counts sentences with a source, speakers by
 * kind, words in direct and indirect quotations and in the reporter's own voice, and the share of
 * quotations by named speakers. If an article has only one source, it names it. {@link
 * io.github.whosaid.format.Overview} does the same for many articles.
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
 * Overview overview = Overview.of(entries);
 * writer.write(overview.html());
 * writer.write(overview.csv());
 * writer.write(overview.speakersCsv());
 * }</pre>
 *
 * <h2>Custom words</h2>
 *
 * <p>Reporting verbs, titles and organisations of one or more words can be added, and people with
 * roles that articles leave out. A malformed entry is rejected with a message that names it. Keep
 * the analyzer: building one with custom words reads the word lists again. {@code addAll(path)}
 * reads entries from a file, with lines like {@code verb: put on record} or {@code person: Hanna
 * Moll = mayor of Tull}.
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
 * PDFs Apache PDFBox. {@link io.github.whosaid.format} has the formats; each writes a report in one
 * call, and JSON can be read back.
 *
 * <pre>{@code
 * Report fromPage = Whosaid.analyze(HtmlReader.read("<article><p>" + article + "</p></article>"));
 * String json = Formats.json().toString(fromPage);
 * Report same = Reports.fromJson(json).report();
 * Document document = Document.of("harbour.html", same);
 * Formats.html().write(document, writer);
 * try (OutputStream out = Files.newOutputStream(Files.createTempFile("quotations", ".csv"))) {
 *   Formats.csv(true).write(document, out); // with a byte order mark
 * }
 * String message = Formats.markdown().toString(document);
 * String annotations = Formats.github().toString(document);
 * }</pre>
 *
 * <h2>In a web service</h2>
 *
 * <p>With the JDK's own server (module {@code jdk.httpserver}): POST a text, get JSON.
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
 * <p>In Spring, declare an analyzer as a bean that all requests share:
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
 *
 * <p>{@link io.github.whosaid.assertion} has AssertJ assertions; a failure shows what was found.
 *
 * <pre>{@code
 * assertThat(Whosaid.analyze(article))
 *     .as("the article on the bridge")
 *     .hasQuotationBy("Ilse Brandt")
 *     .hasSize(1)
 *     .containing("The trains will run");
 * }</pre>
 */
@NullMarked
@CheckReturnValue
package io.github.whosaid;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
