package jp.kyotaku.server.institutions.device;

import java.util.Optional;
import jp.kyotaku.kernel.ErrorCode;
import jp.kyotaku.kernel.InstitutionCode;
import jp.kyotaku.kernel.Reading;
import jp.kyotaku.server.audit.Event;
import jp.kyotaku.server.audit.EventKind;
import jp.kyotaku.server.institutions.Accounts;
import jp.kyotaku.server.institutions.BusinessClock;
import jp.kyotaku.server.institutions.Operator;
import jp.kyotaku.server.institutions.Role;
import jp.kyotaku.server.institutions.SignInResult;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * 端末を使えるようにする (M01, R-083): institution, account and activation code together bind this browser to
 * one institution. Which of them did not fit is not told; a code that is none counts as a wrong
 * password, so that codes cannot be tried one after another.
 */
@Component
public class ActivateDevice {

  /** 入力された四つ */
  public record Asked(String institution, String userId, String password, String code) {

    @Override
    public String toString() {
      return "Asked[***]";
    }
  }

  /** 結果 */
  public sealed interface Outcome {

    /** Both keys go to the browser, and nowhere else. */
    record Bound(DeviceKey device, DeviceKey staff) implements Outcome {}

    record Refused(ErrorCode code) implements Outcome {}
  }

  /** What is needed beside the password. */
  private record Typed(InstitutionCode institution, String userId, Optional<IssuedCode> code) {

    @Override
    public String toString() {
      return "Typed[***]";
    }
  }

  private static final int LONGEST_USER_ID = 64;

  private final Accounts accounts;
  private final DeviceStore devices;
  private final ActivationCodeStore codes;
  private final SignInOnDevice signIn;
  private final DeviceEvents events;
  private final BusinessClock clock;
  private final TransactionTemplate transaction;

  ActivateDevice(
      Accounts accounts,
      DeviceStore devices,
      ActivationCodeStore codes,
      SignInOnDevice signIn,
      DeviceEvents events,
      BusinessClock clock,
      TransactionTemplate transaction) {
    this.accounts = accounts;
    this.devices = devices;
    this.codes = codes;
    this.signIn = signIn;
    this.events = events;
    this.clock = clock;
    this.transaction = transaction;
  }

  public Outcome activate(Asked asked) {
    return switch (InstitutionCode.read(asked.institution().strip())) {
      case Reading.Good<InstitutionCode>(var institution) -> activate(institution, asked);
      case Reading.Bad<InstitutionCode> _ -> new Outcome.Refused(ErrorCode.DEVICE_SET_UP_WRONG);
    };
  }

  /** Both hashes are slow on purpose, so outside of any transaction. */
  private Outcome activate(InstitutionCode institution, Asked asked) {
    var code =
        ActivationCode.read(asked.code())
            .flatMap(typed -> codes.byHash(institution, typed.hash(institution)));
    var attempt = accounts.attempt(institution, asked.userId(), asked.password());
    var typed = new Typed(institution, asked.userId(), code);
    return transaction.execute(
        _ -> settled(accounts.settle(attempt.onlyIf(code.isPresent())), typed));
  }

  private Outcome settled(SignInResult result, Typed typed) {
    return switch (result) {
      case SignInResult.Welcome(var operator) -> known(operator, typed.code().orElseThrow(), typed);
      case SignInResult.Wrong _, SignInResult.Locked _ ->
          refused(ErrorCode.DEVICE_SET_UP_WRONG, typed);
      case SignInResult.OptedOut() -> refused(ErrorCode.INSTITUTION_OPTED_OUT, typed);
    };
  }

  private Outcome known(Operator operator, IssuedCode code, Typed typed) {
    if (operator.role() == Role.ADMINISTRATOR) {
      return refused(ErrorCode.DEVICE_NEEDS_OTHER_ROLE, typed);
    }
    return switch (code.stateAt(clock.instant())) {
      case ISSUED -> bind(operator, code, typed);
      case USED -> refused(ErrorCode.ACTIVATION_CODE_USED, typed);
      case EXPIRED -> refused(ErrorCode.ACTIVATION_CODE_EXPIRED, typed);
      case REVOKED -> refused(ErrorCode.ACTIVATION_CODE_REVOKED, typed);
    };
  }

  /** The code's row decides between two devices that come with the same code. */
  private Outcome bind(Operator operator, IssuedCode code, Typed typed) {
    var now = clock.instant();
    if (!codes.use(code.id(), operator.userId(), now)) {
      return refused(ErrorCode.ACTIVATION_CODE_USED, typed);
    }
    var key = DeviceKey.fresh();
    if (!devices.activate(code.device(), key, now)) {
      return refused(ErrorCode.DEVICE_IS_CUT_OFF, typed);
    }
    events.record(
        events
            .event(
                EventKind.ACTIVATION_CODE_USED,
                typed.institution(),
                code.device(),
                operator.userId())
            .with("code", code.id().toString()));
    return switch (signIn.welcome(operator, code.device())) {
      case SignInOnDevice.Outcome.Welcome(var staff) -> new Outcome.Bound(key, staff);
      case SignInOnDevice.Outcome.Refused(var refusal) -> new Outcome.Refused(refusal);
    };
  }

  private Outcome refused(ErrorCode why, Typed typed) {
    var userId = typed.userId();
    events.record(
        Event.of(EventKind.ACTIVATION_CODE_REFUSED, clock.instant(), typed.institution())
            .with("reason", why.code())
            .by(userId.substring(0, Math.min(userId.length(), LONGEST_USER_ID))));
    return new Outcome.Refused(why);
  }
}
