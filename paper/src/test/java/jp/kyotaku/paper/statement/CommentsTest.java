package jp.kyotaku.paper.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** コメントの言葉 */
class CommentsTest {

  @ParameterizedTest
  @CsvSource({
    "850500016, ５０６０６１５, 緊急訪問の日：令和6年6月15日",
    "850500017, ４３１０４３０, 入院・入所の前の最後の訪問の日：平成31年4月30日",
    "850500016, ５０６１３４０, 緊急訪問の日：５０６１３４０",
    "850500016, あした,         緊急訪問の日：あした",
    "852500001, ０００９０,     通常の訪問に要する時間（片道）：90分",
    "830500003, 機器の不調,     緊急訪問の理由：機器の不調",
    "820500001, '',             特別訪問看護指示書が続けて交付された",
    "810000001, 資格が変わった, 資格が変わった",
    "899999999, 文字,           899999999：文字",
    "'',        文字,           文字",
  })
  void コメントは人の言葉で書く(String code, String text, String words) {
    assertThat(Comments.inWords(code, text)).isEqualTo(words);
  }
}
