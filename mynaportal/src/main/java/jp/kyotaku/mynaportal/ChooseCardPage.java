package jp.kyotaku.mynaportal;

import java.util.List;

/** 稽古でだけ要る画面の中身: whose card is in the hand */
record ChooseCardPage(
    String handle,
    String institution,
    SigningFor signing,
    List<CardGroup> groups,
    String notice,
    boolean bySight) {

  static ChooseCardPage of(Screen.EnterPin screen, SampleCards cards) {
    var challenge = screen.challenge();
    return new ChooseCardPage(
        challenge.handle(),
        challenge.institutionName(),
        SigningFor.of(challenge.content().subject()),
        CardGroup.of(cards),
        screen.notice().sentence(),
        challenge.bySight());
  }
}
