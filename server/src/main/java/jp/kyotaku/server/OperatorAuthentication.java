package jp.kyotaku.server;

import java.util.List;
import jp.kyotaku.server.institutions.Operator;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** 入室した端末の利用者: kept in the session. */
final class OperatorAuthentication extends AbstractAuthenticationToken {

  private static final long serialVersionUID = 1;

  private final Operator operator;

  OperatorAuthentication(Operator operator) {
    super(List.of(new SimpleGrantedAuthority(operator.role().name())));
    this.operator = operator;
    setAuthenticated(true);
  }

  @Override
  public Operator getPrincipal() {
    return operator;
  }

  /** The password is not kept. */
  @Override
  public String getCredentials() {
    return "";
  }

  /** Under this name the sessions of one operator can be found. */
  @Override
  public String getName() {
    return operator.institutionCode() + "/" + operator.userId();
  }
}
