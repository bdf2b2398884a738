package jp.kyotaku.server.rehearsal;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import jp.kyotaku.samples.GeneratedPeople;
import jp.kyotaku.samples.SampleNation;
import jp.kyotaku.samples.SamplePerson;

/** テスト用のデータの組 (T17, R-202): people who do not exist, with their entitlements. */
public enum TestDataSet {
  SAMPLE_NATION("見本の国の人々", "一人ひとりが違う場面を見せる人たち。カードも持っています。") {
    @Override
    public Stream<SamplePerson> people() {
      return SampleNation.people().stream();
    }
  },
  HUNDRED("生成した100人", "資格だけの人たち。証の番号で確かめる稽古に。") {
    @Override
    public Stream<SamplePerson> people() {
      return generated(100);
    }
  },
  THOUSAND("生成した1,000人", "はじめの100人も入っています。") {
    @Override
    public Stream<SamplePerson> people() {
      return generated(1_000);
    }
  },
  TEN_THOUSAND("生成した10,000人", "はじめの1,000人も入っています。数秒かかります。") {
    @Override
    public Stream<SamplePerson> people() {
      return generated(10_000);
    }
  };

  private final String label;
  private final String hint;

  TestDataSet(String label, String hint) {
    this.label = label;
    this.hint = hint;
  }

  public static Optional<TestDataSet> named(String name) {
    return Arrays.stream(values()).filter(set -> set.name().equals(name)).findFirst();
  }

  public abstract Stream<SamplePerson> people();

  public String label() {
    return label;
  }

  public String hint() {
    return hint;
  }

  private static Stream<SamplePerson> generated(int count) {
    return new GeneratedPeople(count, LoadGeneratedPeople.SEED).stream();
  }
}
