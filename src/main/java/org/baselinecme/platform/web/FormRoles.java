package org.baselinecme.platform.web;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.dialect.AbstractProcessorDialect;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.IProcessor;
import org.thymeleaf.processor.element.AbstractElementTagProcessor;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.templatemode.TemplateMode;

/**
 * Gives forms without a name no role. Only a named form is a landmark (HTML-AAM); engines that count the others as landmarks as well
 * would ask for a name for every form of one button.
 */
@Component
class FormRoles extends AbstractProcessorDialect {
    FormRoles() {
        super("form roles", null, UnnamedForm.FIRST);
    }

    @Override
    public Set<IProcessor> getProcessors(String prefix) {
        return Set.of(new UnnamedForm());
    }

    private static final class UnnamedForm extends AbstractElementTagProcessor {
        private static final int FIRST = 50;

        UnnamedForm() {
            super(TemplateMode.HTML, null, "form", false, null, false, FIRST);
        }

        @Override
        protected void doProcess(
                ITemplateContext context, IProcessableElementTag form, IElementTagStructureHandler structure) {
            var named = form.getAttributeMap().keySet().stream()
                    .anyMatch(attribute -> attribute.contains("aria-") || attribute.endsWith("role"));
            if (!named) structure.setAttribute("role", "none");
        }
    }
}
