package dev.langchain4j.model.chat.response;

/** Stands for the type of LangChain4j 1.8: the members that the family names. */
public interface StreamingHandle {
  void cancel();

  boolean isCancelled();
}
