package dev.heed.family;

/** Names with {@code *} for any characters. No regular expressions: this runs for every call. */
final class Glob {
  private Glob() {}

  static boolean isGlob(String name) {
    return name.indexOf('*') >= 0;
  }

  /** As {@link #matches}, where a leading {@code *.} also stands for no package at all. */
  static boolean matchesQualified(String glob, String text) {
    return matches(glob, 0, text, 0) || (glob.startsWith("*.") && matches(glob, 2, text, 0));
  }

  /** Whether the whole text is of this shape. */
  static boolean matches(String glob, String text) {
    return matches(glob, 0, text, 0);
  }

  private static boolean matches(String glob, int globStart, String text, int textStart) {
    if (!endsAlike(glob, globStart, text, textStart)) {
      return false;
    }
    int g = globStart;
    int t = textStart;
    int star = -1;
    int resume = 0;
    while (t < text.length()) {
      if (g < glob.length() && glob.charAt(g) == '*') {
        star = g++;
        resume = t;
      } else if (g < glob.length() && glob.charAt(g) == text.charAt(t)) {
        g++;
        t++;
      } else if (star >= 0) {
        // The last star takes one character more.
        g = star + 1;
        t = ++resume;
      } else {
        return false;
      }
    }
    while (g < glob.length() && glob.charAt(g) == '*') {
      g++;
    }
    return g == glob.length();
  }

  /** Whether what stands after the last star fits: most texts are told apart by their end. */
  private static boolean endsAlike(String glob, int globStart, String text, int textStart) {
    int g = glob.length() - 1;
    int t = text.length() - 1;
    while (g >= globStart && glob.charAt(g) != '*') {
      if (t < textStart || glob.charAt(g) != text.charAt(t)) {
        return false;
      }
      g--;
      t--;
    }
    return true;
  }
}
