package dev.heed.cli.skim;

/**
 * A set of the words of a text, each as a number of 64 bits that is made of its characters. Two
 * words of one number would make a file be read that need not be; it does not happen.
 */
public final class Words {
  private static final long SEED = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;
  private static final long MIX = 0x9e3779b97f4a7c15L;

  private long[] table;
  private int size;

  /** An empty set. */
  public Words() {
    this(16);
  }

  private Words(int capacity) {
    table = new long[capacity];
  }

  /** The set of these words. */
  public static Words of(long[] words) {
    Words all = new Words(Math.max(16, Integer.highestOneBit(words.length * 2) * 2));
    for (long word : words) {
      all.add(word);
    }
    return all;
  }

  /** The number of a word; never 0. */
  public static long of(String word) {
    long hash = SEED;
    for (int i = 0; i < word.length(); i++) {
      hash = (hash ^ word.charAt(i)) * PRIME;
    }
    return end(hash);
  }

  /** The number of the word that stands there. */
  static long of(char[] text, int start, int end) {
    long hash = SEED;
    for (int i = start; i < end; i++) {
      hash = (hash ^ text[i]) * PRIME;
    }
    return end(hash);
  }

  private static long end(long hash) {
    return hash == 0 ? 1 : hash;
  }

  /** Adds a word; whether it is new. */
  public boolean add(long word) {
    int mask = table.length - 1;
    int at = (int) (word * MIX >>> 40) & mask;
    while (table[at] != 0) {
      if (table[at] == word) {
        return false;
      }
      at = at + 1 & mask;
    }
    table[at] = word;
    if (++size * 2 > table.length) {
      grow();
    }
    return true;
  }

  /** Adds a word; whether it is new. */
  public boolean add(String word) {
    return add(of(word));
  }

  /** Adds all words of another set. */
  public void addAll(Words other) {
    for (long word : other.table) {
      if (word != 0) {
        add(word);
      }
    }
  }

  private void grow() {
    long[] old = table;
    table = new long[old.length * 2];
    size = 0;
    for (long word : old) {
      if (word != 0) {
        add(word);
      }
    }
  }

  /** Whether the word is there. */
  public boolean has(long word) {
    int mask = table.length - 1;
    for (int at = (int) (word * MIX >>> 40) & mask; table[at] != 0; at = at + 1 & mask) {
      if (table[at] == word) {
        return true;
      }
    }
    return false;
  }

  /** Whether the word is there. */
  public boolean has(String word) {
    return has(of(word));
  }

  /** Whether the sets have a word in common. */
  public boolean meets(Words other) {
    Words few = size < other.size ? this : other;
    Words many = few == this ? other : this;
    for (long word : few.table) {
      if (word != 0 && many.has(word)) {
        return true;
      }
    }
    return false;
  }

  /** How many words there are. */
  public int size() {
    return size;
  }

  /** The words, in no order. */
  public long[] toArray() {
    long[] words = new long[size];
    int count = 0;
    for (long word : table) {
      if (word != 0) {
        words[count++] = word;
      }
    }
    return words;
  }
}
