package jp.kyotaku.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import jp.kyotaku.server.terminal.web.MenuEntry;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** 左メニューと、誰が何を呼べるかの表は、食い違わない */
class MenuTest {

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
