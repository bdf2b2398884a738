package jp.kyotaku.link;

/** サーバーで待っている回答, as the server lists it: not yet checked */
record WaitingAnswer(String id, String name) {

  @Override
  public String toString() {
    return "WaitingAnswer " + id;
  }
}
