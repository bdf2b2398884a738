package jp.kyotaku.server;

import java.util.List;
import jp.kyotaku.kernel.InstitutionCode;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** 秘密で確かめられた機関: lives for one request. */
final class StationAuthentication extends AbstractAuthenticationToken {

  private static final long serialVersionUID = 1;
  private static final List<GrantedAuthority> AUTHORITIES =
      List.of(new SimpleGrantedAuthority(Access.Caller.STATION.name()));

  private final transient InstitutionCode institution;

  StationAuthentication(InstitutionCode institution) {
    super(AUTHORITIES);
    this.institution = institution;
    setAuthenticated(true);
  }

  @Override
  public InstitutionCode getPrincipal() {
    return institution;
  }

  /** The secret is not kept. */
  @Override
  public String getCredentials() {
    return "";
  }
}
