package dev.heed.cli.report;

import java.util.Comparator;

/**
 * A place that was left alone on purpose.
 *
 * @param place what would have been reported; its fingerprint is empty
 * @param reason why it was not
 */
public record Note(Located place, String reason) {
  /** The order of every report: that of the places. */
  public static final Comparator<Note> ORDER = Comparator.comparing(Note::place, Located.ORDER);
}
