package jp.kyotaku.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/** 限界: the same file through the same parser, each text looked at, and nothing else. */
final class BareParsing {

  private static final int WARM_UPS = 3;

  private BareParsing() {}

  static Duration run(Path file) throws IOException {
    for (int round = 0; round < WARM_UPS; round++) {
      once(file);
    }
    return once(file);
  }

  private static Duration once(Path file) throws IOException {
    long start = System.nanoTime();
    try (var content = Files.newInputStream(file)) {
      var reader = XMLInputFactory.newFactory().createXMLStreamReader(content);
      long characters = 0;
      while (reader.hasNext()) {
        if (reader.next() == XMLStreamConstants.CHARACTERS) {
          characters += reader.getText().length();
        }
      }
      if (characters == 0) {
        throw new WrongAnswer("the file is empty");
      }
    } catch (XMLStreamException e) {
      throw new WrongAnswer("the file is no XML: " + e.getMessage());
    }
    return Duration.ofNanos(System.nanoTime() - start);
  }
}
