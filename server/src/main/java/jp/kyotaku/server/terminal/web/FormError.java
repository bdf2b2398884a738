package jp.kyotaku.server.terminal.web;

/**
 * 入力の誤り
 *
 * @param field the id of the field, to go to it from the summary
 * @param sentence what is wrong and what to do
 */
record FormError(String field, String sentence) {}
