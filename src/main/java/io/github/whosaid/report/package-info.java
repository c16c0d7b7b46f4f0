/**
 * The result: one immutable {@link io.github.whosaid.report.Report} that joins quotations, speakers
 * and flags.
 *
 * <pre>{@code
 * for (Speaker speaker : report.speakers()) {
 *   System.out.println(speaker.name() + ": " + report.quotationsBy(speaker).size());
 * }
 * for (Quotation quotation : report.attributions()) {
 *   System.out.println(quotation.paragraph() + " " + quotation.contents());
 * }
 * }</pre>
 *
 * <p>The result of a check says how much it should concern an editor.
 *
 * <pre>{@code
 * Verification found = ReferenceLibrary.of(Reference.of("speech", speech)).verify("The bridge is");
 * boolean wrong = found.concern().isAtLeast(Concern.MATERIAL);
 * }</pre>
 */
@NullMarked
@CheckReturnValue
package io.github.whosaid.report;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
