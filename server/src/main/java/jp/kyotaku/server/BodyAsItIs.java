package jp.kyotaku.server;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/**
 * プログラムからの要求: its body is a message, whatever it is called. Some tools send everything as a form;
 * then the first question for a parameter would read the message away.
 */
final class BodyAsItIs extends HttpServletRequestWrapper {

  private static final List<String> FORMS =
      List.of(MediaType.APPLICATION_FORM_URLENCODED_VALUE, MediaType.MULTIPART_FORM_DATA_VALUE);

  private final Map<String, String[]> parameters;

  BodyAsItIs(HttpServletRequest request) {
    super(request);
    this.parameters =
        Collections.unmodifiableMap(
            inTheQuery(Objects.requireNonNullElse(request.getQueryString(), "")));
  }

  private static Map<String, String[]> inTheQuery(String query) {
    var parameters = new LinkedHashMap<String, String[]>();
    UriComponentsBuilder.newInstance()
        .query(query)
        .build()
        .getQueryParams()
        .forEach(
            (name, values) ->
                parameters.put(
                    decoded(name),
                    values.stream().map(BodyAsItIs::decoded).toArray(String[]::new)));
    return parameters;
  }

  /** What is no escape stands for itself. */
  private static String decoded(@Nullable String text) {
    var spaced = text == null ? "" : text.replace('+', ' ');
    try {
      return UriUtils.decode(spaced, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException broken) {
      return spaced;
    }
  }

  @Override
  public @Nullable String getContentType() {
    var named = super.getContentType();
    return named != null && FORMS.stream().anyMatch(named.toLowerCase(Locale.ROOT)::startsWith)
        ? MediaType.APPLICATION_OCTET_STREAM_VALUE
        : named;
  }

  @Override
  public @Nullable String getParameter(String name) {
    var values = parameters.get(name);
    return values == null ? null : values[0];
  }

  @Override
  public String @Nullable [] getParameterValues(String name) {
    var values = parameters.get(name);
    return values == null ? null : values.clone();
  }

  @Override
  public Enumeration<String> getParameterNames() {
    return Collections.enumeration(parameters.keySet());
  }

  @Override
  public Map<String, String[]> getParameterMap() {
    return parameters;
  }
}
