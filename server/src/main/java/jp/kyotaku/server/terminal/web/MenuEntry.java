package jp.kyotaku.server.terminal.web;

import static jp.kyotaku.server.institutions.Role.ADMINISTRATOR;
import static jp.kyotaku.server.institutions.Role.GENERAL;
import static jp.kyotaku.server.institutions.Role.MEDICAL_VIEWER;

import java.util.Set;
import jp.kyotaku.server.institutions.Role;

/**
 * 左メニューの一行, in its order; who sees it is table 7.A. Only what exists stands here,
 * and a test holds it against the access table.
 */
public enum MenuEntry {
  NOTICES("お知らせ一覧", "/terminal/notices", "", Set.of(GENERAL, MEDICAL_VIEWER, ADMINISTRATOR), false),
  SETTINGS("環境設定情報更新", "/terminal/settings", "環境設定情報管理", Set.of(ADMINISTRATOR), false),
  TEST_DATA("テスト用データセットアップ", "/terminal/test-data", "環境設定情報管理", Set.of(ADMINISTRATOR), true),
  ADDRESS("医療機関別URL取得・変更", "/terminal/address", "環境設定情報管理", Set.of(ADMINISTRATOR), false),
  CONSENTED(
      "同意済資格情報取得", "/terminal/consented", "訪問診療等・オンライン診療等", Set.of(GENERAL, MEDICAL_VIEWER), false);

  private final String label;
  private final String path;
  private final String group;
  private final Set<Role> roles;
  private final boolean rehearsalOnly;

  MenuEntry(String label, String path, String group, Set<Role> roles, boolean rehearsalOnly) {
    this.label = label;
    this.path = path;
    this.group = group;
    this.roles = roles;
    this.rehearsalOnly = rehearsalOnly;
  }

  public String label() {
    return label;
  }

  public String path() {
    return path;
  }

  /** Heading that it stands under; blank for none. */
  public String group() {
    return group;
  }

  public Set<Role> roles() {
    return roles;
  }

  public boolean rehearsalOnly() {
    return rehearsalOnly;
  }

  /** Whether this page, or one behind it, is shown. */
  boolean leadsTo(String shown) {
    return shown.equals(path) || shown.startsWith(path + "/");
  }
}
