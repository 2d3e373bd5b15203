package org.baselinecme.demo;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** The demo office is wanted: {@code baseline.demo} says so, or no database was named. */
class DemoWanted implements Condition {
    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        var environment = context.getEnvironment();
        return environment.getProperty(
                "baseline.demo", Boolean.class, !environment.containsProperty("spring.datasource.url"));
    }
}
