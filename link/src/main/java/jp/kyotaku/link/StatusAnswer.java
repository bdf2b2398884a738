package jp.kyotaku.link;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** 様子の画面の返事 */
sealed interface StatusAnswer {

  int status();

  byte[] body();

  default String contentType() {
    return "text/html; charset=UTF-8";
  }

  default Optional<String> location() {
    return Optional.empty();
  }

  record Page(String html) implements StatusAnswer {

    @Override
    public int status() {
      return 200;
    }

    @Override
    public byte[] body() {
      return html.getBytes(StandardCharsets.UTF_8);
    }
  }

  record Style() implements StatusAnswer {

    private static final byte[] CSS = read();

    @Override
    public int status() {
      return 200;
    }

    @Override
    public byte[] body() {
      return CSS;
    }

    @Override
    public String contentType() {
      return "text/css; charset=UTF-8";
    }

    private static byte[] read() {
      try (var file = StatusAnswer.class.getResourceAsStream("status.css")) {
        if (file == null) {
          throw new IllegalStateException("status.css is missing");
        }
        return file.readAllBytes();
      } catch (IOException unreadable) {
        throw new UncheckedIOException(unreadable);
      }
    }
  }

  /** After a button: going back and loading again press nothing twice. */
  record SeeOther(String path) implements StatusAnswer {

    @Override
    public int status() {
      return 303;
    }

    @Override
    public byte[] body() {
      return new byte[0];
    }

    @Override
    public Optional<String> location() {
      return Optional.of(path);
    }
  }

  record Refused(int status) implements StatusAnswer {

    @Override
    public byte[] body() {
      return "この操作はできません。様子の画面を開き直してください。\n".getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String contentType() {
      return "text/plain; charset=UTF-8";
    }
  }
}
