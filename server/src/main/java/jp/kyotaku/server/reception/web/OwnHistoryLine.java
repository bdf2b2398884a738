package jp.kyotaku.server.reception.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import jp.kyotaku.kernel.CareCategory;
import jp.kyotaku.kernel.ConsentItem;
import jp.kyotaku.server.consent.ConsentRegistration;
import jp.kyotaku.server.consent.Withdrawal;

/** 同意の履歴の一行 (W10): when, for what kind of care, and what. */
record OwnHistoryLine(String at, CareCategory category, String what) {

  /** The newest first; a withdrawal stands before the registration that it ended. */
  static List<OwnHistoryLine> of(List<ConsentRegistration> newestFirst) {
    var lines = new ArrayList<OwnHistoryLine>();
    for (ConsentRegistration registration : newestFirst) {
      registration.withdrawal().ifPresent(one -> lines.add(of(registration, one)));
      lines.add(inShort(registration));
    }
    return lines;
  }

  static OwnHistoryLine inShort(ConsentRegistration registration) {
    return new OwnHistoryLine(
        Receipt.moment(registration.registeredAt()),
        registration.category(),
        "登録：" + granted(registration));
  }

  private static OwnHistoryLine of(ConsentRegistration registration, Withdrawal withdrawal) {
    return new OwnHistoryLine(
        Receipt.moment(withdrawal.at()),
        registration.category(),
        "取消し（" + withdrawal.by().label() + "）");
  }

  private static String granted(ConsentRegistration registration) {
    String granted =
        Arrays.stream(ConsentItem.values())
            .filter(registration.consent()::grants)
            .map(ConsentItem::label)
            .collect(Collectors.joining("、"));
    return granted.isEmpty() ? "すべて同意しない" : granted + "に同意する";
  }
}
