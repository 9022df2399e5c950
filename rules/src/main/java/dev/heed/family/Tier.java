package dev.heed.family;

/** How much a pattern's word counts, strongest first. */
enum Tier {
  USER_EXACT,
  USER_WILDCARD,
  SHIPPED_EXACT,
  SHIPPED_WILDCARD;

  static Tier of(boolean shipped, Pattern pattern) {
    if (shipped) {
      return pattern.isExact() ? SHIPPED_EXACT : SHIPPED_WILDCARD;
    }
    return pattern.isExact() ? USER_EXACT : USER_WILDCARD;
  }
}
