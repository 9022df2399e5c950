package acme.jobs;

public interface Queue {
  String take(String topic);

  String take(String topic, StopFlag flag);

  Ticket<String> post(String topic);

  Ticket<String> post(String topic, StopFlag flag);
}
