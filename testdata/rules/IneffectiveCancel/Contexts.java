package acme.ineffective;

import io.grpc.BindableService;
import io.grpc.Context;
import io.grpc.ServerServiceDefinition;
import io.grpc.Status;
import io.grpc.stub.AbstractBlockingStub;
import io.grpc.stub.StreamObserver;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** gRPC's context belongs to a thread: work on another thread has to be given it. */
class Contexts {
  record Order(String number) {}

  record Stock(int pieces) {}

  /** As generated. */
  abstract static class StockStub extends AbstractBlockingStub<StockStub> {
    StockStub(io.grpc.Channel channel, io.grpc.CallOptions options) {
      super(channel, options);
    }

    abstract Stock count(Order order);
  }

  /** As generated. */
  abstract static class ShopImplBase implements BindableService {
    public void check(Order order, StreamObserver<Stock> answers) {}

    public void reserve(Order order, StreamObserver<Stock> answers) {}

    public void audit(Order order, StreamObserver<Stock> answers) {}

    @Override
    public ServerServiceDefinition bindService() {
      throw new UnsupportedOperationException();
    }
  }

  static class Shop extends ShopImplBase {
    private final StockStub stock;
    private final ExecutorService pool = Executors.newFixedThreadPool(4);
    private final Executor carrying = Context.currentContextExecutor(Executors.newCachedThreadPool());
    private final Executor given;

    Shop(StockStub stock, Executor given) {
      this.stock = stock;
      this.given = given;
    }

    @Override
    public void check(Order order, StreamObserver<Stock> answers) {
      pool.execute( // expect: IneffectiveCancel@execute "`execute(...)` moves `count(...)` to a thread that does not know the request"
          () -> {
            answers.onNext(stock.count(order));
            answers.onCompleted();
          });
      new Thread(() -> answers.onNext(stock.count(order))).start(); // expect: IneffectiveCancel@new "`new Thread(...)` moves `count(...)`"
    }

    @Override
    public void reserve(Order order, StreamObserver<Stock> answers) {
      CompletableFuture<Stock> first =
          CompletableFuture.supplyAsync(() -> stock.count(order)); // expect: IneffectiveCancel@supplyAsync
      Future<Stock> second = pool.submit(() -> stock.count(order)); // expect: IneffectiveCancel@submit
      try {
        answers.onNext(new Stock(first.get().pieces() + second.get().pieces()));
      } catch (Exception e) {
        answers.onError(e);
      }
    }

    /** Taken over in one of the ways there are. */
    @Override
    public void audit(Order order, StreamObserver<Stock> answers) {
      pool.execute(Context.current().wrap(() -> answers.onNext(stock.count(order))));
      carrying.execute(() -> answers.onNext(stock.count(order)));
      Context.currentContextExecutor(pool).execute(() -> answers.onNext(stock.count(order)));
      CompletableFuture.runAsync(
          () -> answers.onNext(stock.count(order)), Context.currentContextExecutor(pool));
      Context context = Context.current();
      pool.execute(() -> context.run(() -> answers.onNext(stock.count(order))));
      Executor fixed = context.fixedContextExecutor(pool);
      fixed.execute(() -> answers.onNext(stock.count(order)));
      // Nobody here knows what this one does.
      given.execute(() -> answers.onNext(stock.count(order)));
    }

    /** Goes on after the request, on purpose. */
    public void later(Order order, StreamObserver<Stock> answers) {
      pool.execute(() -> stock.count(order));
      answers.onCompleted();
    }

    /** No call that a context would end. */
    public void local(Order order, StreamObserver<Stock> answers) {
      pool.execute(() -> answers.onNext(new Stock(order.number().length())));
    }
  }

  /** No request: there is no context that somebody could cancel. */
  static class Refresher {
    private final StockStub stock;
    private final ExecutorService pool = Executors.newSingleThreadExecutor();

    Refresher(StockStub stock) {
      this.stock = stock;
    }

    void refresh(Order order, StreamObserver<Stock> sink) throws Exception {
      pool.execute(() -> sink.onNext(stock.count(order)));
      pool.submit(() -> stock.count(order)).get();
    }
  }

  /** Asked where it is another one. */
  void asked(StreamObserver<Stock> answers) {
    ExecutorService pool = Executors.newCachedThreadPool();
    pool.submit( // expect: IneffectiveCancel@submit "where `Context.current()` is never cancelled; take it over with `Context.current().wrap(...)`"
        () -> {
          for (int i = 0; !Context.current().isCancelled(); i++) {
            answers.onNext(new Stock(i));
          }
        });
    pool.execute( // expect: IneffectiveCancel@execute
        new Runnable() {
          @Override
          public void run() {
            Context here = Context.current();
            if (here.isCancelled()) {
              answers.onError(Status.CANCELLED.asException());
            }
          }
        });
    CompletableFuture.runAsync( // expect: IneffectiveCancel@runAsync
        () -> Context.current().addListener(c -> answers.onCompleted(), Runnable::run));
  }

  /** The task asks the context that it was given, or one of its own. */
  void askedRightly(StreamObserver<Stock> answers, ExecutorService any) {
    Context context = Context.current();
    CompletableFuture.runAsync(
        () -> {
          if (!context.isCancelled()) {
            answers.onCompleted();
          }
        });
    CompletableFuture.runAsync(
        () -> {
          try (Context.CancellableContext own = Context.current().withCancellation()) {
            own.run(answers::onCompleted);
          }
        });
    CompletableFuture.runAsync(
        Context.current()
            .wrap(
                () -> {
                  if (!Context.current().isCancelled()) {
                    answers.onCompleted();
                  }
                }));
    // Made elsewhere: it may carry the context.
    any.submit(() -> Context.current().isCancelled());
  }

  /** Asked on the thread of the request. */
  boolean isOver() {
    return Context.current().isCancelled();
  }
}
