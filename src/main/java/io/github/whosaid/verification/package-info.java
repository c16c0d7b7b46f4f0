/**
 * Verification: are these words really there? In: a quote and the texts it is said to come from.
 * Out: a verdict, the place in the untouched reference, a word diff that says which changes are
 * material, and whose words they are.
 */
@NullMarked
@CheckReturnValue
package io.github.whosaid.verification;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
