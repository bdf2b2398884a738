package jp.kyotaku.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import jp.kyotaku.server.terminal.web.MenuEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** 左メニューと、誰が何を呼べるかの表は、食い違わない */
class MenuTest {

  /** R-196, then R-197, then ours; headings whose screens are not built yet are left out there. */
  private static final List<String> GROUPS =
      List.of(
          "",
          "資格情報一括照会",
          "照会番号登録",
          "照会番号一括登録",
          "アカウント情報管理",
          "問い合わせ管理",
          "環境設定情報管理",
          "顔認証付きカードリーダー管理",
          "訪問診療等・オンライン診療等",
          "医療情報閲覧",
          "マイナ資格確認アプリ管理",
          "緊急時医療情報・資格確認機能",
          "オンライン請求",
          "連携アプリ",
          "使い方");

  @Test
  void R196_R197_見出しは_決まった順に一度ずつ出る() {
    var headings = new ArrayList<String>();
    for (var entry : MenuEntry.values()) {
      if (headings.isEmpty() || !headings.getLast().equals(entry.group())) {
        headings.add(entry.group());
      }
    }
    assertThat(headings).isEqualTo(GROUPS.stream().filter(headings::contains).toList());
  }

  @Test
  void 一つの見出しの下に同じ言葉は二つない() {
    assertThat(Arrays.stream(MenuEntry.values()).map(entry -> entry.group() + entry.label()))
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @EnumSource(MenuEntry.class)
  void メニューの一行は_その役割だけに開いた画面を指す(MenuEntry entry) {
    var row =
        Access.TABLE.stream()
            .filter(one -> one.path().equals(entry.path()) && one.method().name().equals("GET"))
            .findFirst();
    assertThat(row).as("a page of the program").isPresent();
    assertThat(row.orElseThrow().rehearsalOnly()).isEqualTo(entry.rehearsalOnly());
    assertThat(row.orElseThrow().callers().stream().map(Enum::name).collect(Collectors.toSet()))
        .isEqualTo(entry.roles().stream().map(Enum::name).collect(Collectors.toSet()));
  }
}
