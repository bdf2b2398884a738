package jp.kyotaku.server;

import java.util.List;
import jp.kyotaku.server.insured.load.Sender;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** 秘密で確かめられた保険者・福祉事務所: lives for one request. */
final class InsurerAuthentication extends AbstractAuthenticationToken {

  private static final long serialVersionUID = 1;
  private static final List<GrantedAuthority> AUTHORITIES =
      List.of(new SimpleGrantedAuthority(Access.Caller.INSURER.name()));

  private final transient Sender sender;

  InsurerAuthentication(Sender sender) {
    super(AUTHORITIES);
    this.sender = sender;
    setAuthenticated(true);
  }

  @Override
  public Sender getPrincipal() {
    return sender;
  }

  /** The secret is not kept. */
  @Override
  public String getCredentials() {
    return "";
  }
}
