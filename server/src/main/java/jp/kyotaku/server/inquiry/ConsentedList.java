package jp.kyotaku.server.inquiry;

import java.util.List;

/** 同意した人の一覧、または見せられない理由 (T22) */
public sealed interface ConsentedList {

  /** 一覧 */
  record People(List<ConsentedPerson> people) implements ConsentedList {
    public People {
      people = List.copyOf(people);
    }
  }

  /** この機関では、この診療の区分の機能を使っていない */
  record SwitchedOff() implements ConsentedList {}
}
