package jp.kyotaku.fees;

/**
 * レセプト表示: where the printed sheet shows an item.
 *
 * @param column レセプト表示欄
 * @param row レセプト表示項
 * @param serial レセプト表示連番
 * @param marks レセプト表示用記号 ○△◎◇□▽☆▲▼●, one digit each in this order: 0 not printed, 1 printed; for ☆
 *     1 after a visit of a trained nurse of the base item, 2 with 専門管理加算
 */
public record PrintPlace(String column, String row, String serial, String marks) {}
