package jp.kyotaku.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.kyotaku.kernel.InstitutionCode;
import jp.kyotaku.samples.SampleInsurers;
import jp.kyotaku.samples.SampleNation;
import jp.kyotaku.server.Access.Caller;
import jp.kyotaku.server.Access.Door;
import jp.kyotaku.server.institutions.device.CutOffDevice;
import jp.kyotaku.server.institutions.device.IssueActivationCode;
import jp.kyotaku.server.rehearsal.SampleAccount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** 誰が何を呼べるかの表を、動いているサーバーのすべての口に当てる */
@ServerTest
class AccessTest {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  /** Boot's own: reached by an internal dispatch alone. */
  private static final String ERROR_PAGE = "/error";

  /** The page of the refusal carries its status wherever one comes from. */
  private static final String REFUSAL_PAGE = "/terminal/not-for-your-role";

  /**
   * Written by hand from requirements 7.A and issue 2, so that the table cannot vouch for itself.
   */
  private static final Set<String> FOR_ANYBODY =
      Set.of(
          "GET /assets/**",
          "GET /claims/check",
          "GET /r/{address}",
          "POST /r/{address}",
          "GET /r/{address}/category",
          "GET /r/{address}/guide",
          "GET /r/{address}/registration",
          "GET /r/{address}/consents",
          "POST /r/{address}/consents",
          "GET /r/{address}/withdrawal",
          "POST /r/{address}/withdrawal",
          "GET /b/{token}",
          "POST /b/{token}",
          "GET /reception/own",
          "GET /reception/own/back",
          "POST /reception/own/card",
          "POST /reception/own/change",
          "POST /reception/own/withdraw",
          "POST /reception/own/leave",
          "GET /reception/left",
          "GET /reception/choices",
          "POST /reception/choices",
          "GET /reception/prescription",
          "POST /reception/prescription",
          "GET /reception/confirmation",
          "POST /reception/card",
          "GET /reception/done",
          "GET /reception/registration",
          "POST /reception/cancel",
          "GET /reception/cancelled",
          "GET /app/set-up",
          "POST /app/set-up",
          "GET /card/{handle}",
          "POST /card/{handle}",
          "GET /terminal/sign-in",
          "POST /terminal/sign-in",
          "POST /terminal/sign-out",
          "GET /",
          "GET /rehearsal/clock",
          "POST /rehearsal/clock",
          "POST /rehearsal/review-results",
          "POST /rehearsal/claims-computer",
          "GET /rehearsal/claims-computer/{code}");

  private static final Set<String> FOR_STATIONS =
      Set.of(
          "POST /oqs/{message}",
          "POST /booking/receptions",
          "PUT /link/requests/{pickupId}",
          "POST /oqs/json/{message}",
          "POST /link/poll",
          "GET /link/answers",
          "GET /link/answers/{id}",
          "DELETE /link/answers/{id}");

  private static final Set<String> FOR_DEVICES = Set.of("GET /app/sign-in", "POST /app/sign-in");

  private static final Set<String> FOR_STAFF_AT_DEVICES =
      Set.of("POST /app/sign-out", "GET /app/checklist", "POST /app/checklist");

  private static final Set<String> FOR_STAFF_AT_CHECKED_DEVICES =
      Set.of(
          "GET /app",
          "POST /app",
          "GET /app/reception/choices",
          "POST /app/reception/choices",
          "GET /app/reception/prescription",
          "POST /app/reception/prescription",
          "GET /app/reception/confirmation",
          "POST /app/reception/card",
          "GET /app/reception/sight",
          "POST /app/reception/sight",
          "GET /app/reception/done",
          "GET /app/reception/registration",
          "POST /app/reception/cancel",
          "GET /app/reception/cancelled");

  private static final Set<String> FOR_INSURERS = Set.of("POST /insured/loads");

  private static final Set<String> FOR_OPERATORS =
      Set.of(
          "GET /terminal",
          "GET /terminal/not-for-your-role",
          "GET /terminal/history",
          "GET /terminal/history/file",
          "GET /terminal/link",
          "POST /terminal/link",
          "GET /terminal/help/start-and-stop",
          "GET /terminal/claims/check",
          "POST /terminal/claims/check",
          "GET /terminal/notices",
          "GET /terminal/notices/{number}");

  private static final Set<String> FOR_ADMINISTRATORS =
      Set.of(
          "GET /terminal/settings",
          "POST /terminal/settings",
          "POST /terminal/settings/confirmation",
          "GET /terminal/terms",
          "GET /terminal/address",
          "POST /terminal/address",
          "GET /terminal/address/change",
          "POST /terminal/address/change",
          "GET /terminal/address/qr.png",
          "GET /terminal/address/qr.svg",
          "GET /terminal/address/sheet",
          "GET /terminal/activation-codes",
          "POST /terminal/activation-codes",
          "POST /terminal/activation-codes/again",
          "POST /terminal/activation-codes/revoke",
          "GET /terminal/devices",
          "GET /terminal/devices/{id}",
          "POST /terminal/devices/{id}/checks",
          "GET /terminal/devices/{id}/cut-off",
          "POST /terminal/devices/{id}/cut-off",
          "GET /terminal/test-data",
          "POST /terminal/test-data",
          "GET /terminal/test-data/people",
          "POST /terminal/test-data/people");

  private static final Set<String> FOR_INQUIRERS =
      Set.of(
          "GET /terminal/bulk-inquiry",
          "POST /terminal/bulk-inquiry/file",
          "POST /terminal/bulk-inquiry/period",
          "GET /terminal/bulk-results",
          "GET /terminal/bulk-results/{number}",
          "GET /terminal/bulk-results/{number}/file",
          "GET /terminal/bulk-reference-numbers",
          "POST /terminal/bulk-reference-numbers/file",
          "GET /terminal/bulk-reference-results",
          "GET /terminal/bulk-reference-results/{number}",
          "GET /terminal/bulk-reference-results/{number}/file",
          "GET /terminal/consented",
          "GET /terminal/consented/file",
          "GET /terminal/consented/{registrationId}",
          "GET /terminal/consented/{registrationId}/print",
          "GET /terminal/withdrawal",
          "POST /terminal/withdrawal",
          "POST /terminal/withdrawal/confirmation",
          "POST /terminal/withdrawal/acts",
          "GET /terminal/withdrawal/acts/{act}",
          "GET /terminal/withdrawal/acts/{act}/print",
          "GET /terminal/fallback",
          "POST /terminal/fallback",
          "GET /terminal/fallback/records",
          "GET /terminal/fallback/records/{id}",
          "GET /terminal/fallback/records/{id}/print",
          "POST /terminal/fallback/records/{id}/contact",
          "POST /terminal/fallback/records/{id}/comparison",
          "GET /terminal/visits",
          "POST /terminal/visits",
          "GET /terminal/visits/new",
          "GET /terminal/visits/file",
          "POST /terminal/visits/file",
          "GET /terminal/visits/file/sample",
          "POST /terminal/visits/checks",
          "GET /terminal/visits/checks/{id}",
          "GET /terminal/visits/checks/{id}/print",
          "GET /terminal/visits/{id}",
          "POST /terminal/visits/{id}",
          "POST /terminal/visits/{id}/removal",
          "GET /terminal/readings",
          "GET /terminal/re-inquiry",
          "POST /terminal/re-inquiry",
          "GET /terminal/re-inquiry/answers/{id}",
          "GET /terminal/re-inquiry/answers/{id}/print",
          "GET /terminal/reference-numbers",
          "POST /terminal/reference-numbers",
          "GET /terminal/card-data",
          "POST /terminal/card-data",
          "GET /terminal/card-data/answers/{id}",
          "GET /terminal/card-data/answers/{id}/print",
          "GET /terminal/relationships",
          "GET /terminal/relationships/{personId}/end",
          "POST /terminal/relationships/{personId}/end");

  /** 呼んでみる者 */
  enum Visitor {
    NOBODY,
    STATION,
    STATION_WITH_THE_SECRET_OF_ANOTHER,
    INSURER,
    GENERAL,
    MEDICAL_VIEWER,
    ADMINISTRATOR,
    DEVICE,
    STAFF_AT_DEVICE,
    STAFF_AT_CHECKED_DEVICE,
    /** Cut off while it was in use; both of its keys are still shown. */
    LOST_DEVICE
  }

  /** Who is signed in stays so until a row signs out. */
  private final Map<Visitor, Browser> browsers = new EnumMap<>(Visitor.class);

  private final int port;
  private final TestDevices devices;
  private final RequestMappingHandlerMapping mappings;

  @Autowired
  AccessTest(
      @LocalServerPort int port,
      IssueActivationCode issueActivationCode,
      CutOffDevice cutOffDevice,
      @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings) {
    this.port = port;
    this.devices = new TestDevices(port, issueActivationCode, cutOffDevice);
    this.mappings = mappings;
  }

  @Test
  void すべての口が表にある() {
    var listed = names(Access.TABLE.stream());
    assertThat(mappedNames()).isNotEmpty().isSubsetOf(listed);
  }

  @Test
  void 表の行はどれも本当にある口である() {
    var served = new TreeSet<>(mappedNames());
    served.addAll(Set.of("GET /assets/**", "POST /terminal/sign-in", "POST /terminal/sign-out"));
    assertThat(names(Access.TABLE.stream())).isEqualTo(served);
  }

  @Test
  void 表は決めたとおりの相手に開いている() {
    assertThat(openTo(Set.of(Caller.ANYBODY))).isEqualTo(new TreeSet<>(FOR_ANYBODY));
    assertThat(openTo(Set.of(Caller.STATION))).isEqualTo(new TreeSet<>(FOR_STATIONS));
    assertThat(openTo(Set.of(Caller.INSURER))).isEqualTo(new TreeSet<>(FOR_INSURERS));
    assertThat(openTo(Set.of(Caller.DEVICE))).isEqualTo(new TreeSet<>(FOR_DEVICES));
    assertThat(openTo(Set.of(Caller.STAFF_AT_DEVICE)))
        .isEqualTo(new TreeSet<>(FOR_STAFF_AT_DEVICES));
    assertThat(openTo(Set.of(Caller.STAFF_AT_CHECKED_DEVICE)))
        .isEqualTo(new TreeSet<>(FOR_STAFF_AT_CHECKED_DEVICES));
    assertThat(openTo(Set.of(Caller.GENERAL, Caller.MEDICAL_VIEWER, Caller.ADMINISTRATOR)))
        .isEqualTo(new TreeSet<>(FOR_OPERATORS));
    assertThat(openTo(Set.of(Caller.ADMINISTRATOR))).isEqualTo(new TreeSet<>(FOR_ADMINISTRATORS));
    assertThat(openTo(Set.of(Caller.GENERAL, Caller.MEDICAL_VIEWER)))
        .isEqualTo(new TreeSet<>(FOR_INQUIRERS));
  }

  @Test
  void 稽古の口だけが稽古に限られる() {
    assertThat(names(Access.TABLE.stream().filter(Access::rehearsalOnly)))
        .containsExactlyInAnyOrder(
            "GET /",
            "GET /rehearsal/clock",
            "GET /terminal/test-data",
            "GET /terminal/test-data/people",
            "POST /terminal/test-data/people",
            "POST /terminal/test-data",
            "POST /rehearsal/clock",
            "POST /rehearsal/review-results",
            "POST /rehearsal/claims-computer",
            "GET /rehearsal/claims-computer/{code}");
  }

  @ParameterizedTest
  @EnumSource(Visitor.class)
  void どの口もその相手に表のとおり答える(Visitor visitor) {
    var wrong = new ArrayList<String>();
    for (Access row : Access.TABLE) {
      var answer = call(visitor, row);
      if (row.path().startsWith("/terminal/sign-") || row.path().equals("/app/sign-out")) {
        browsers.clear();
      }
      if (answer != expected(visitor, row)) {
        wrong.add(name(row) + " → " + answer);
      }
    }
    assertThat(wrong).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/nothing", "/error", "/reception", "/r", "/actuator", "/assets", "/card", "/h2"})
  void 表にない公開のアドレスは見つからないと答える(String path) {
    assertThat(new Browser(port).get(path).statusCode()).isEqualTo(404);
  }

  @Test
  void 表にない端末と電文のアドレスは開かない() {
    assertThat(seen(new Browser(port).get("/terminal/nothing"))).isEqualTo(Seen.TO_SIGN_IN);
    assertThat(signedIn(SampleAccount.GENERAL).get("/terminal/nothing").statusCode())
        .isEqualTo(403);
    assertThat(send(station(SampleNation.HIDAMARI.code()), "GET", "/link/nothing").statusCode())
        .isEqualTo(403);
    assertThat(send(station(SampleNation.HIDAMARI.code()), "GET", "/oqs/siquc01").statusCode())
        .isEqualTo(403);
  }

  @Test
  void 秘密の違いと機関の不在は見分けられない() {
    var wrongSecret =
        send(basic(SampleNation.HIDAMARI.code().value(), "wrong"), "GET", "/link/answers");
    var noSuchStation = send(basic("1360090037", "wrong"), "GET", "/link/answers");
    var noSuchCode = send(basic("1360090012", "wrong"), "GET", "/link/answers");
    assertThat(wrongSecret.statusCode()).isEqualTo(401);
    assertThat(wrongSecret.headers().firstValue("WWW-Authenticate"))
        .hasValueSatisfying(value -> assertThat(value).startsWith("Basic realm="));
    for (var other : List.of(noSuchStation, noSuchCode)) {
      assertThat(other.statusCode()).isEqualTo(401);
      assertThat(other.body()).isEqualTo(wrongSecret.body());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Basic", "Basic !!!", "Basic MTIz", "Bearer abc", "Basic OjE="})
  void 読めない資格は断る(String header) {
    assertThat(send(header, "GET", "/link/answers").statusCode()).isEqualTo(401);
  }

  @Test
  void 画面の送信はどれも画面のしるしを要る() {
    var open =
        Access.TABLE.stream()
            .filter(row -> row.method().name().equals("POST"))
            .filter(row -> Set.of(Door.PAGES, Door.TERMINAL, Door.APP).contains(row.door()))
            .filter(row -> new Browser(port).postWithoutToken(address(row)).statusCode() != 403)
            .toList();
    assertThat(open).isEmpty();
  }

  @Test
  void 画面には守りの見出しがつく() {
    var headers = new Browser(port).get("/terminal/sign-in").headers();
    assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
        .contains("default-src 'self'", "frame-ancestors 'none'")
        .contains("form-action 'self' " + TestSurroundings.cardApp().url())
        .doesNotContain("unsafe");
    assertThat(headers.firstValue("Cache-Control").orElse("")).contains("no-store");
    assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
    assertThat(headers.firstValue("Referrer-Policy")).hasValue("same-origin");
    assertThat(headers.firstValue("X-Frame-Options")).hasValue("DENY");
  }

  @Test
  void 静的なファイルは取っておける() {
    var file = new Browser(port).get("/assets/kyotaku.css");
    assertThat(file.statusCode()).isEqualTo(200);
    assertThat(file.headers().firstValue("Cache-Control").orElse("")).contains("max-age=31536000");
    assertThat(file.headers().allValues("Set-Cookie")).isEmpty();
  }

  /** 見えたもの */
  private enum Seen {
    IN,
    TO_SIGN_IN,
    TO_SET_UP,
    TO_SIGN_IN_AT_THE_DEVICE,
    TO_THE_CHECKLIST,
    NOT_FOR_YOUR_ROLE,
    CREDENTIALS_REFUSED
  }

  private static Seen expected(Visitor visitor, Access row) {
    if (row.callers().contains(Caller.ANYBODY) || isAmong(visitor, row.callers())) {
      return row.path().equals(REFUSAL_PAGE) ? Seen.NOT_FOR_YOUR_ROLE : Seen.IN;
    }
    if (row.door() == Door.MESSAGES || row.door() == Door.INSURERS) {
      return Seen.CREDENTIALS_REFUSED;
    }
    if (row.door() == Door.APP) {
      return nextStepAtTheApp(visitor);
    }
    return isOperator(visitor) ? Seen.NOT_FOR_YOUR_ROLE : Seen.TO_SIGN_IN;
  }

  private static Seen nextStepAtTheApp(Visitor visitor) {
    return switch (visitor) {
      case DEVICE -> Seen.TO_SIGN_IN_AT_THE_DEVICE;
      case STAFF_AT_DEVICE -> Seen.TO_THE_CHECKLIST;
      case STAFF_AT_CHECKED_DEVICE -> Seen.IN;
      case NOBODY,
          STATION,
          STATION_WITH_THE_SECRET_OF_ANOTHER,
          INSURER,
          GENERAL,
          MEDICAL_VIEWER,
          ADMINISTRATOR,
          LOST_DEVICE ->
          Seen.TO_SET_UP;
    };
  }

  /** Who has come further may go back. */
  private static boolean isAmong(Visitor visitor, Set<Caller> callers) {
    return asCallers(visitor).stream().anyMatch(callers::contains);
  }

  private static Set<Caller> asCallers(Visitor visitor) {
    return switch (visitor) {
      case NOBODY, LOST_DEVICE, STATION_WITH_THE_SECRET_OF_ANOTHER -> Set.of();
      case STATION, INSURER, GENERAL, MEDICAL_VIEWER, ADMINISTRATOR, DEVICE ->
          Set.of(Caller.valueOf(visitor.name()));
      case STAFF_AT_DEVICE -> Set.of(Caller.DEVICE, Caller.STAFF_AT_DEVICE);
      case STAFF_AT_CHECKED_DEVICE ->
          Set.of(Caller.DEVICE, Caller.STAFF_AT_DEVICE, Caller.STAFF_AT_CHECKED_DEVICE);
    };
  }

  private static boolean isOperator(Visitor visitor) {
    return switch (visitor) {
      case NOBODY,
          STATION,
          STATION_WITH_THE_SECRET_OF_ANOTHER,
          INSURER,
          DEVICE,
          STAFF_AT_DEVICE,
          STAFF_AT_CHECKED_DEVICE,
          LOST_DEVICE ->
          false;
      case GENERAL, MEDICAL_VIEWER, ADMINISTRATOR -> true;
    };
  }

  private Seen call(Visitor visitor, Access row) {
    return switch (visitor) {
      case STATION -> withSecret(station(SampleNation.HIDAMARI.code()), row);
      case STATION_WITH_THE_SECRET_OF_ANOTHER ->
          withSecret(
              basic(
                  SampleNation.HIDAMARI.code().value(),
                  TestSurroundings.secretOf(SampleNation.KOMOREBI.code())),
              row);
      case INSURER -> withSecret(insurer(SampleInsurers.SOCIETY.number().value()), row);
      case NOBODY,
          GENERAL,
          MEDICAL_VIEWER,
          ADMINISTRATOR,
          DEVICE,
          STAFF_AT_DEVICE,
          STAFF_AT_CHECKED_DEVICE,
          LOST_DEVICE ->
          inBrowser(browserOf(visitor), row);
    };
  }

  private Browser browserOf(Visitor visitor) {
    return browsers.computeIfAbsent(visitor, this::newBrowser);
  }

  private Browser newBrowser(Visitor visitor) {
    return switch (visitor) {
      case NOBODY, STATION, STATION_WITH_THE_SECRET_OF_ANOTHER, INSURER -> new Browser(port);
      case GENERAL, MEDICAL_VIEWER, ADMINISTRATOR -> signedIn(account(visitor));
      case DEVICE -> devices.locked(SampleNation.HIDAMARI.code());
      case STAFF_AT_DEVICE -> devices.unchecked(SampleNation.HIDAMARI.code());
      case STAFF_AT_CHECKED_DEVICE -> devices.ready(SampleNation.HIDAMARI.code());
      case LOST_DEVICE -> devices.lost(SampleNation.HIDAMARI.code());
    };
  }

  private static SampleAccount account(Visitor visitor) {
    return SampleAccount.all().stream()
        .filter(account -> account.role().name().equals(visitor.name()))
        .findFirst()
        .orElseThrow();
  }

  /** Pages' posts need a token first, whoever posts. */
  private Seen inBrowser(Browser browser, Access row) {
    return switch (row.method().name()) {
      case "GET" -> seen(browser.get(address(row)));
      case "POST" -> {
        browser.get("/terminal/sign-in");
        yield seen(browser.post(address(row)));
      }
      default -> seen(send("", row.method().name(), address(row)));
    };
  }

  private Seen withSecret(String authorization, Access row) {
    return switch (row.door()) {
      case MESSAGES, INSURERS -> seen(send(authorization, row.method().name(), address(row)));
      case FILES, CARD, TERMINAL, APP, PAGES ->
          row.method().name().equals("POST")
              ? inBrowser(new Browser(port), row)
              : seen(send(authorization, "GET", address(row)));
    };
  }

  private static Seen seen(HttpResponse<String> answer) {
    if (answer.statusCode() == 401) {
      return Seen.CREDENTIALS_REFUSED;
    }
    if (answer.statusCode() == 403) {
      return Seen.NOT_FOR_YOUR_ROLE;
    }
    assertThat(answer.statusCode()).isLessThan(500);
    return answer.statusCode() == 303 ? whereTo(answer) : Seen.IN;
  }

  /** Where a form leads that was taken has a word behind it: signed out, refused. */
  private static Seen whereTo(HttpResponse<String> answer) {
    var target = URI.create(answer.headers().firstValue("Location").orElseThrow());
    var query = target.getQuery();
    return switch (query == null ? target.getPath() : target.getPath() + "?" + query) {
      case "/terminal/sign-in" -> Seen.TO_SIGN_IN;
      case "/app/set-up", "/app/set-up?cut-off" -> Seen.TO_SET_UP;
      case "/app/sign-in" -> Seen.TO_SIGN_IN_AT_THE_DEVICE;
      case "/app/checklist" -> Seen.TO_THE_CHECKLIST;
      default -> Seen.IN;
    };
  }

  private Browser signedIn(SampleAccount account) {
    var browser = new Browser(port);
    browser.get("/terminal/sign-in");
    var answer =
        browser.post(
            "/terminal/sign-in",
            "institution",
            SampleNation.HIDAMARI.code().value(),
            "user",
            account.userId(),
            "password",
            account.password());
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(answer.headers().firstValue("Location").orElse("")).endsWith("/terminal");
    return browser;
  }

  private HttpResponse<String> send(String authorization, String method, String path) {
    var request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
            .method(method, HttpRequest.BodyPublishers.ofString(""));
    if (!authorization.isEmpty()) {
      request.header("Authorization", authorization);
    }
    try {
      return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static String station(InstitutionCode code) {
    return basic(code.value(), TestSurroundings.secretOf(code));
  }

  private static String insurer(String number) {
    return basic(number, TestSurroundings.secretOfInsurer(number));
  }

  private static String basic(String user, String secret) {
    return "Basic "
        + Base64.getEncoder()
            .encodeToString((user + ":" + secret).getBytes(StandardCharsets.UTF_8));
  }

  /** An address that fits the row. No answer waits, so that the poll must not. */
  private static String address(Access row) {
    return row.path()
            .replace("{address}", "AAAA")
            .replace("{handle}", "AAAA")
            .replace("{token}", "AAAA")
            .replace("{message}", "siquc01")
            .replace("{act}", "00000000-0000-4000-8000-000000000004")
            .replace("{pickupId}", "00000000-0000-4000-8000-000000000001")
            .replace("{id}", "00000000-0000-4000-8000-000000000002")
            .replace("{number}", "1")
            .replace("{personId}", "0")
            .replace("{registrationId}", "00000000-0000-4000-8000-000000000003")
            .replace("{code}", SampleNation.HIDAMARI.code().value())
            .replace("/**", "/kyotaku.css")
        + switch (row.path()) {
          case "/link/answers" -> "?waitSeconds=0";
          case "/insured/loads" -> "?name=nothing.csv";
          default -> "";
        };
  }

  private Set<String> mappedNames() {
    return mappings.getHandlerMethods().keySet().stream()
        .flatMap(AccessTest::names)
        .filter(name -> !name.endsWith(" " + ERROR_PAGE))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Stream<String> names(RequestMappingInfo mapping) {
    return mapping.getPatternValues().stream()
        .flatMap(
            path ->
                mapping.getMethodsCondition().getMethods().isEmpty()
                    ? Stream.of("ANY " + path)
                    : mapping.getMethodsCondition().getMethods().stream()
                        .map(method -> method + " " + path));
  }

  private static Set<String> openTo(Set<Caller> callers) {
    return names(Access.TABLE.stream().filter(row -> row.callers().equals(callers)));
  }

  private static Set<String> names(Stream<Access> rows) {
    return rows.map(AccessTest::name).collect(Collectors.toCollection(TreeSet::new));
  }

  private static String name(Access row) {
    return row.method() + " " + row.path();
  }
}
