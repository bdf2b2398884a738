package jp.kyotaku.testing;

import java.util.ArrayList;
import java.util.LinkedHashMap;

/** JSON の読み取り: for papers that we hold, not for texts from strangers. */
final class JsonText {

  private final String text;
  private int at;

  JsonText(String text) {
    this.text = text;
  }

  Json whole() {
    var value = value();
    skipBlanks();
    if (at != text.length()) {
      throw bad("the end");
    }
    return value;
  }

  private Json value() {
    skipBlanks();
    return switch (text.charAt(at)) {
      case '{' -> fields();
      case '[' -> items();
      case '"' -> new Json.Text(string());
      case 't' -> word("true", new Json.Flag(true));
      case 'f' -> word("false", new Json.Flag(false));
      case 'n' -> word("null", new Json.Absent());
      default -> number();
    };
  }

  private Json fields() {
    var values = new LinkedHashMap<String, Json>();
    at++;
    while (!closes('}')) {
      skipBlanks();
      String name = string();
      skipBlanks();
      expect(':');
      values.put(name, value());
      comma();
    }
    return new Json.Fields(values);
  }

  private Json items() {
    var values = new ArrayList<Json>();
    at++;
    while (!closes(']')) {
      values.add(value());
      comma();
    }
    return new Json.Items(values);
  }

  private Json number() {
    int start = at;
    while (at < text.length() && "+-.eE0123456789".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return new Json.Numeral(Double.parseDouble(text.substring(start, at)));
  }

  private Json word(String word, Json value) {
    if (!text.startsWith(word, at)) {
      throw bad(word);
    }
    at += word.length();
    return value;
  }

  private String string() {
    expect('"');
    var out = new StringBuilder();
    while (text.charAt(at) != '"') {
      out.append(text.charAt(at) == '\\' ? escaped() : text.charAt(at++));
    }
    at++;
    return out.toString();
  }

  private char escaped() {
    char escape = text.charAt(at + 1);
    at += 2;
    return switch (escape) {
      case 'n' -> '\n';
      case 't' -> '\t';
      case 'r' -> '\r';
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'u' -> {
        at += 4;
        yield (char) Integer.parseInt(text.substring(at - 4, at), 16);
      }
      default -> escape;
    };
  }

  private boolean closes(char end) {
    skipBlanks();
    if (text.charAt(at) != end) {
      return false;
    }
    at++;
    return true;
  }

  private void comma() {
    skipBlanks();
    if (text.charAt(at) == ',') {
      at++;
    }
  }

  private void expect(char wanted) {
    if (text.charAt(at) != wanted) {
      throw bad(String.valueOf(wanted));
    }
    at++;
  }

  private void skipBlanks() {
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
  }

  private IllegalArgumentException bad(String wanted) {
    return new IllegalArgumentException(wanted + " wanted at " + at);
  }
}
