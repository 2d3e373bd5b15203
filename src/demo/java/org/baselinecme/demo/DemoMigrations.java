package org.baselinecme.demo;

import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** Adds the table of the demo to the schema of the product. */
@Configuration(proxyBeanMethods = false)
@Conditional(DemoWanted.class)
class DemoMigrations {
    @Bean
    FlywayConfigurationCustomizer demoTables() {
        return flyway -> flyway.locations("classpath:db/migration", "classpath:db/demo");
    }
}
