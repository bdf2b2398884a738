package jp.kyotaku.bench;

/**
 * 一回分の測定
 *
 * @param personIds the sum of the ids of all who were asked for; nothing for pgbench
 */
record Round(long checks, double perSecond, Latencies latencies, long personIds) {}
