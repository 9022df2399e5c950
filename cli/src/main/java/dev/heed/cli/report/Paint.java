package dev.heed.cli.report;

import picocli.CommandLine.Help.Ansi.IStyle;
import picocli.CommandLine.Help.Ansi.Style;

/**
 * Colours for a terminal. Text from sources goes through without being read as markup, and control
 * characters in it cannot reach the terminal.
 *
 * @param on whether there are any colours
 */
public record Paint(boolean on) {
  /** The text in these styles. */
  public String in(String text, IStyle... styles) {
    String safe = plain(text);
    return on ? Style.on(styles) + safe + Style.off(styles) : safe;
  }

  /** The text with {@code ?} for each control character but the tab. */
  public static String plain(String text) {
    StringBuilder safe = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      safe.append(Character.isISOControl(c) && c != '\t' ? '?' : c);
    }
    return safe.toString();
  }
}
