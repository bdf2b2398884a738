package jp.kyotaku.server.terminal.web;

import static jp.kyotaku.server.terminal.web.MenuEntry.Users.ADMINISTRATORS;
import static jp.kyotaku.server.terminal.web.MenuEntry.Users.ALL;
import static jp.kyotaku.server.terminal.web.MenuEntry.Users.INQUIRERS;

import java.util.Set;
import jp.kyotaku.server.institutions.Role;

/**
 * 左メニューの一行, in its order; who sees it is table 7.A. Only what exists stands here,
 * and a test holds it against the access table.
 */
public enum MenuEntry {
  NOTICES("", "お知らせ一覧", "/terminal/notices", ALL),
  READINGS("", "マイナンバーカードで確認", "/terminal/readings", INQUIRERS),
  CARD_DATA("", "保険証/処方箋で確認", "/terminal/card-data", INQUIRERS),
  FALLBACK("", "カードが使えないときの確認", "/terminal/fallback", INQUIRERS),
  BULK_INQUIRY("資格情報一括照会", "照会", "/terminal/bulk-inquiry", INQUIRERS),
  BULK_RESULTS("資格情報一括照会", "結果", "/terminal/bulk-results", INQUIRERS),
  REFERENCE_NUMBER("照会番号登録", "照会番号を1人ずつ登録", "/terminal/reference-numbers", INQUIRERS),
  BULK_REFERENCE_NUMBERS("照会番号一括登録", "登録", "/terminal/bulk-reference-numbers", INQUIRERS),
  BULK_REFERENCE_RESULTS("照会番号一括登録", "結果", "/terminal/bulk-reference-results", INQUIRERS),
  HISTORY("問い合わせ管理", "資格確認履歴照会", "/terminal/history", ALL),
  SETTINGS("環境設定情報管理", "環境設定情報更新", "/terminal/settings", ADMINISTRATORS),
  TEST_DATA("環境設定情報管理", "テスト用データセットアップ", "/terminal/test-data", ADMINISTRATORS, true),
  ADDRESS("環境設定情報管理", "医療機関別URL取得・変更", "/terminal/address", ADMINISTRATORS),
  CONSENTED("訪問診療等・オンライン診療等", "同意済資格情報取得", "/terminal/consented", INQUIRERS),
  RE_INQUIRY("訪問診療等・オンライン診療等", "再照会（カードなしで確認）", "/terminal/re-inquiry", INQUIRERS),
  VISITS("訪問診療等・オンライン診療等", "訪問予定", "/terminal/visits", INQUIRERS),
  RELATIONSHIPS("訪問診療等・オンライン診療等", "継続的な関係", "/terminal/relationships", INQUIRERS),
  WITHDRAWAL("訪問診療等・オンライン診療等", "同意取消照会", "/terminal/withdrawal", INQUIRERS),
  ACTIVATION_CODES("マイナ資格確認アプリ管理", "アクティベーションコード管理", "/terminal/activation-codes", ADMINISTRATORS),
  DEVICES("マイナ資格確認アプリ管理", "端末台帳", "/terminal/devices", ADMINISTRATORS),
  CLAIM_CHECK("オンライン請求", "請求ファイルの点検", "/terminal/claims/check", ALL),
  LINK("連携アプリ", "連携アプリの状態", "/terminal/link", ALL),
  START_AND_STOP("使い方", "毎日のはじめとおわり", "/terminal/help/start-and-stop", ALL);

  /** 使う役割 (requirements 7.A) */
  static final class Users {
    static final Set<Role> ALL = Set.of(Role.values());
    static final Set<Role> INQUIRERS = Set.of(Role.GENERAL, Role.MEDICAL_VIEWER);
    static final Set<Role> ADMINISTRATORS = Set.of(Role.ADMINISTRATOR);

    private Users() {}
  }

  private final String label;
  private final String path;
  private final String group;

  @SuppressWarnings("ImmutableEnumChecker") // an immutable set
  private final Set<Role> roles;

  private final boolean rehearsalOnly;

  MenuEntry(String group, String label, String path, Set<Role> roles) {
    this(group, label, path, roles, false);
  }

  MenuEntry(String group, String label, String path, Set<Role> roles, boolean rehearsalOnly) {
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
