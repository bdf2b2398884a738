package jp.kyotaku.server;

import java.util.List;
import java.util.stream.Stream;
import jp.kyotaku.server.institutions.device.AtDevice;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** アプリの入口で確かめられた者: lives for one request. */
final class DeviceAuthentication extends AbstractAuthenticationToken {

  private static final long serialVersionUID = 1;

  private final transient AtDevice at;

  DeviceAuthentication(AtDevice at) {
    super(authorities(at));
    this.at = at;
    setAuthenticated(true);
  }

  @Override
  public AtDevice getPrincipal() {
    return at;
  }

  /** The keys are not kept. */
  @Override
  public String getCredentials() {
    return "";
  }

  /** The further in, the more is open; who is cut off has nothing. */
  private static List<GrantedAuthority> authorities(AtDevice at) {
    return switch (at) {
      case AtDevice.Stranger _, AtDevice.CutOff _ -> List.of();
      case AtDevice.Locked _ -> of(Access.Caller.DEVICE);
      case AtDevice.InUse(_, _, var checked) ->
          checked
              ? of(
                  Access.Caller.DEVICE,
                  Access.Caller.STAFF_AT_DEVICE,
                  Access.Caller.STAFF_AT_CHECKED_DEVICE)
              : of(Access.Caller.DEVICE, Access.Caller.STAFF_AT_DEVICE);
    };
  }

  private static List<GrantedAuthority> of(Access.Caller... callers) {
    return Stream.of(callers)
        .<GrantedAuthority>map(caller -> new SimpleGrantedAuthority(caller.name()))
        .toList();
  }
}
