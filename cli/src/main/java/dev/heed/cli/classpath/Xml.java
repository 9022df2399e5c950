package dev.heed.cli.classpath;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Small XML files: their elements by the names that lead to them. */
final class Xml {
  private Xml() {}

  /** An element: its attributes, and the text directly in it. */
  record Element(Map<String, String> attributes, String text) {}

  /**
   * The elements of a file by their path from the root ({@code classpath/classpathentry}), in
   * order; what comes before a mistake when the file has one.
   */
  static Map<String, List<Element>> read(Path file) {
    Map<String, List<Element>> all = new HashMap<>();
    XMLInputFactory factory = XMLInputFactory.newFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    try (InputStream in = Files.newInputStream(file)) {
      XMLStreamReader reader = factory.createXMLStreamReader(in);
      try {
        read(reader, all);
      } finally {
        reader.close();
      }
    } catch (IOException | XMLStreamException e) {
      return all;
    }
    return all;
  }

  private static void read(XMLStreamReader reader, Map<String, List<Element>> all)
      throws XMLStreamException {
    Deque<String> names = new ArrayDeque<>();
    Deque<Map<String, String>> attributes = new ArrayDeque<>();
    Deque<StringBuilder> texts = new ArrayDeque<>();
    while (reader.hasNext()) {
      int event = reader.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        names.addLast(reader.getLocalName());
        Map<String, String> here = new HashMap<>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
          here.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
        attributes.addLast(here);
        texts.addLast(new StringBuilder());
      } else if (event == XMLStreamConstants.CHARACTERS && !texts.isEmpty()) {
        texts.getLast().append(reader.getText());
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        String path = String.join("/", names);
        all.computeIfAbsent(path, k -> new ArrayList<>())
            .add(new Element(attributes.removeLast(), texts.removeLast().toString()));
        names.removeLast();
      }
    }
  }
}
