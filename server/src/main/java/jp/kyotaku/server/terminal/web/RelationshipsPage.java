package jp.kyotaku.server.terminal.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.kyotaku.kernel.CareCategory;
import jp.kyotaku.server.continuity.EndCare;
import jp.kyotaku.server.continuity.ListRelationships;
import jp.kyotaku.server.continuity.RelationshipGroup;
import jp.kyotaku.server.continuity.RelationshipList;
import jp.kyotaku.server.inquiry.FindOpenHomeVisits;
import jp.kyotaku.server.institutions.BusinessClock;
import jp.kyotaku.server.institutions.Operator;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 継続的な関係 (T27) and the end of care */
@Controller
class RelationshipsPage {

  /** 見出しの札 */
  record Tab(String label, int count, String path, boolean shown) {}

  private final ListRelationships listRelationships;
  private final FindOpenHomeVisits findOpenHomeVisits;
  private final EndCare endCare;
  private final BusinessClock clock;

  RelationshipsPage(
      ListRelationships listRelationships,
      FindOpenHomeVisits findOpenHomeVisits,
      EndCare endCare,
      BusinessClock clock) {
    this.listRelationships = listRelationships;
    this.findOpenHomeVisits = findOpenHomeVisits;
    this.endCare = endCare;
    this.clock = clock;
  }

  @GetMapping("/terminal/relationships")
  ModelAndView show(
      @AuthenticationPrincipal Operator operator,
      @RequestParam @Nullable String show,
      @RequestParam @Nullable String page) {
    var group = group(show);
    return switch (listRelationships.of(operator, group, number(page))) {
      case RelationshipList.Page list -> page(operator, group, list);
      case RelationshipList.SwitchedOff _ ->
          FunctionOff.page(operator, CareCategory.HOME_VISIT_CARE);
    };
  }

  private ModelAndView page(
      Operator operator, RelationshipGroup group, RelationshipList.Page list) {
    var today = clock.today();
    return new ModelAndView("terminal/relationships")
        .addObject("operator", operator)
        .addObject("today", InWords.date(today))
        .addObject("group", group)
        .addObject("tabs", tabs(group, list.counts()))
        .addObject("rows", rows(operator, list.lines(), today))
        .addObject("page", list.page())
        .addObject("pages", list.pages())
        .addObject("before", list.page() > 1 ? path(group, list.page() - 1) : "")
        .addObject("next", list.page() < list.pages() ? path(group, list.page() + 1) : "");
  }

  private List<RelationshipRow> rows(
      Operator operator, List<RelationshipList.Line> lines, LocalDate today) {
    var people = lines.stream().map(line -> line.person().id()).toList();
    var open = findOpenHomeVisits.of(operator, people);
    return lines.stream()
        .map(
            line ->
                RelationshipRow.of(line, today, Optional.ofNullable(open.get(line.person().id()))))
        .toList();
  }

  private static List<Tab> tabs(RelationshipGroup shown, Map<RelationshipGroup, Integer> counts) {
    return Arrays.stream(RelationshipGroup.values())
        .map(
            group ->
                new Tab(
                    group.label(), counts.getOrDefault(group, 0), path(group, 1), group == shown))
        .toList();
  }

  private static String path(RelationshipGroup group, int page) {
    return "/terminal/relationships?show=" + group.name() + "&page=" + page;
  }

  private static RelationshipGroup group(@Nullable String show) {
    return Arrays.stream(RelationshipGroup.values())
        .filter(group -> group.name().equals(show))
        .findFirst()
        .orElse(RelationshipGroup.LIVE);
  }

  private static int number(@Nullable String page) {
    return page != null && page.matches("[0-9]{1,6}") ? Integer.parseInt(page) : 1;
  }

  /** 終了の確認 */
  @GetMapping("/terminal/relationships/{personId}/end")
  ModelAndView confirm(@AuthenticationPrincipal Operator operator, @PathVariable long personId) {
    return listRelationships
        .one(operator, personId)
        .map(
            line ->
                new ModelAndView("terminal/relationship-end")
                    .addObject("operator", operator)
                    .addObject("row", RelationshipRow.of(line, clock.today())))
        .orElseGet(() -> notFound(operator));
  }

  @PostMapping("/terminal/relationships/{personId}/end")
  ModelAndView end(@AuthenticationPrincipal Operator operator, @PathVariable long personId) {
    return switch (endCare.end(operator, personId)) {
      case ENDED, OVER_ALREADY -> SeeOther.to("/terminal/relationships/" + personId + "/end");
      case UNKNOWN -> notFound(operator);
    };
  }

  private static ModelAndView notFound(Operator operator) {
    return new ModelAndView("terminal/relationship-not-found", HttpStatus.NOT_FOUND)
        .addObject("operator", operator);
  }
}
