package acme.jobs;

/** All five rules, about a token that only the team's file knows. */
class Worker {
  private static final StopSwitch ALL = new StopSwitch(); // expect: StaticTokenSource@ALL

  private final Queue queue;

  Worker(Queue queue) {
    this.queue = queue;
  }

  String forgets(StopFlag flag) {
    return queue.take("orders"); // expect: TokenNotForwarded@take
  }

  String passesConstant(StopFlag flag) {
    return queue.take("orders", StopFlag.UNSTOPPABLE); // expect: NoneTokenPassed@take
  }

  String passesFactory(StopFlag flag) {
    return queue.take("orders", StopFlag.ignored()); // expect: NoneTokenPassed@take
  }

  /** The file does not say that null is allowed: it would be a failure, not a none. */
  String passesNull(StopFlag flag) {
    return queue.take("orders", null);
  }

  String forwards(StopFlag flag) {
    flag.check();
    return queue.take("orders", flag);
  }

  String afterStop(StopFlag flag) {
    if (flag.raised()) {
      return queue.take("undo");
    }
    return queue.take("orders", flag);
  }

  String inCatch(StopFlag flag) {
    try {
      return queue.take("orders", flag);
    } catch (Stopped e) {
      return queue.take("undo");
    }
  }

  static String door(Queue queue) {
    return queue.take("orders", StopFlag.UNSTOPPABLE); // expect: NoneTokenFacade@take
  }

  Ticket<String> post() { // expect: AsyncWithoutToken@post
    return queue.post("orders");
  }

  Ticket<String> post(String topic, StopFlag flag) {
    return queue.post(topic, flag);
  }

  static void stopAll() {
    ALL.flip();
  }
}
