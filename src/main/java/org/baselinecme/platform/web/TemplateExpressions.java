package org.baselinecme.platform.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.dialect.SpringStandardDialect;
import org.thymeleaf.spring6.expression.SPELVariableExpressionEvaluator;
import org.thymeleaf.standard.expression.IStandardVariableExpression;
import org.thymeleaf.standard.expression.IStandardVariableExpressionEvaluator;
import org.thymeleaf.standard.expression.StandardExpressionExecutionContext;

/**
 * Evaluates the expressions of templates. Three of four are nothing but the way to a value; Spring's expression language interprets each of them anew,
 * as it can't compile what begins at a variable of Thymeleaf, and that was half the cost of a page. They are read directly here; every other
 * expression is Spring's (decision 0064).
 */
@Component
class TemplateExpressions implements IStandardVariableExpressionEvaluator, BeanPostProcessor {
    private final Map<String, Optional<TemplatePath>> paths = new ConcurrentHashMap<>();

    /** Puts a dialect with these expressions in the place of Spring's, before anything is rendered. */
    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (!(bean instanceof SpringTemplateEngine engine)) return bean;
        var dialects = List.copyOf(engine.getDialects());
        engine.clearDialects();
        dialects.forEach(one -> engine.addDialect(one instanceof SpringStandardDialect spring ? with(spring) : one));
        return engine;
    }

    private SpringStandardDialect with(SpringStandardDialect spring) {
        var dialect = new SpringStandardDialect() {
            @Override
            public IStandardVariableExpressionEvaluator getVariableExpressionEvaluator() {
                return TemplateExpressions.this;
            }
        };
        dialect.setEnableSpringELCompiler(spring.getEnableSpringELCompiler());
        dialect.setRenderHiddenMarkersBeforeCheckboxes(spring.getRenderHiddenMarkersBeforeCheckboxes());
        return dialect;
    }

    @Override
    public @Nullable Object evaluate(
            IExpressionContext context,
            IStandardVariableExpression expression,
            StandardExpressionExecutionContext conditions) {
        if (!expression.getUseSelectionAsRoot()
                && !conditions.getPerformTypeConversion()
                && !conditions.getRestrictVariableAccess()) {
            var path = paths.computeIfAbsent(expression.getExpression(), TemplatePath::of);
            var value = path.isEmpty() ? TemplatePath.UNKNOWN : path.get().in(context::getVariable);
            if (value != TemplatePath.UNKNOWN) return value;
        }
        return SPELVariableExpressionEvaluator.INSTANCE.evaluate(context, expression, conditions);
    }
}
