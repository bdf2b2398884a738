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
import jp.kyotaku.server.rehearsal.LoadGeneratedPeople;
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

  private static final List<SampleInstitution> FIRST_TO_TRY =
      List.of(SampleNation.HIDAMARI, SampleNation.KOMOREBI);

  private final BusinessClock clock;
  private final ReceptionAddresses addresses;
  private final RehearsalSettings settings;
  private final StartClock startClock;
  private final LoadGeneratedPeople generatedPeople;

  StartPage(
      BusinessClock clock,
      ReceptionAddresses addresses,
      RehearsalSettings settings,
      StartClock startClock,
      LoadGeneratedPeople generatedPeople) {
    this.clock = clock;
    this.addresses = addresses;
    this.settings = settings;
    this.startClock = startClock;
    this.generatedPeople = generatedPeople;
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
    model.addAttribute("stations", FIRST_TO_TRY.stream().map(this::line).toList());
    model.addAttribute("others", others());
    model.addAttribute("generated", generatedPeople.progress().sentence());
    model.addAttribute("accounts", SampleAccount.all());
    model.addAttribute("cardApp", settings.cardAppUrl().resolve("/"));
    return "rehearsal/start";
  }

  private StationLine line(SampleInstitution station) {
    return StationLine.of(station, addresses.of(station.code()));
  }

  private List<StationLine> others() {
    return SampleInstitutions.all().stream()
        .filter(station -> !FIRST_TO_TRY.contains(station))
        .map(this::line)
        .toList();
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
