package jp.kyotaku.server.rehearsal.web;

/**
 * 見本の機関の一行
 *
 * @param reception the path of its reception (W01)
 */
record StationLine(String code, String name, String reception) {}
