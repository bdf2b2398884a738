package jp.kyotaku.checks;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.kyotaku.formats.receipt.ClaimFinding;

/** 変えられるレセプトファイル: lines of text that are changed by short words, then written as a file. */
final class SampleClaim {

  static final Charset SHIFT_JIS = Charset.forName("windows-31j");
  private static final Pattern LINE = Pattern.compile("([A-Z]{2})(\\d*)");
  private static final Pattern ITEM = Pattern.compile("([A-Z]{2}\\d*)\\.(\\d+)=(.*)");
  private static final Pattern BEHIND = Pattern.compile("([A-Z]{2}\\d*)>(.*)");

  private final List<String> lines;

  private SampleClaim(List<String> lines) {
    this.lines = new ArrayList<>(lines);
  }

  /** A file of claims/ without mistakes. */
  static SampleClaim named(String name) {
    try (var in = SampleClaim.class.getResourceAsStream("claims/" + name + ".csv")) {
      if (in == null) {
        throw new IllegalArgumentException("no claims/" + name + ".csv");
      }
      return new SampleClaim(
          new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static SampleClaim of(List<String> lines) {
    return new SampleClaim(lines);
  }

  List<String> lines() {
    return List.copyOf(lines);
  }

  SampleClaim changed(String changes) {
    for (String change : changes.split(";", -1)) {
      if (!change.isEmpty()) {
        change(change);
      }
    }
    return this;
  }

  private void change(String change) {
    Matcher item = ITEM.matcher(change);
    Matcher behind = BEHIND.matcher(change);
    if (item.matches()) {
      set(item.group(1), Integer.parseInt(item.group(2)), item.group(3));
    } else if (behind.matches()) {
      lines.add(indexOf(behind.group(1)) + 1, behind.group(2));
    } else if (change.startsWith("-")) {
      lines.remove(indexOf(change.substring(1)));
    } else {
      throw new IllegalArgumentException(change);
    }
  }

  private void set(String line, int item, String value) {
    int at = indexOf(line);
    String[] items = lines.get(at).split(",", -1);
    items[item - 1] = value;
    lines.set(at, String.join(",", items));
  }

  /** KA3 is the third KA, KA the first. */
  private int indexOf(String word) {
    Matcher line = LINE.matcher(word);
    if (!line.matches()) {
      throw new IllegalArgumentException(word);
    }
    int left = line.group(2).isEmpty() ? 1 : Integer.parseInt(line.group(2));
    for (int at = 0; at < lines.size(); at++) {
      left -= lines.get(at).startsWith(line.group(1) + ",") ? 1 : 0;
      if (left == 0) {
        return at;
      }
    }
    throw new IllegalArgumentException("no " + word);
  }

  /** Where a place such as KA3.6 is: line number and item. */
  String place(String place) {
    String[] parts = place.split("\\.", 2);
    return (indexOf(parts[0]) + 1) + "." + parts[1];
  }

  byte[] bytes() {
    byte[] text = (String.join("\r\n", lines) + "\r\n").getBytes(SHIFT_JIS);
    byte[] whole = Arrays.copyOf(text, text.length + 1);
    whole[text.length] = 0x1A;
    return whole;
  }

  List<ClaimFinding> findings(CheckSettings settings) {
    var findings = new ArrayList<ClaimFinding>();
    new CheckClaim(settings)
        .file(new ByteArrayInputStream(bytes()), part -> findings.addAll(part.findings()));
    return findings;
  }
}
