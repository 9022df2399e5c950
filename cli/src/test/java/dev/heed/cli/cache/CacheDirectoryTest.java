package dev.heed.cli.cache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CacheDirectoryTest {
  private static final Map<String, String> LINUX =
      Map.of("os.name", "Linux", "user.home", "/home/ann");

  @TempDir private Path dir;

  private static Path standard(Map<String, String> environment, Map<String, String> properties) {
    return CacheDirectory.standard(environment, properties);
  }

  @Test
  void theVariableIsTaken() {
    assertEquals(Path.of("/tmp/c"), standard(Map.of("HEED_CACHE_DIR", "/tmp/c"), LINUX));
  }

  @Test
  void elseThePlatformsPlace() {
    assertEquals(Path.of("/home/ann/.cache/heed"), standard(Map.of(), LINUX));
    assertEquals(Path.of("/x/heed"), standard(Map.of("XDG_CACHE_HOME", "/x"), LINUX));
    assertEquals(
        Path.of("/home/ann/.cache/heed"), standard(Map.of("XDG_CACHE_HOME", "relative"), LINUX));
    assertEquals(
        Path.of("/Users/ann/Library/Caches/heed"),
        standard(Map.of(), Map.of("os.name", "Mac OS X", "user.home", "/Users/ann")));
    assertEquals(
        Path.of("/local/heed/cache"),
        standard(Map.of("LOCALAPPDATA", "/local"), Map.of("os.name", "Windows 11")));
  }

  @Test
  void theLongestUnusedGoFirst() throws IOException {
    CacheDirectory cache = new CacheDirectory(dir.resolve("c"));
    for (int i = 0; i < CacheDirectory.Kind.RESULT.most; i++) {
      cache.write(CacheDirectory.Kind.RESULT, "r" + i, new byte[] {1});
      Files.setLastModifiedTime(dir.resolve("c/r" + i + ".heed"), FileTime.fromMillis(1000L * i));
    }
    assertTrue(cache.read(CacheDirectory.Kind.RESULT, "r0").isPresent());
    cache.write(CacheDirectory.Kind.RESULT, "new", new byte[] {2});
    assertEquals(CacheDirectory.Kind.RESULT.most, cache.status().results());
    assertTrue(cache.read(CacheDirectory.Kind.RESULT, "r0").isPresent(), "it was just used");
    assertFalse(cache.read(CacheDirectory.Kind.RESULT, "r1").isPresent());
    assertTrue(cache.read(CacheDirectory.Kind.RESULT, "new").isPresent());
  }
}
