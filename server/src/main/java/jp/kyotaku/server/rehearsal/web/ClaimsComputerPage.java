package jp.kyotaku.server.rehearsal.web;

import java.util.Optional;
import jp.kyotaku.samples.SampleInstitution;
import jp.kyotaku.samples.SampleInstitutions;
import jp.kyotaku.server.rehearsal.InRehearsal;
import jp.kyotaku.server.rehearsal.RunClaimsComputer;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 稽古用のレセコンの画面 */
@Controller
@InRehearsal
class ClaimsComputerPage {

  private final RunClaimsComputer runClaimsComputer;

  ClaimsComputerPage(RunClaimsComputer runClaimsComputer) {
    this.runClaimsComputer = runClaimsComputer;
  }

  @PostMapping("/rehearsal/claims-computer")
  ResponseEntity<Void> run(@RequestParam String station) {
    return sample(station)
        .map(
            known -> {
              runClaimsComputer.run(known.code());
              return ResponseEntity.status(HttpStatus.SEE_OTHER)
                  .header("Location", "/rehearsal/claims-computer/" + known.code())
                  .<Void>build();
            })
        .orElseGet(() -> ResponseEntity.notFound().build());
  }

  @GetMapping("/rehearsal/claims-computer/{code}")
  ModelAndView show(@PathVariable String code) {
    return sample(code).map(this::page).orElseGet(() -> new ModelAndView("redirect:/"));
  }

  /** Before the first run there is nothing to show but the button. */
  private ModelAndView page(SampleInstitution station) {
    var page = new ModelAndView("rehearsal/claims-computer").addObject("station", station);
    runClaimsComputer
        .last(station.code())
        .ifPresent(run -> page.addObject("run", ClaimsView.of(run)));
    return page;
  }

  private static Optional<SampleInstitution> sample(String code) {
    return SampleInstitutions.connected().stream()
        .filter(station -> station.code().value().equals(code))
        .findFirst();
  }
}
