/**
 * Word lists. In: the tables of the resources folder {@code io/github/whosaid/lexicon/en}. Out: one
 * immutable {@link io.github.whosaid.lexicon.Lexicon} that maps lower-cased forms to ids, ids to
 * word classes, and forms of reporting verbs to their frames.
 */
@NullMarked
@CheckReturnValue
package io.github.whosaid.lexicon;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
