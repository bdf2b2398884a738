package jp.kyotaku.server;

import static jp.kyotaku.server.Access.Caller.ADMINISTRATOR;
import static jp.kyotaku.server.Access.Caller.ANYBODY;
import static jp.kyotaku.server.Access.Caller.DEVICE;
import static jp.kyotaku.server.Access.Caller.GENERAL;
import static jp.kyotaku.server.Access.Caller.INSURER;
import static jp.kyotaku.server.Access.Caller.MEDICAL_VIEWER;
import static jp.kyotaku.server.Access.Caller.STAFF_AT_CHECKED_DEVICE;
import static jp.kyotaku.server.Access.Caller.STAFF_AT_DEVICE;
import static jp.kyotaku.server.Access.Caller.STATION;
import static jp.kyotaku.server.Access.Door.APP;
import static jp.kyotaku.server.Access.Door.CARD;
import static jp.kyotaku.server.Access.Door.FILES;
import static jp.kyotaku.server.Access.Door.INSURERS;
import static jp.kyotaku.server.Access.Door.MESSAGES;
import static jp.kyotaku.server.Access.Door.PAGES;
import static jp.kyotaku.server.Access.Door.TERMINAL;
import static org.springframework.http.HttpMethod.DELETE;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;
import static org.springframework.http.HttpMethod.PUT;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.http.HttpMethod;

/**
 * 誰が何を呼べるか (design 6, requirements 7.A): closed unless it stands here. The configuration is made
 * from this table, and a test holds every mapping of the running program against it.
 *
 * @param callers who may call; all others are refused as the door does it
 * @param rehearsalOnly closed in production, to everybody
 */
record Access(
    Door door, HttpMethod method, String path, Set<Caller> callers, boolean rehearsalOnly) {

  /** 呼ぶ者 */
  enum Caller {
    /** Without any credentials. */
    ANYBODY,
    /** 連携アプリとレセコン, by the station's secret */
    STATION,
    /** 保険者・福祉事務所・中央, by their secret */
    INSURER,
    GENERAL,
    MEDICAL_VIEWER,
    ADMINISTRATOR,
    /** 登録された職員の端末, by its key */
    DEVICE,
    /** 端末にログインした職員 */
    STAFF_AT_DEVICE,
    /** チェックリストの済んだ端末にログインした職員 */
    STAFF_AT_CHECKED_DEVICE
  }

  /** 入口: how those who come are known. */
  enum Door {
    /** 静的なファイル */
    FILES,
    /** 電文: each request shows the station's secret. */
    MESSAGES,
    /** 保険者のファイル: each request shows the insurer's secret. */
    INSURERS,
    /** カード側: the unguessable handle in the path is the credential. */
    CARD,
    /** マイナ資格確認アプリ: a registered device of the staff, looked up at each request */
    APP,
    /** 資格確認端末: signed in, with a session */
    TERMINAL,
    /** そのほかの画面 */
    PAGES
  }

  private static final Set<Caller> ALL = EnumSet.of(ANYBODY);
  private static final Set<Caller> STATIONS = EnumSet.of(STATION);
  private static final Set<Caller> OPERATORS = EnumSet.of(GENERAL, MEDICAL_VIEWER, ADMINISTRATOR);
  private static final Set<Caller> ADMINISTRATORS = EnumSet.of(ADMINISTRATOR);
  private static final Set<Caller> STAFF = EnumSet.of(STAFF_AT_CHECKED_DEVICE);
  private static final Set<Caller> INQUIRERS = EnumSet.of(GENERAL, MEDICAL_VIEWER);

  static final List<Access> TABLE =
      List.of(
          row(FILES, GET, "/assets/**", ALL),
          row(PAGES, GET, "/r/{address}", ALL),
          row(PAGES, POST, "/r/{address}", ALL),
          row(PAGES, GET, "/r/{address}/category", ALL),
          row(PAGES, GET, "/r/{address}/guide", ALL),
          row(PAGES, GET, "/r/{address}/registration", ALL),
          row(PAGES, GET, "/r/{address}/consents", ALL),
          row(PAGES, POST, "/r/{address}/consents", ALL),
          row(PAGES, GET, "/r/{address}/withdrawal", ALL),
          row(PAGES, POST, "/r/{address}/withdrawal", ALL),
          row(PAGES, GET, "/b/{token}", ALL),
          row(PAGES, POST, "/b/{token}", ALL),
          row(MESSAGES, POST, "/booking/receptions", STATIONS),
          row(PAGES, GET, "/reception/own", ALL),
          row(PAGES, GET, "/reception/own/back", ALL),
          row(PAGES, POST, "/reception/own/card", ALL),
          row(PAGES, POST, "/reception/own/change", ALL),
          row(PAGES, POST, "/reception/own/withdraw", ALL),
          row(PAGES, POST, "/reception/own/leave", ALL),
          row(PAGES, GET, "/reception/left", ALL),
          row(PAGES, GET, "/reception/choices", ALL),
          row(PAGES, POST, "/reception/choices", ALL),
          row(PAGES, GET, "/reception/prescription", ALL),
          row(PAGES, POST, "/reception/prescription", ALL),
          row(PAGES, GET, "/reception/confirmation", ALL),
          row(PAGES, POST, "/reception/card", ALL),
          row(PAGES, GET, "/reception/done", ALL),
          row(PAGES, GET, "/reception/registration", ALL),
          row(PAGES, POST, "/reception/cancel", ALL),
          row(PAGES, GET, "/reception/cancelled", ALL),
          row(APP, GET, "/app/set-up", ALL),
          row(APP, POST, "/app/set-up", ALL),
          row(APP, GET, "/app/sign-in", EnumSet.of(DEVICE)),
          row(APP, POST, "/app/sign-in", EnumSet.of(DEVICE)),
          row(APP, POST, "/app/sign-out", EnumSet.of(STAFF_AT_DEVICE)),
          row(APP, GET, "/app/checklist", EnumSet.of(STAFF_AT_DEVICE)),
          row(APP, POST, "/app/checklist", EnumSet.of(STAFF_AT_DEVICE)),
          row(APP, GET, "/app", STAFF),
          row(APP, POST, "/app", STAFF),
          row(APP, GET, "/app/reception/choices", STAFF),
          row(APP, POST, "/app/reception/choices", STAFF),
          row(APP, GET, "/app/reception/prescription", STAFF),
          row(APP, POST, "/app/reception/prescription", STAFF),
          row(APP, GET, "/app/reception/confirmation", STAFF),
          row(APP, POST, "/app/reception/card", STAFF),
          row(APP, GET, "/app/reception/sight", STAFF),
          row(APP, POST, "/app/reception/sight", STAFF),
          row(APP, GET, "/app/reception/done", STAFF),
          row(APP, GET, "/app/reception/registration", STAFF),
          row(APP, POST, "/app/reception/cancel", STAFF),
          row(APP, GET, "/app/reception/cancelled", STAFF),
          row(CARD, GET, "/card/{handle}", ALL),
          row(CARD, POST, "/card/{handle}", ALL),
          row(MESSAGES, POST, "/oqs/{message}", STATIONS),
          row(MESSAGES, PUT, "/link/requests/{pickupId}", STATIONS),
          row(MESSAGES, POST, "/oqs/json/{message}", STATIONS),
          row(MESSAGES, POST, "/link/poll", STATIONS),
          row(MESSAGES, GET, "/link/answers", STATIONS),
          row(MESSAGES, GET, "/link/answers/{id}", STATIONS),
          row(MESSAGES, DELETE, "/link/answers/{id}", STATIONS),
          row(INSURERS, POST, "/insured/loads", EnumSet.of(INSURER)),
          row(TERMINAL, GET, "/terminal/sign-in", ALL),
          row(TERMINAL, POST, "/terminal/sign-in", ALL),
          row(TERMINAL, POST, "/terminal/sign-out", ALL),
          row(TERMINAL, GET, "/terminal", OPERATORS),
          row(TERMINAL, GET, "/terminal/not-for-your-role", OPERATORS),
          row(TERMINAL, GET, "/terminal/notices", OPERATORS),
          row(TERMINAL, GET, "/terminal/notices/{number}", OPERATORS),
          row(TERMINAL, GET, "/terminal/settings", ADMINISTRATORS),
          row(TERMINAL, POST, "/terminal/settings", ADMINISTRATORS),
          row(TERMINAL, POST, "/terminal/settings/confirmation", ADMINISTRATORS),
          row(TERMINAL, GET, "/terminal/terms", ADMINISTRATORS),
          row(TERMINAL, GET, "/terminal/address", ADMINISTRATORS),
          row(TERMINAL, POST, "/terminal/address", ADMINISTRATORS),
          row(TERMINAL, GET, "/terminal/address/change", ADMINISTRATORS),
          row(TERMINAL, POST, "/terminal/address/change", ADMINISTRATORS),
          row(TERMINAL, GET, "/terminal/address/qr.png", ADMINISTRATORS),
          row(TERMINAL, GET, "/terminal/address/qr.svg", ADMINISTRATORS),
          row(TERMINAL, GET, "/terminal/address/sheet", ADMINISTRATORS),
          row(TERMINAL, GET, "/terminal/activation-codes", ADMINISTRATORS),
          row(TERMINAL, POST, "/terminal/activation-codes", ADMINISTRATORS),
          row(TERMINAL, POST, "/terminal/activation-codes/again", ADMINISTRATORS),
          row(TERMINAL, POST, "/terminal/activation-codes/revoke", ADMINISTRATORS),
          row(TERMINAL, GET, "/terminal/devices", ADMINISTRATORS),
          row(TERMINAL, GET, "/terminal/devices/{id}", ADMINISTRATORS),
          row(TERMINAL, POST, "/terminal/devices/{id}/checks", ADMINISTRATORS),
          row(TERMINAL, GET, "/terminal/devices/{id}/cut-off", ADMINISTRATORS),
          row(TERMINAL, POST, "/terminal/devices/{id}/cut-off", ADMINISTRATORS),
          new Access(TERMINAL, GET, "/terminal/test-data", ADMINISTRATORS, true),
          new Access(TERMINAL, POST, "/terminal/test-data", ADMINISTRATORS, true),
          new Access(TERMINAL, GET, "/terminal/test-data/people", ADMINISTRATORS, true),
          new Access(TERMINAL, POST, "/terminal/test-data/people", ADMINISTRATORS, true),
          row(TERMINAL, GET, "/terminal/consented", INQUIRERS),
          row(TERMINAL, GET, "/terminal/consented/file", INQUIRERS),
          row(TERMINAL, GET, "/terminal/consented/{registrationId}", INQUIRERS),
          row(TERMINAL, GET, "/terminal/consented/{registrationId}/print", INQUIRERS),
          row(TERMINAL, GET, "/terminal/relationships", INQUIRERS),
          row(TERMINAL, GET, "/terminal/relationships/{personId}/end", INQUIRERS),
          row(TERMINAL, POST, "/terminal/relationships/{personId}/end", INQUIRERS),
          row(TERMINAL, GET, "/terminal/withdrawal", INQUIRERS),
          row(TERMINAL, POST, "/terminal/withdrawal", INQUIRERS),
          row(TERMINAL, POST, "/terminal/withdrawal/confirmation", INQUIRERS),
          row(TERMINAL, POST, "/terminal/withdrawal/acts", INQUIRERS),
          row(TERMINAL, GET, "/terminal/withdrawal/acts/{act}", INQUIRERS),
          row(TERMINAL, GET, "/terminal/withdrawal/acts/{act}/print", INQUIRERS),
          row(TERMINAL, GET, "/terminal/readings", INQUIRERS),
          row(TERMINAL, GET, "/terminal/re-inquiry", INQUIRERS),
          row(TERMINAL, POST, "/terminal/re-inquiry", INQUIRERS),
          row(TERMINAL, GET, "/terminal/re-inquiry/answers/{id}", INQUIRERS),
          row(TERMINAL, GET, "/terminal/re-inquiry/answers/{id}/print", INQUIRERS),
          row(TERMINAL, GET, "/terminal/reference-numbers", INQUIRERS),
          row(TERMINAL, POST, "/terminal/reference-numbers", INQUIRERS),
          row(TERMINAL, GET, "/terminal/card-data", INQUIRERS),
          row(TERMINAL, POST, "/terminal/card-data", INQUIRERS),
          row(TERMINAL, GET, "/terminal/card-data/answers/{id}", INQUIRERS),
          row(TERMINAL, GET, "/terminal/card-data/answers/{id}/print", INQUIRERS),
          row(TERMINAL, GET, "/terminal/fallback", INQUIRERS),
          row(TERMINAL, POST, "/terminal/fallback", INQUIRERS),
          row(TERMINAL, GET, "/terminal/fallback/records", INQUIRERS),
          row(TERMINAL, GET, "/terminal/fallback/records/{id}", INQUIRERS),
          row(TERMINAL, GET, "/terminal/fallback/records/{id}/print", INQUIRERS),
          row(TERMINAL, POST, "/terminal/fallback/records/{id}/contact", INQUIRERS),
          row(TERMINAL, POST, "/terminal/fallback/records/{id}/comparison", INQUIRERS),
          row(TERMINAL, GET, "/terminal/visits", INQUIRERS),
          row(TERMINAL, POST, "/terminal/visits", INQUIRERS),
          row(TERMINAL, GET, "/terminal/visits/new", INQUIRERS),
          row(TERMINAL, GET, "/terminal/visits/file", INQUIRERS),
          row(TERMINAL, POST, "/terminal/visits/file", INQUIRERS),
          row(TERMINAL, GET, "/terminal/visits/file/sample", INQUIRERS),
          row(TERMINAL, POST, "/terminal/visits/checks", INQUIRERS),
          row(TERMINAL, GET, "/terminal/visits/checks/{id}", INQUIRERS),
          row(TERMINAL, GET, "/terminal/visits/checks/{id}/print", INQUIRERS),
          row(TERMINAL, GET, "/terminal/visits/{id}", INQUIRERS),
          row(TERMINAL, POST, "/terminal/visits/{id}", INQUIRERS),
          row(TERMINAL, POST, "/terminal/visits/{id}/removal", INQUIRERS),
          row(TERMINAL, GET, "/terminal/bulk-inquiry", INQUIRERS),
          row(TERMINAL, POST, "/terminal/bulk-inquiry/file", INQUIRERS),
          row(TERMINAL, POST, "/terminal/bulk-inquiry/period", INQUIRERS),
          row(TERMINAL, GET, "/terminal/bulk-reference-numbers", INQUIRERS),
          row(TERMINAL, POST, "/terminal/bulk-reference-numbers/file", INQUIRERS),
          row(TERMINAL, GET, "/terminal/bulk-reference-results", INQUIRERS),
          row(TERMINAL, GET, "/terminal/bulk-reference-results/{number}", INQUIRERS),
          row(TERMINAL, GET, "/terminal/bulk-reference-results/{number}/file", INQUIRERS),
          row(TERMINAL, GET, "/terminal/bulk-results", INQUIRERS),
          row(TERMINAL, GET, "/terminal/bulk-results/{number}", INQUIRERS),
          row(TERMINAL, GET, "/terminal/bulk-results/{number}/file", INQUIRERS),
          row(TERMINAL, GET, "/terminal/history", OPERATORS),
          row(TERMINAL, GET, "/terminal/history/file", OPERATORS),
          row(TERMINAL, GET, "/terminal/link", OPERATORS),
          row(TERMINAL, POST, "/terminal/link", OPERATORS),
          row(TERMINAL, GET, "/terminal/help/start-and-stop", OPERATORS),
          row(TERMINAL, GET, "/terminal/claims/check", OPERATORS),
          row(TERMINAL, POST, "/terminal/claims/check", OPERATORS),
          row(PAGES, GET, "/claims/check", ALL),
          inRehearsal(GET, "/"),
          inRehearsal(GET, "/rehearsal/clock"),
          inRehearsal(POST, "/rehearsal/clock"),
          inRehearsal(POST, "/rehearsal/review-results"),
          inRehearsal(POST, "/rehearsal/claims-computer"),
          inRehearsal(GET, "/rehearsal/claims-computer/{code}"));

  /** Whether devices of the local network may come here when the rehearsal is opened to them. */
  boolean openToTheNetwork() {
    return (door == FILES || door == PAGES || door == APP) && !rehearsalOnly;
  }

  static List<Access> at(Door door) {
    return TABLE.stream().filter(row -> row.door == door).toList();
  }

  private static Access row(Door door, HttpMethod method, String path, Set<Caller> callers) {
    return new Access(door, method, path, callers, false);
  }

  private static Access inRehearsal(HttpMethod method, String path) {
    return new Access(PAGES, method, path, ALL, true);
  }
}
