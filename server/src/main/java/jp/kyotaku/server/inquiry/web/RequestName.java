package jp.kyotaku.server.inquiry.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import jp.kyotaku.formats.oqs.OqsFileName;
import jp.kyotaku.formats.oqs.OqsMessage;

/**
 * 直に届いた電文のファイル名 (3.2): of the sender's choice, so that a repeated upload is known again; without
 * one every request is a new question, for the same range asked on another day has another answer.
 */
final class RequestName {

  /** Read from the query alone: asking for a parameter could read the body as a form. */
  private static final Pattern NAMED = Pattern.compile("(?:^|&)name=([^&]*)");

  private static final Pattern ALLOWED = Pattern.compile("[-_A-Za-z0-9]{1,100}");

  private RequestName() {}

  /** Empty where the name is none. */
  static Optional<OqsFileName> of(OqsMessage message, HttpServletRequest request) {
    return asked(request)
        .or(() -> Optional.of(UUID.randomUUID().toString()))
        .filter(suffix -> ALLOWED.matcher(suffix).matches())
        .map(suffix -> OqsFileName.request(message, suffix));
  }

  private static Optional<String> asked(HttpServletRequest request) {
    return Optional.ofNullable(request.getQueryString())
        .map(NAMED::matcher)
        .flatMap(named -> named.find() ? Optional.of(named.group(1)) : Optional.empty());
  }
}
