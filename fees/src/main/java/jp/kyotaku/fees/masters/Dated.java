package jp.kyotaku.fees.masters;

import java.time.LocalDate;
import java.util.List;

/** 適用期間のある値: something that holds from one day to another. */
record Dated<T>(T value, LocalDate from, LocalDate until) {

  boolean validOn(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(until);
  }

  static <T> List<T> on(LocalDate day, List<Dated<T>> values) {
    return values.stream().filter(one -> one.validOn(day)).map(Dated::value).toList();
  }
}
