package jp.kyotaku.formats.receipt;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/** 利用者情報レコード (RJ). */
public record PatientRecord(Line line) implements ClaimRecord {

  /** 訪問開始年月日 (RJ.2). */
  public Optional<LocalDate> firstVisit() {
    return line.day(2);
  }

  /** 訪問した場所１コード (RJ.3, 別表16). */
  public String place1() {
    return line.item(3);
  }

  /** 訪問した場所１文字データ (RJ.4). */
  public String place1Text() {
    return line.item(4);
  }

  /** 訪問した場所2 訪問場所変更年月日 (RJ.5). */
  public Optional<LocalDate> place2From() {
    return line.day(5);
  }

  /** 訪問した場所2コード (RJ.6, 別表16). */
  public String place2() {
    return line.item(6);
  }

  /** 訪問した場所2文字データ (RJ.7). */
  public String place2Text() {
    return line.item(7);
  }

  /** 訪問した場所3 訪問場所変更年月日 (RJ.8). */
  public Optional<LocalDate> place3From() {
    return line.day(8);
  }

  /** 訪問した場所3コード (RJ.9, 別表16). */
  public String place3() {
    return line.item(9);
  }

  /** 訪問した場所3文字データ (RJ.10). */
  public String place3Text() {
    return line.item(10);
  }

  /** 訪問終了年月日 (RJ.11). */
  public Optional<LocalDate> endDate() {
    return line.day(11);
  }

  /** 訪問終了時刻 (RJ.12). */
  public Optional<LocalTime> endTime() {
    return line.time(12);
  }

  /** 訪問終了状況コード (RJ.13, 別表15). */
  public String endStatus() {
    return line.item(13);
  }

  /** 訪問終了状況文字データ (RJ.14). */
  public String endStatusText() {
    return line.item(14);
  }

  /** 死亡の状況年月日 (RJ.15). */
  public Optional<LocalDate> deathDate() {
    return line.day(15);
  }

  /** 死亡の状況時刻 (RJ.16). */
  public Optional<LocalTime> deathTime() {
    return line.time(16);
  }

  /** 死亡の状況場所コード (RJ.17, 別表16). */
  public String deathPlace() {
    return line.item(17);
  }

  /** 死亡の状況場所文字データ (RJ.18). */
  public String deathPlaceText() {
    return line.item(18);
  }

  /** 利用者情報コード (RJ.19, 別表17). */
  public List<String> patientFacts() {
    return line.codes(19, 2);
  }

  /** 他の訪問看護ステーション1都道府県 (RJ.20, 別表2). */
  public String other1Prefecture() {
    return line.item(20);
  }

  /** 他の訪問看護ステーション1点数表 (RJ.21, 別表3). */
  public String other1PointTable() {
    return line.item(21);
  }

  /** 他の訪問看護ステーション1訪問看護ステーションコード (RJ.22). */
  public String other1Code() {
    return line.item(22);
  }

  /** 他の訪問看護ステーション1所在地 (RJ.23). */
  public String other1Address() {
    return line.item(23);
  }

  /** 他の訪問看護ステーション1名称 (RJ.24). */
  public String other1Name() {
    return line.item(24);
  }

  /** 他の訪問看護ステーション2都道府県 (RJ.25, 別表2). */
  public String other2Prefecture() {
    return line.item(25);
  }

  /** 他の訪問看護ステーション2点数表 (RJ.26, 別表3). */
  public String other2PointTable() {
    return line.item(26);
  }

  /** 他の訪問看護ステーション2訪問看護ステーションコード (RJ.27). */
  public String other2Code() {
    return line.item(27);
  }

  /** 他の訪問看護ステーション2所在地 (RJ.28). */
  public String other2Address() {
    return line.item(28);
  }

  /** 他の訪問看護ステーション2名称 (RJ.29). */
  public String other2Name() {
    return line.item(29);
  }
}
