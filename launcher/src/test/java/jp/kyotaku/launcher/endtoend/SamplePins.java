package jp.kyotaku.launcher.endtoend;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import jp.kyotaku.samples.SamplePerson;
import org.jsoup.Jsoup;

/** 見本の暗証番号: read where a person reads them, on the stand-in's page who is who. */
record SamplePins(URI standIn) {

  String of(SamplePerson person) {
    try {
      return Jsoup.connect(standIn.toString()).get().select("li").stream()
          .filter(card -> card.text().contains(person.name().written()))
          .map(card -> card.select("dt:contains(暗証番号) + dd").first())
          .map(found -> found == null ? "" : found.text())
          .findFirst()
          .orElseThrow();
    } catch (IOException trouble) {
      throw new UncheckedIOException(trouble);
    }
  }
}
