package io.github.whosaid.claim;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.github.whosaid.report.FlagKind;
import io.github.whosaid.report.Level;
import java.util.EnumMap;
import java.util.Map;

/**
 * How much each kind of flag matters, and which kinds are not reported at all. Immutable and
 * thread-safe.
 */
public final class Levels {

  private static final Levels DEFAULTS = new Levels(ImmutableMap.of());

  private final ImmutableMap<FlagKind, Level> changed;

  private Levels(ImmutableMap<FlagKind, Level> changed) {
    this.changed = changed;
  }

  /** Returns the levels that the kinds have by themselves. */
  public static Levels defaults() {
    return DEFAULTS;
  }

  /**
   * Returns these levels with that of one kind changed; {@link Level#OFF} reports the kind no more.
   */
  public Levels with(FlagKind kind, Level level) {
    Map<FlagKind, Level> map = new EnumMap<>(FlagKind.class);
    map.putAll(changed);
    map.put(kind, level);
    return new Levels(Maps.immutableEnumMap(map));
  }

  /** Returns these levels with one kind reported no more. */
  public Levels without(FlagKind kind) {
    return with(kind, Level.OFF);
  }

  /** Returns the level of a kind. */
  public Level of(FlagKind kind) {
    Level level = changed.get(kind);
    return level == null ? kind.defaultLevel() : level;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Levels l && l.changed.equals(changed);
  }

  @Override
  public int hashCode() {
    return changed.hashCode();
  }

  @Override
  public String toString() {
    return "Levels" + changed;
  }
}
