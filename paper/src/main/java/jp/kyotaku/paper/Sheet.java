package jp.kyotaku.paper;

import java.util.List;

/**
 * 印刷する一枚の内容
 *
 * @param head who printed it, where and when
 * @param lead what it comes to, in large letters
 */
public record Sheet(
    String title, List<String> head, String lead, List<String> advice, List<Section> sections) {

  /** 見出しと項目 */
  public record Section(String title, List<Line> lines) {

    /** Personal data: shown masked wherever it is printed by chance. */
    @Override
    public String toString() {
      return "Section[" + title + "]";
    }
  }

  /** 一項目 */
  public record Line(String label, String value) {

    /** Personal data: shown masked wherever it is printed by chance. */
    @Override
    public String toString() {
      return "Line[" + label + "]";
    }
  }

  /** Personal data: shown masked wherever it is printed by chance. */
  @Override
  public String toString() {
    return "Sheet[" + title + "]";
  }
}
