package org.baselinecme.platform.lists;

import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.dialect.AbstractProcessorDialect;
import org.thymeleaf.engine.AttributeName;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.IProcessor;
import org.thymeleaf.processor.element.AbstractAttributeTagProcessor;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.standard.expression.StandardExpressions;
import org.thymeleaf.templatemode.TemplateMode;

/** The attribute {@code list:rows}, whose element is filled with the rows of a {@link ListPage}. */
@Component
class ListRowsDialect extends AbstractProcessorDialect {
    private final MessageSource messages;

    ListRowsDialect(MessageSource messages) {
        super("Lists", "list", 1000);
        this.messages = messages;
    }

    @Override
    public Set<IProcessor> getProcessors(String prefix) {
        return Set.of(new Rows(prefix, messages));
    }

    private static final class Rows extends AbstractAttributeTagProcessor {
        private final MessageSource messages;

        Rows(String prefix, MessageSource messages) {
            super(TemplateMode.HTML, prefix, null, false, "rows", true, 1000, true);
            this.messages = messages;
        }

        @Override
        protected void doProcess(
                ITemplateContext context,
                IProcessableElementTag tag,
                AttributeName name,
                String value,
                IElementTagStructureHandler structure) {
            var list = StandardExpressions.getExpressionParser(context.getConfiguration())
                    .parseExpression(context, value)
                    .execute(context);
            structure.setBody(new ListRows((ListPage) list, messages).html(), false);
        }
    }
}
