package jp.kyotaku.mynaportal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.kyotaku.card.authority.TestAuthority;

/** どのアドレスが何を答えるか */
final class Routes {

  private static final Pattern HANDLE =
      Pattern.compile("/authenticate/([A-Za-z0-9_-]{1,200})(/[a-z-]+)?");
  private static final Pattern FACE = Pattern.compile("/face/([A-Za-z0-9_-]{1,200})");
  private static final Pattern RESET = Pattern.compile("/cards/([0-9]{1,20})/reset");

  private final AuthenticateWithCard authenticate;
  private final SampleCards cards;
  private final TestAuthority authority;
  private final String server;
  private final Clock clock;
  private final Pages pages = new Pages();

  Routes(KyotakuServer server, SampleCards cards, TestAuthority authority, Clock clock) {
    this.authenticate = new AuthenticateWithCard(server, cards);
    this.cards = cards;
    this.authority = authority;
    this.server = server.reception().toString();
    this.clock = clock;
  }

  Answer get(String path, Form query) {
    return switch (path) {
      case "/" -> Answer.html(200, pages.whoIsWho(WhoIsWhoPage.of(cards)));
      case "/healthz" -> Answer.text(200, "text/plain; charset=UTF-8", "ok\n");
      case "/style.css" -> Answer.text(200, "text/css; charset=UTF-8", styleSheet());
      case "/revocation-list" ->
          Answer.binary(
              200,
              "application/pkix-crl",
              RehearsalAuthority.revocationList(authority, clock.instant()));
      default -> open(path, query);
    };
  }

  Answer post(String path, Form form) {
    var handle = HANDLE.matcher(path);
    if (handle.matches()) {
      return authenticate(handle.group(1), step(handle), form);
    }
    var reset = RESET.matcher(path);
    if (reset.matches()) {
      cards.withSerial(reset.group(1)).ifPresent(SampleCardInHand::resetAtCounter);
      return Answer.seeOther("/");
    }
    if (path.equals("/cards/beginning")) {
      cards.backToBeginning();
      return Answer.seeOther("/");
    }
    return notFound();
  }

  Answer notFound() {
    return Answer.html(404, pages.message(MessagePage.notFound()));
  }

  Answer fault() {
    return Answer.html(500, pages.message(MessagePage.fault()));
  }

  private Answer authenticate(String handle, String step, Form form) {
    return switch (step) {
      case "" ->
          show(
              authenticate.hold(
                  handle,
                  form.field("card"),
                  form.field("pin"),
                  Manner.read(form.field("manner")),
                  form.field("page")));
      case "/read" -> show(authenticate.read(handle, form.field("card")));
      case "/no-pin" -> show(authenticate.withoutPin(handle));
      case "/give-up" -> show(authenticate.giveUp(handle));
      case "/cancel" -> show(authenticate.cancel(handle));
      default -> notFound();
    };
  }

  private static String step(Matcher handle) {
    return Optional.ofNullable(handle.group(2)).orElse("");
  }

  private Answer open(String path, Form query) {
    var face = FACE.matcher(path);
    if (face.matches()) {
      return face(face.group(1));
    }
    var handle = HANDLE.matcher(path);
    if (!handle.matches() || handle.group(2) != null) {
      return notFound();
    }
    var notice = Notice.read(query.field("notice"));
    return show(authenticate.open(handle.group(1), notice, query.field("card")));
  }

  /** What the device shows of the card that was read on it (M07). */
  private Answer face(String handle) {
    return authenticate
        .readFor(handle)
        .map(card -> Answer.text(200, "image/svg+xml; charset=UTF-8", CardFace.of(card).svg()))
        .orElseGet(this::notFound);
  }

  private Answer show(Screen screen) {
    return switch (screen) {
      case Screen.EnterPin enterPin -> Answer.html(200, enterPin(enterPin));
      case Screen.TryAgain(var handle, var notice, var serial) ->
          Answer.seeOther(
              "/authenticate/" + handle + "?notice=" + notice.inAddress() + "&card=" + serial);
      case Screen.Back(var returnUrl) -> Answer.seeOther(returnUrl.toString());
      case Screen.Locked locked -> message(200, MessagePage.locked(locked));
      case Screen.NoPin noPin -> message(200, MessagePage.noPin(noPin));
      case Screen.NotRead notRead -> message(200, MessagePage.notRead(notRead));
      case Screen.Refused refused -> message(422, MessagePage.refused(refused, server));
      case Screen.NothingRegistered nothing -> message(503, MessagePage.nothingRegistered(nothing));
      case Screen.AskReception ask -> message(503, MessagePage.askReception(ask));
      case Screen.HoldAgain lost -> message(503, MessagePage.holdAgain(lost));
    };
  }

  private Answer message(int status, MessagePage page) {
    return Answer.html(status, pages.message(page));
  }

  /** Whose card it is comes first; in a real hand there is only one. */
  private String enterPin(Screen.EnterPin screen) {
    return cards
        .withSerial(screen.chosenSerial())
        .map(card -> enterPin(screen, PinPage.of(screen, CardRow.asked(card))))
        .orElseGet(() -> pages.chooseCard(ChooseCardPage.of(screen, cards)));
  }

  private String enterPin(Screen.EnterPin screen, PinPage page) {
    return screen.challenge().bySight() ? pages.readCard(page) : pages.enterPin(page);
  }

  private static String styleSheet() {
    try (InputStream in = Routes.class.getResourceAsStream("style.css")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
