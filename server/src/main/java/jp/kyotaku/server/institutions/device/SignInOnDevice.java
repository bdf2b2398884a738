package jp.kyotaku.server.institutions.device;

import java.util.UUID;
import jp.kyotaku.kernel.ErrorCode;
import jp.kyotaku.kernel.InstitutionCode;
import jp.kyotaku.server.audit.Event;
import jp.kyotaku.server.audit.EventKind;
import jp.kyotaku.server.institutions.Accounts;
import jp.kyotaku.server.institutions.BusinessClock;
import jp.kyotaku.server.institutions.Operator;
import jp.kyotaku.server.institutions.Role;
import jp.kyotaku.server.institutions.SignInResult;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** 端末で職員がログインする (M03, R-089): with user id and password; the device says which institution. */
@Component
public class SignInOnDevice {

  /** ログインの結果 */
  public sealed interface Outcome {
    record Welcome(DeviceKey staff) implements Outcome {}

    record Refused(ErrorCode code) implements Outcome {}
  }

  private static final int LONGEST_USER_ID = 64;

  private final Accounts accounts;
  private final StaffSessionStore sessions;
  private final DeviceEvents events;
  private final BusinessClock clock;
  private final TransactionTemplate transaction;

  SignInOnDevice(
      Accounts accounts,
      StaffSessionStore sessions,
      DeviceEvents events,
      BusinessClock clock,
      TransactionTemplate transaction) {
    this.accounts = accounts;
    this.sessions = sessions;
    this.events = events;
    this.clock = clock;
    this.transaction = transaction;
  }

  public Outcome signIn(Device device, String userId, String password) {
    var attempt = accounts.attempt(device.institution(), userId, password);
    return transaction.execute(
        _ -> settled(accounts.settle(attempt), device.institution(), device.id(), userId));
  }

  @Transactional
  public void signOut(AtDevice.InUse at) {
    if (sessions.close(at.device().id())) {
      events.record(
          EventKind.SIGNED_OUT,
          at.device().institution(),
          at.device().id(),
          at.operator().userId());
    }
  }

  private Outcome settled(
      SignInResult result, InstitutionCode institution, UUID device, String userId) {
    return switch (result) {
      case SignInResult.Welcome(var operator) -> welcome(operator, device);
      case SignInResult.Wrong _, SignInResult.Locked _, SignInResult.OptedOut _ ->
          refused(result, institution, device, userId);
    };
  }

  /**
   * Administrators set devices up at the terminal; who visits has an account of his own.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public Outcome welcome(Operator operator, UUID device) {
    var institution = new InstitutionCode(operator.institutionCode());
    if (operator.role() == Role.ADMINISTRATOR) {
      events.record(
          event(EventKind.SIGN_IN_REFUSED, institution, device, operator.userId())
              .with("reason", "role"));
      return new Outcome.Refused(ErrorCode.DEVICE_NEEDS_OTHER_ROLE);
    }
    var key = DeviceKey.fresh();
    sessions.open(device, key, operator, clock.realInstant());
    events.record(event(EventKind.SIGNED_IN, institution, device, operator.userId()));
    return new Outcome.Welcome(key);
  }

  private Outcome refused(
      SignInResult result, InstitutionCode institution, UUID device, String userId) {
    events.record(
        event(EventKind.SIGN_IN_REFUSED, institution, device, userId)
            .with("reason", reason(result)));
    if (result instanceof SignInResult.Wrong(var lockedNow) && lockedNow) {
      events.record(event(EventKind.ACCOUNT_LOCKED, institution, device, userId));
    }
    return new Outcome.Refused(
        result instanceof SignInResult.OptedOut
            ? ErrorCode.INSTITUTION_OPTED_OUT
            : ErrorCode.DEVICE_SIGN_IN_WRONG);
  }

  private static String reason(SignInResult result) {
    return switch (result) {
      case SignInResult.Welcome _ -> "";
      case SignInResult.Wrong _ -> "wrong";
      case SignInResult.Locked _ -> "locked";
      case SignInResult.OptedOut _ -> "opted-out";
    };
  }

  private Event event(EventKind kind, InstitutionCode institution, UUID device, String userId) {
    return events.event(
        kind, institution, device, userId.substring(0, Math.min(userId.length(), LONGEST_USER_ID)));
  }
}
