package jp.kyotaku.server.terminal.web;

import java.util.ArrayList;
import java.util.List;
import jp.kyotaku.server.institutions.Operator;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** 左メニュー: what there is and what the role may use; every page of the terminal shows it. */
@Component("terminalMenu")
class TerminalMenu {

  /** ひとまとまり */
  public record Group(String label, List<Line> lines) {}

  /**
   * 一行
   *
   * @param current "page" where the browser stands on it
   */
  public record Line(String label, String path, String current) {}

  public List<Group> of(Operator operator, boolean rehearsal) {
    var groups = new ArrayList<Group>();
    for (MenuEntry entry : MenuEntry.values()) {
      if (entry.roles().contains(operator.role()) && (rehearsal || !entry.rehearsalOnly())) {
        add(groups, entry);
      }
    }
    return groups;
  }

  private static void add(List<Group> groups, MenuEntry entry) {
    boolean goesOn = !groups.isEmpty() && groups.getLast().label().equals(entry.group());
    if (!goesOn) {
      groups.add(new Group(entry.group(), new ArrayList<>()));
    }
    groups.getLast().lines().add(new Line(entry.label(), entry.path(), current(entry)));
  }

  /** As aria-current says it. */
  private static String current(MenuEntry entry) {
    boolean here =
        RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request
            && entry.leadsTo(request.getRequest().getRequestURI());
    return here ? "page" : "false";
  }
}
