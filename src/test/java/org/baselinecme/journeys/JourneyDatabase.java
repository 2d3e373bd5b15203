package org.baselinecme.journeys;

import com.zaxxer.hikari.HikariDataSource;
import org.baselinecme.TestDatabase;
import org.baselinecme.TestDatabaseServer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The data source of the journeys: the same application, and for each story a new copy of the migrated template. */
class JourneyDatabase extends DelegatingDataSource {
    private TestDatabase database;

    /** @param demo whether the invented office would move in */
    JourneyDatabase(boolean demo) {
        startAfresh();
        if (demo) nobodyMovesIn();
    }

    /** With its own office the invented one is not loaded, which takes most of a minute; each story begins with another database. */
    private void nobodyMovesIn() {
        owner().sql("insert into department (id, code, name) values (gen_random_uuid(), 'OWN', 'Own')")
                .update();
    }

    final void startAfresh() {
        var before = (HikariDataSource) getTargetDataSource();
        database = TestDatabaseServer.fresh();
        var pool = new HikariDataSource();
        pool.setJdbcUrl(database.url());
        pool.setUsername(TestDatabase.APPLICATION);
        pool.setPassword(database.password());
        pool.setMaximumPoolSize(8);
        setTargetDataSource(pool);
        if (before != null) before.close();
    }

    /** The same database as its owner sees it. */
    JdbcClient owner() {
        return JdbcClient.create(new DriverManagerDataSource(database.url(), TestDatabase.OWNER, database.password()));
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Configuration {
        @Bean
        JourneyDatabase dataSource(@Value("${baseline.demo}") boolean demo) {
            return new JourneyDatabase(demo);
        }
    }
}
