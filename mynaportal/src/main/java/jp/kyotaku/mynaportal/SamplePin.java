package jp.kyotaku.mynaportal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.kyotaku.card.Pin;

/**
 * 見本のカードの暗証番号. They stand in sample-pins.csv here, and nowhere else in the project.
 *
 * @param pin empty for a card in face mode
 */
record SamplePin(BigInteger serial, Optional<Pin> pin, int triesAtFirst) {

  static Map<BigInteger, SamplePin> bySerial() {
    return table()
        .lines()
        .skip(1)
        .map(SamplePin::read)
        .collect(Collectors.toMap(SamplePin::serial, Function.identity()));
  }

  private static SamplePin read(String line) {
    String[] cells = line.split(",", -1);
    return new SamplePin(new BigInteger(cells[0]), Pin.read(cells[1]), Integer.parseInt(cells[2]));
  }

  private static String table() {
    try (InputStream in = SamplePin.class.getResourceAsStream("sample-pins.csv")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
