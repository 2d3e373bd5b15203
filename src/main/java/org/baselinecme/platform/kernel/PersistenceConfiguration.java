package org.baselinecme.platform.kernel;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.support.SQLExceptionSubclassTranslator;
import org.springframework.orm.jpa.vendor.HibernateJpaVendorAdapter;

/**
 * Makes an error of the database the same exception whether a statement came from Hibernate or from {@code JdbcClient}: a
 * violated unique constraint is a {@link org.springframework.dao.DuplicateKeyException}.
 */
@Configuration(proxyBeanMethods = false)
class PersistenceConfiguration {
    @Bean
    static BeanPostProcessor hibernateExceptions() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessBeforeInitialization(Object bean, String name) {
                if (bean instanceof HibernateJpaVendorAdapter hibernate)
                    hibernate.getJpaDialect().setJdbcExceptionTranslator(new SQLExceptionSubclassTranslator());
                return bean;
            }
        };
    }
}
