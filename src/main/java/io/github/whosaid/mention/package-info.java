/**
 * The mention stage. In: a tokenized text. Out: every name, noun phrase and pronoun that can refer
 * to a speaker, with what the text says of it.
 */
@NullMarked
@CheckReturnValue
package io.github.whosaid.mention;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
