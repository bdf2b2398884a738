package jp.kyotaku.server.reception.web;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.dialect.AbstractProcessorDialect;
import org.thymeleaf.engine.AttributeName;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.IProcessor;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.standard.StandardDialect;
import org.thymeleaf.standard.processor.AbstractStandardExpressionAttributeTagProcessor;
import org.thymeleaf.templatemode.TemplateMode;

/** ふりがなの属性: {@code furigana:text} is {@code th:text} with readings above the hard words. */
@Component
class FuriganaDialect extends AbstractProcessorDialect {

  private static final String PREFIX = "furigana";

  /** As late as th:text, after loops and conditions. */
  private static final int PRECEDENCE = 1300;

  FuriganaDialect() {
    super(PREFIX, PREFIX, StandardDialect.PROCESSOR_PRECEDENCE);
  }

  @Override
  public Set<IProcessor> getProcessors(String dialectPrefix) {
    return Set.of(new Text(dialectPrefix));
  }

  private static final class Text extends AbstractStandardExpressionAttributeTagProcessor {

    Text(String dialectPrefix) {
      super(TemplateMode.HTML, dialectPrefix, "text", PRECEDENCE, true);
    }

    @Override
    protected void doProcess(
        ITemplateContext context,
        IProcessableElementTag tag,
        AttributeName attributeName,
        String attributeValue,
        @Nullable Object result,
        IElementTagStructureHandler structureHandler) {
      structureHandler.setBody(result == null ? "" : Furigana.in(result.toString()), false);
    }
  }
}
