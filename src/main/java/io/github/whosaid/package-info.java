/** Whosaid tells who said what. Start with {@link io.github.whosaid.Whosaid#analyze}. */
@NullMarked
@CheckReturnValue
package io.github.whosaid;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
