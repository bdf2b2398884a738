package jp.kyotaku.server.reception.web;

/** 画面の一行: an item and its answer, if there is one. */
record ItemRow(ScreenItem item, String label, String help, boolean granted, boolean refused) {

  public boolean answered() {
    return granted || refused;
  }

  /** who is under 40 is not known before the card was read. */
  public String inWords() {
    if (granted) {
      return "同意する";
    }
    return item == ScreenItem.SPECIFIC_CHECKUP ? "同意しないまたは40歳未満" : "同意しない";
  }
}
