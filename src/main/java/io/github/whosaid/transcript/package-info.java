/**
 * Who speaks where in a text with turns: transcripts, interviews, minutes of court and parliament,
 * subtitles. In: a text. Out: its turns, and what in it is not spoken.
 *
 * <pre>{@code
 * Transcript debate = Transcript.of("OKELLO: The bridge is safe.\n\nBRANDT: It is not.");
 * for (Turn turn : debate.turns()) {
 *   System.out.println(turn.speaker() + ", " + turn.label().kind() + ", at " + turn.span());
 * }
 * Label label = Label.of("The Prime Minister (Hanna Moll)");
 * String post = label.role() + " of " + label.name();
 * }</pre>
 */
@NullMarked
@CheckReturnValue
package io.github.whosaid.transcript;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
