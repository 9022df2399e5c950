package dev.heed.cli.classpath;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.heed.cancel.CancellationToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiscoveryTest {
  @TempDir Path temp;
  private Path home;
  private Path project;

  @BeforeEach
  void homes() throws IOException {
    home = Files.createDirectories(temp.resolve("home"));
    project = Files.createDirectories(temp.resolve("project"));
    Files.createDirectories(project.resolve(".git"));
  }

  private Path write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  /** An artifact of the local repository: its pom, and an empty file for its jar. */
  private Path artifact(String gav, String pom) throws IOException {
    String[] part = gav.split(":");
    Path dir =
        home.resolve(".m2/repository")
            .resolve(part[0].replace('.', '/'))
            .resolve(part[1])
            .resolve(part[2]);
    String name = part[1] + "-" + part[2];
    write(dir.resolve(name + ".pom"), pom(gav, pom));
    return write(dir.resolve(name + ".jar"), "");
  }

  private static String pom(String gav, String more) {
    String[] part = gav.split(":");
    return """
        <project><modelVersion>4.0.0</modelVersion>
        <groupId>%s</groupId><artifactId>%s</artifactId><version>%s</version>%s</project>
        """
        .formatted(part[0], part[1], part[2], more);
  }

  private static String needs(String... gavs) {
    StringBuilder text = new StringBuilder("<dependencies>");
    for (String gav : gavs) {
      text.append(dependency(gav, ""));
    }
    return text.append("</dependencies>").toString();
  }

  private static String dependency(String gav, String more) {
    String[] part = gav.split(":");
    String version = part.length > 2 ? "<version>" + part[2] + "</version>" : "";
    return "<dependency><groupId>%s</groupId><artifactId>%s</artifactId>%s%s</dependency>"
        .formatted(part[0], part[1], version, more);
  }

  private List<Path> found(Path... roots) {
    return Discovery.around(List.of(roots), home, CancellationToken.NONE).entries();
  }

  @Test
  void classesAndLibraries() throws IOException {
    Path classes = Files.createDirectories(project.resolve("app/target/classes"));
    Path gradle = Files.createDirectories(project.resolve("app/build/classes/java/main"));
    Path jar = write(project.resolve("lib/acme.jar"), "");
    write(project.resolve("lib/acme-sources.jar"), "");
    write(project.resolve("lib/notes.txt"), "");
    // Not below a directory that leads to the sources.
    write(project.resolve("other/lib/other.jar"), "");
    write(temp.resolve("lib/outside.jar"), "");
    Path root = Files.createDirectories(project.resolve("app/src/main/java"));
    assertEquals(List.of(classes, gradle, jar), found(root));
  }

  @Test
  void eclipseFiles() throws IOException {
    Path lib = write(project.resolve("libs-3/tokens.jar"), "");
    Path out = Files.createDirectories(project.resolve("bin"));
    Path inner = write(project.resolve("inner/a.jar"), "");
    write(
        project.resolve(".classpath"),
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <classpath>
          <classpathentry kind="src" path="src"/>
          <classpathentry kind="lib" path="libs-3/tokens.jar"/>
          <classpathentry kind="lib" path="gone.jar"/>
          <classpathentry kind="output" path="bin"/>
        </classpath>
        """);
    write(
        project.resolve("META-INF/MANIFEST.MF"),
        "Manifest-Version: 1.0\nBundle-ClassPath: ., inner/a.jar;x=y\n");
    assertEquals(List.of(lib, out, inner), found(project.resolve("src")));
    write(project.resolve(".classpath"), "<classpath><classpathentry");
    assertEquals(List.of(inner), found(project.resolve("src")));
  }

  @Test
  void mavenWithParentPropertiesBomAndWhatIsNeededFurtherDown() throws IOException {
    Path deep = artifact("org.acme:deep:2", "");
    artifact("org.acme:deep:1", "");
    Path near = artifact("org.acme:near:1.5", needs("org.acme:deep:1", "org.acme:dropped:1"));
    artifact("org.acme:dropped:1", "");
    Path managed = artifact("org.acme:managed:7", "");
    artifact(
        "org.acme:bom:1",
        "<packaging>pom</packaging><dependencyManagement>"
            + needs("org.acme:managed:7", "org.acme:deep:2")
            + "</dependencyManagement>");
    artifact(
        "org.acme:parent:1",
        "<packaging>pom</packaging><properties><near>1.5</near></properties>"
            + "<dependencyManagement><dependencies>"
            + dependency("org.acme:bom:1", "<type>pom</type><scope>import</scope>")
            + "</dependencies></dependencyManagement>");
    Path ranged = artifact("org.acme:ranged:1.9", "");
    artifact("org.acme:ranged:2.0", "");
    Path module = Files.createDirectories(project.resolve("app"));
    write(
        module.resolve("pom.xml"),
        """
        <project><modelVersion>4.0.0</modelVersion>
        <parent><groupId>org.acme</groupId><artifactId>parent</artifactId><version>1</version></parent>
        <artifactId>app</artifactId><dependencies>%s%s%s%s</dependencies></project>
        """
            .formatted(
                dependency(
                    "org.acme:near:${near}",
                    "<exclusions><exclusion><groupId>org.acme</groupId>"
                        + "<artifactId>dropped</artifactId></exclusion></exclusions>"),
                dependency("org.acme:managed", ""),
                dependency("org.acme:ranged:[1.0,2.0)", ""),
                dependency("org.acme:gone:3", "")));
    Discovery discovery =
        Discovery.around(List.of(module.resolve("src/main/java")), home, CancellationToken.NONE);
    assertEquals(List.of(near, managed, ranged, deep), discovery.entries());
    assertTrue(
        discovery
            .notes()
            .contains("class path: not in the local Maven repository: org.acme:gone:3"),
        discovery.notes().toString());
  }

  @Test
  void modulesThatDependOnEachOther() throws IOException {
    Path jar = artifact("org.acme:tokens:1", "");
    write(
        project.resolve("pom.xml"),
        pom(
            "org.acme:all:1",
            "<packaging>pom</packaging><modules><module>core</module><module>app</module></modules>"));
    write(project.resolve("core/pom.xml"), pom("org.acme:core:1", needs("org.acme:tokens:1")));
    write(project.resolve("app/pom.xml"), pom("org.acme:app:1", needs("org.acme:core:1")));
    Path root = project.resolve("app/src");
    assertEquals(List.of(jar), found(root));
    Path classes = Files.createDirectories(project.resolve("core/target/classes"));
    assertEquals(List.of(classes, jar), found(root));
  }

  @Test
  void aPomThatCannotBeReadIsToldAndNoMore() throws IOException {
    Files.createDirectories(home.resolve(".m2/repository"));
    write(project.resolve("pom.xml"), "<project>");
    Discovery discovery =
        Discovery.around(List.of(project.resolve("src")), home, CancellationToken.NONE);
    assertEquals(List.of(), discovery.entries());
    assertEquals(1, discovery.notes().size(), discovery.notes().toString());
    assertTrue(discovery.notes().get(0).startsWith(project.resolve("pom.xml") + ": not used: "));
  }

  @Test
  void theLocalRepositoryOfTheSettings() throws IOException {
    Path elsewhere = temp.resolve("elsewhere");
    write(
        home.resolve(".m2/settings.xml"),
        "<settings><localRepository>%s</localRepository></settings>".formatted(elsewhere));
    assertEquals(elsewhere, MavenSettings.localRepository(home));
    write(
        home.resolve(".m2/settings.xml"),
        "<settings><localRepository>${user.home}/repo</localRepository></settings>");
    assertEquals(home.resolve("repo"), MavenSettings.localRepository(home));
    Files.delete(home.resolve(".m2/settings.xml"));
    assertEquals(home.resolve(".m2/repository"), MavenSettings.localRepository(home));
  }

  @Test
  void gradle() throws IOException {
    Path cache = home.resolve(".gradle/caches/modules-2/files-2.1/org.acme");
    Path exact = write(cache.resolve("tokens/1.2/9f/tokens-1.2.jar"), "");
    write(cache.resolve("tokens/1.3/9f/tokens-1.3.jar"), "");
    write(cache.resolve("flags/1.9/77/flags-1.9.jar"), "");
    Path highest = write(cache.resolve("flags/1.10/78/flags-1.10.jar"), "");
    write(
        project.resolve("build.gradle"),
        """
        dependencies {
          implementation 'org.acme:tokens:1.2'
          implementation "org.acme:flags:$version"
          api project(':core')
        }
        """);
    assertEquals(List.of(exact, highest), found(project.resolve("src")));
    write(project.resolve("build.gradle"), "");
    write(project.resolve("gradle.lockfile"), "# a lock\norg.acme:tokens:1.2=compileClasspath\n");
    assertEquals(List.of(exact), found(project.resolve("src")));
  }

  @Test
  void whereAProjectEnds() throws IOException {
    Path inGit = project.resolve("a/b");
    assertEquals(List.of(inGit, project.resolve("a"), project), Discovery.projects(inGit));
    Path plain = Files.createDirectories(temp.resolve("plain/one/src/main/java"));
    assertEquals(List.of(plain), Discovery.projects(plain));
    write(temp.resolve("plain/one/pom.xml"), "");
    List<Path> up = Discovery.projects(plain);
    assertEquals(temp.resolve("plain/one"), up.get(up.size() - 1));
    write(temp.resolve("plain/pom.xml"), "");
    up = Discovery.projects(plain);
    assertEquals(temp.resolve("plain"), up.get(up.size() - 1));
  }

  @Test
  void sourceRoots() {
    Path src = temp.resolve("src").toAbsolutePath().normalize();
    assertEquals(src, Discovery.sourceRoot(src.resolve("org/acme/A.java"), "org.acme"));
    assertEquals(src, Discovery.sourceRoot(src.resolve("A.java"), ""));
    assertEquals(src.resolve("acme"), Discovery.sourceRoot(src.resolve("acme/A.java"), "org.acme"));
  }
}
