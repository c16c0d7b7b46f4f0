/**
 * Checks whether quotes occur in their sources. In: a quote and the texts it is said to come from.
 * Out: a verdict, the place in the untouched reference, a word diff that says which changes are
 * material, and the speaker of the words.
 *
 * <pre>{@code
 * Reference debate = Reference.of("debate", speech);
 * ReferenceLibrary library = ReferenceLibrary.of(debate);
 * Verification found = library.verify("The bridge is not safe in a breeze");
 * boolean altered = found.verdict() == Verdict.ALTERED && found.material();
 * for (WordChange change : found.changes()) {
 *   if (change.reason() == ChangeReason.NEGATION) {
 *     System.out.println(change);
 *   }
 * }
 * for (Segment segment : found.segments()) {
 *   System.out.println(segment.reference().of(speech));
 * }
 * }</pre>
 *
 * <p>A library also checks the speaker, and gives the next best place.
 *
 * <pre>{@code
 * ReferenceLibrary library =
 *     ReferenceLibrary.of(
 *         new Reference("vow", "We will not wait.", List.of(Turn.of("Brandt", 0, 17))),
 *         Reference.of("debate", speech));
 * Verification found = library.verify(Quote.of("we will not wait").by("Okello"));
 * Optional<Misattribution> wrong = found.misattribution();
 * Optional<Place> elsewhere = found.runnerUp();
 * }</pre>
 */
@NullMarked
@CheckReturnValue
package io.github.whosaid.verification;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
