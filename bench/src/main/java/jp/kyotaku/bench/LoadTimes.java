package jp.kyotaku.bench;

import java.time.Duration;

/**
 * 読み込みにかかった時間
 *
 * @param reading sending, taking apart, checking each cell and copying to the waiting place, all at
 *     once
 * @param comparing with what is there
 */
record LoadTimes(Duration reading, Duration comparing, Duration writing, Duration whole) {}
