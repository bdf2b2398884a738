package jp.kyotaku.server.terminal.web;

import java.util.List;

/** 見出しと、その下の項目 */
record ItemGroup(String title, List<Item> items) {

  /** Personal data: shown masked wherever it is printed by chance. */
  @Override
  public String toString() {
    return "ItemGroup[" + title + "]";
  }
}
