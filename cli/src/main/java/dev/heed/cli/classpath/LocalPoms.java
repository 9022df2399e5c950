package dev.heed.cli.classpath;

import dev.heed.model.Nullable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.apache.maven.model.Dependency;
import org.apache.maven.model.Model;
import org.apache.maven.model.Parent;
import org.apache.maven.model.Repository;
import org.apache.maven.model.building.DefaultModelBuilderFactory;
import org.apache.maven.model.building.DefaultModelBuildingRequest;
import org.apache.maven.model.building.FileModelSource;
import org.apache.maven.model.building.ModelBuilder;
import org.apache.maven.model.building.ModelBuildingException;
import org.apache.maven.model.building.ModelBuildingRequest;
import org.apache.maven.model.building.ModelCache;
import org.apache.maven.model.resolution.ModelResolver;
import org.apache.maven.model.resolution.UnresolvableModelException;

/**
 * Poms with their parents, properties, profiles and imported boms filled in, from the file system
 * and the local repository alone.
 */
final class LocalPoms {
  private final Path repository;
  private final ModelBuilder builder = new DefaultModelBuilderFactory().newInstance();
  private final Map<Path, Optional<Model>> models = new HashMap<>();
  private final Map<String, Object> parts = new HashMap<>();
  private final List<String> problems = new ArrayList<>();

  LocalPoms(Path repository) {
    this.repository = repository;
  }

  /** Where an artifact of the local repository lies. */
  static Path home(Path repository, String group, String artifact, String version) {
    return repository.resolve(group.replace('.', '/')).resolve(artifact).resolve(version);
  }

  /** The model of a project's own pom. */
  Optional<Model> project(Path pom) {
    return model(pom, true);
  }

  /** The model of an artifact of the local repository. */
  Optional<Model> artifact(String group, String artifact, String version) {
    Path pom =
        home(repository, group, artifact, version).resolve(artifact + "-" + version + ".pom");
    return Files.isRegularFile(pom) ? model(pom, false) : Optional.empty();
  }

  /** What could not be read or completed, of projects' own poms. */
  List<String> problems() {
    return problems;
  }

  private Optional<Model> model(Path pom, boolean own) {
    Optional<Model> known = models.get(pom);
    if (known == null) {
      known = read(pom, own);
      models.put(pom, known);
    }
    return known;
  }

  private Optional<Model> read(Path pom, boolean own) {
    Properties properties = new Properties();
    properties.putAll(System.getProperties());
    ModelBuildingRequest request =
        new DefaultModelBuildingRequest()
            .setPomFile(pom.toFile())
            .setValidationLevel(ModelBuildingRequest.VALIDATION_LEVEL_MINIMAL)
            .setProcessPlugins(false)
            .setSystemProperties(properties)
            .setModelResolver(new Resolver(repository))
            .setModelCache(new Cache(parts));
    try {
      return Optional.of(builder.build(request).getEffectiveModel());
    } catch (ModelBuildingException e) {
      if (own) {
        String first = e.getProblems().isEmpty() ? "" : e.getProblems().get(0).getMessage();
        problems.add((pom + ": not used: " + first).replaceAll("\\s+", " "));
      }
      return Optional.empty();
    }
  }

  private record Resolver(Path repository) implements ModelResolver {
    @Override
    public FileModelSource resolveModel(String group, String artifact, String version)
        throws UnresolvableModelException {
      Path pom =
          home(repository, group, artifact, version).resolve(artifact + "-" + version + ".pom");
      if (!Files.isRegularFile(pom)) {
        throw new UnresolvableModelException(
            "not in the local repository", group, artifact, version);
      }
      return new FileModelSource(pom.toFile());
    }

    @Override
    public FileModelSource resolveModel(Parent parent) throws UnresolvableModelException {
      return resolveModel(parent.getGroupId(), parent.getArtifactId(), parent.getVersion());
    }

    @Override
    public FileModelSource resolveModel(Dependency dependency) throws UnresolvableModelException {
      return resolveModel(
          dependency.getGroupId(), dependency.getArtifactId(), dependency.getVersion());
    }

    @Override
    public void addRepository(Repository remote) {
      // Nothing is fetched.
    }

    @Override
    public void addRepository(Repository remote, boolean replace) {
      // Nothing is fetched.
    }

    @Override
    public ModelResolver newCopy() {
      return this;
    }
  }

  private record Cache(Map<String, Object> parts) implements ModelCache {
    @Override
    public void put(String group, String artifact, String version, String tag, Object data) {
      parts.put(String.join(":", group, artifact, version, tag), data);
    }

    @Override
    public @Nullable Object get(String group, String artifact, String version, String tag) {
      return parts.get(String.join(":", group, artifact, version, tag));
    }
  }
}
