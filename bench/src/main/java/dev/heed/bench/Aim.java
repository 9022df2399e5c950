package dev.heed.bench;

/**
 * A ratio that is to be small.
 *
 * @param corpus the name of the corpus it is of
 * @param limit the most it may be
 * @param ratio what was measured; NaN where nothing was
 */
record Aim(String what, String corpus, double limit, double ratio) {
  /** Whether it holds, in words. */
  String verdict() {
    return Double.isNaN(ratio) ? "not measured" : ratio <= limit ? "holds" : "**missed**";
  }
}
