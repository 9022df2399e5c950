package dev.heed.cli.report;

import dev.heed.rule.Finding;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * Names findings so that the name outlives an edit elsewhere in the file: by rule, path, enclosing
 * method, the words of the line, and the ordinal among those that have all of this in common. The
 * message is no part of it, since messages get better.
 */
public final class Fingerprints {
  private static final int BYTES = 16;

  private Fingerprints() {}

  /**
   * The findings of one file, in the order of their places, with path and fingerprint.
   *
   * @param text the file's text, as the offsets count it
   */
  public static List<Located> locate(String path, String text, List<Finding> findings) {
    if (findings.isEmpty()) {
      return List.of();
    }
    Lines lines = new Lines(text);
    List<Located> located = new ArrayList<>();
    for (Finding finding : findings) {
      located.add(new Located(finding, path, lines, ""));
    }
    located.sort(Located.ORDER);
    Map<String, Integer> ordinals = new HashMap<>();
    return located.stream().map(l -> named(l, ordinals)).toList();
  }

  private static Located named(Located plain, Map<String, Integer> ordinals) {
    Finding finding = plain.finding();
    String words = plain.lines().text(plain.line()).strip().replaceAll("\\s+", " ");
    String key = String.join("\0", finding.rule(), plain.path(), finding.method(), words);
    int ordinal = ordinals.merge(key, 1, Integer::sum);
    return new Located(finding, plain.path(), plain.lines(), hash(key + "\0" + ordinal));
  }

  private static String hash(String key) {
    byte[] digest = sha256().digest(key.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(digest, 0, BYTES);
  }

  /** What all digests here are made with. */
  public static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
