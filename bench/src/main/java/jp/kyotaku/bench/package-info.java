/**
 * 性能の測定: each figure beside the limit of the same machine, in the same run (design 5).
 *
 * <p>Walk: {@code CheckBench} → {@code CheckMeasurement} → {@code HttpLoad} and {@code Pgbench}, in
 * turn.
 */
@NullMarked
package jp.kyotaku.bench;

import org.jspecify.annotations.NullMarked;
