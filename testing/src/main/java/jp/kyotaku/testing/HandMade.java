package jp.kyotaku.testing;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/**
 * 手で書いた要求 in the three ways of oqs-interface 3.4: nothing of the program's own writers is used. A
 * line that ends with a question mark is optional.
 */
public enum HandMade {
  SHIFT_JIS {
    @Override
    public byte[] write(String lines) {
      return ("<?xml version=\"1.0\" encoding=\"Shift_JIS\" standalone=\"no\"?>\r\n"
              + without(lines).replace("\n", "\r\n"))
          .getBytes(Charset.forName("windows-31j"));
    }
  },
  UTF_8_SINGLE_QUOTES_AND_BLANKS {
    @Override
    public byte[] write(String lines) {
      return ("<?xml version='1.0' encoding='UTF-8' standalone='no'?>\n"
              + without(lines).replaceAll("<(\\w+)>", "<$1 >"))
          .getBytes(StandardCharsets.UTF_8);
    }
  },
  UTF_8_EMPTY_ELEMENTS {
    @Override
    public byte[] write(String lines) {
      return ("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"no\"?>\n"
              + lines.replaceAll("(?m)\\?$", ""))
          .getBytes(StandardCharsets.UTF_8);
    }
  };

  public abstract byte[] write(String lines);

  private static String without(String lines) {
    return lines.lines().filter(line -> !line.endsWith("?")).collect(Collectors.joining("\n"));
  }
}
