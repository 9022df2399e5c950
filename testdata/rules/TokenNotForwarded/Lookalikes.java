package acme.lookalikes;

import com.azure.core.util.Context;
import com.linecorp.armeria.common.RequestContext;
import com.linecorp.armeria.server.ServiceRequestContext;
import dev.langchain4j.model.chat.response.StreamingHandle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.swing.ProgressMonitor;
import org.apache.hadoop.util.Progressable;
import org.gradle.tooling.ProgressListener;
import org.netbeans.api.progress.ProgressHandle;
import org.openide.util.Cancellable;
import reactor.core.Disposable;

/**
 * What looks like a token and is none: trace data and requests, dialogs and handles, listeners, what
 * can be cancelled itself, flags. Each would be reported here if it were one: a call leaves it out,
 * another passes nothing, a loop never asks it, a parameter is not used.
 */
class Lookalikes {
  interface Tracing {
    void start(String name);

    void start(String name, Context other);
  }

  static void none(Tracing work) {
    work.start("index", null);
  }

  void forgotten(Tracing work, List<Path> files, Context other) throws IOException {
    work.start("index");
    work.start("index", null);
    for (Path file : files) {
      Files.copy(file, file.resolveSibling("backup"));
    }
  }

  interface Dialog {
    void start(String name);

    void start(String name, ProgressMonitor other);
  }

  static void none(Dialog work) {
    work.start("index", null);
  }

  void forgotten(Dialog work, List<Path> files, ProgressMonitor other) throws IOException {
    work.start("index");
    work.start("index", null);
    for (Path file : files) {
      Files.copy(file, file.resolveSibling("backup"));
    }
  }

  interface Archive {
    void start(String name);

    void start(String name, net.lingala.zip4j.progress.ProgressMonitor other);
  }

  static void none(Archive work) {
    work.start("index", null);
  }

  void forgotten(Archive work, List<Path> files, net.lingala.zip4j.progress.ProgressMonitor other) throws IOException {
    work.start("index");
    work.start("index", null);
    for (Path file : files) {
      Files.copy(file, file.resolveSibling("backup"));
    }
  }

  interface Handle {
    void start(String name);

    void start(String name, ProgressHandle other);
  }

  static void none(Handle work) {
    work.start("index", null);
  }

  void forgotten(Handle work, List<Path> files, ProgressHandle other) throws IOException {
    work.start("index");
    work.start("index", null);
    for (Path file : files) {
      Files.copy(file, file.resolveSibling("backup"));
    }
  }

  interface Ideas {
    void start(String name);

    void start(String name, Cancellable other);
  }

  static void none(Ideas work) {
    work.start("index", null);
  }

  void forgotten(Ideas work, List<Path> files, Cancellable other) throws IOException {
    work.start("index");
    work.start("index", null);
    for (Path file : files) {
      Files.copy(file, file.resolveSibling("backup"));
    }
  }

  interface Stream {
    void start(String name);

    void start(String name, StreamingHandle other);
  }

  static void none(Stream work) {
    work.start("index", null);
  }

  void forgotten(Stream work, List<Path> files, StreamingHandle other) throws IOException {
    work.start("index");
    work.start("index", null);
    for (Path file : files) {
      Files.copy(file, file.resolveSibling("backup"));
    }
  }

  interface Progress {
    void start(String name);

    void start(String name, Progressable other);
  }

  static void none(Progress work) {
    work.start("index", null);
  }

  void forgotten(Progress work, List<Path> files, Progressable other) throws IOException {
    work.start("index");
    work.start("index", null);
    for (Path file : files) {
      Files.copy(file, file.resolveSibling("backup"));
    }
  }

  interface Build {
    void start(String name);

    void start(String name, ProgressListener other);
  }

  static void none(Build work) {
    work.start("index", null);
  }

  void forgotten(Build work, List<Path> files, ProgressListener other) throws IOException {
    work.start("index");
    work.start("index", null);
    for (Path file : files) {
      Files.copy(file, file.resolveSibling("backup"));
    }
  }

  interface Request {
    void start(String name);

    void start(String name, RequestContext other);
  }

  static void none(Request work) {
    work.start("index", null);
  }

  void forgotten(Request work, List<Path> files, RequestContext other) throws IOException {
    work.start("index");
    work.start("index", null);
    for (Path file : files) {
      Files.copy(file, file.resolveSibling("backup"));
    }
  }

  interface Service {
    void start(String name);

    void start(String name, ServiceRequestContext other);
  }

  static void none(Service work) {
    work.start("index", null);
  }

  void forgotten(Service work, List<Path> files, ServiceRequestContext other) throws IOException {
    work.start("index");
    work.start("index", null);
    for (Path file : files) {
      Files.copy(file, file.resolveSibling("backup"));
    }
  }

  interface Subscription {
    void start(String name);

    void start(String name, Flow.Subscription other);
  }

  static void none(Subscription work) {
    work.start("index", null);
  }

  void forgotten(Subscription work, List<Path> files, Flow.Subscription other) throws IOException {
    work.start("index");
    work.start("index", null);
    for (Path file : files) {
      Files.copy(file, file.resolveSibling("backup"));
    }
  }

  interface Disposal {
    void start(String name);

    void start(String name, Disposable other);
  }

  static void none(Disposal work) {
    work.start("index", null);
  }

  void forgotten(Disposal work, List<Path> files, Disposable other) throws IOException {
    work.start("index");
    work.start("index", null);
    for (Path file : files) {
      Files.copy(file, file.resolveSibling("backup"));
    }
  }

  interface Flag {
    void start(String name);

    void start(String name, AtomicBoolean other);
  }

  static void none(Flag work) {
    work.start("index", null);
  }

  void forgotten(Flag work, List<Path> files, AtomicBoolean other) throws IOException {
    work.start("index");
    work.start("index", null);
    for (Path file : files) {
      Files.copy(file, file.resolveSibling("backup"));
    }
  }

  interface Reactive {
    void start(String name);

    void start(String name, reactor.util.context.Context other);
  }

  static void none(Reactive work) {
    work.start("index", null);
  }

  void forgotten(Reactive work, List<Path> files, reactor.util.context.Context other) throws IOException {
    work.start("index");
    work.start("index", null);
    for (Path file : files) {
      Files.copy(file, file.resolveSibling("backup"));
    }
  }

  /** A constant of that name is none of a token. */
  void constant(Tracing work, Context other) {
    work.start("index", Context.NONE);
  }

  static void constant(Tracing work) {
    work.start("index", Context.NONE);
  }
}
