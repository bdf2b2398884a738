package jp.kyotaku.server.rehearsal.web;

import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import jp.kyotaku.kernel.Japan;
import jp.kyotaku.samples.SampleInstitution;
import jp.kyotaku.samples.SampleInstitutions;
import jp.kyotaku.samples.SampleNation;
import jp.kyotaku.server.institutions.BusinessClock;
import jp.kyotaku.server.institutions.ReceptionAddresses;
import jp.kyotaku.server.rehearsal.ClockStep;
import jp.kyotaku.server.rehearsal.InRehearsal;
import jp.kyotaku.server.rehearsal.RehearsalSettings;
import jp.kyotaku.server.rehearsal.SampleAccount;
import jp.kyotaku.server.rehearsal.StartClock;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** 稽古の入口: what this is, and the four steps to try. */
@Controller
@InRehearsal
class StartPage {

  private final BusinessClock clock;
  private final ReceptionAddresses addresses;
  private final RehearsalSettings settings;
  private final StartClock startClock;

  StartPage(
      BusinessClock clock,
      ReceptionAddresses addresses,
      RehearsalSettings settings,
      StartClock startClock) {
    this.clock = clock;
    this.addresses = addresses;
    this.settings = settings;
    this.startClock = startClock;
  }

  @GetMapping("/")
  String show(Model model) {
    LocalDateTime now = clock.now();
    model.addAttribute("now", inWords(now));
    model.addAttribute("today", Japan.dateInWords(now.toLocalDate()));
    model.addAttribute("clockButtons", clockButtons(now));
    model.addAttribute("clockRefusal", startClock.refusal().orElse(""));
    model.addAttribute("first", line(SampleNation.HIDAMARI));
    model.addAttribute("second", line(SampleNation.KOMOREBI));
    model.addAttribute("stations", SampleInstitutions.visiting().stream().map(this::line).toList());
    model.addAttribute("accounts", SampleAccount.all());
    model.addAttribute("cardApp", settings.cardAppUrl().resolve("/"));
    return "rehearsal/start";
  }

  private StationLine line(SampleInstitution station) {
    return new StationLine(
        station.code().value(), station.name(), "/r/" + addresses.of(station.code()));
  }

  private static List<ClockButton> clockButtons(LocalDateTime now) {
    return Arrays.stream(ClockStep.values())
        .map(step -> ClockButton.of(step, now.toLocalDate()))
        .toList();
  }

  private static String inWords(LocalDateTime moment) {
    return "%s %d時%02d分"
        .formatted(Japan.dateInWords(moment.toLocalDate()), moment.getHour(), moment.getMinute());
  }
}
