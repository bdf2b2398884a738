package jp.kyotaku.link;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * サーバーの返事: answers that wait, and what the terminal asks the link application to do
 *
 * @param institution its name
 */
record PollAnswer(
    @Nullable String institution,
    @Nullable List<WaitingAnswer> answers,
    @Nullable List<Order> sendAgain) {

  /**
   * もう一度送る
   *
   * @param id of the order
   * @param file of the file that was set aside
   */
  record Order(String id, String file) {}

  List<WaitingAnswer> waiting() {
    return answers == null ? List.of() : answers;
  }

  List<Order> orders() {
    return sendAgain == null ? List.of() : sendAgain;
  }

  String name() {
    return institution == null ? "" : institution;
  }
}
