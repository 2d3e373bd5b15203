package org.baselinecme;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/** Counts the statements of this thread: those of Spring's JDBC and those of Hibernate, as both log them. */
public final class SqlStatements {
    private static final List<String> LOGGERS = List.of(JdbcTemplate.class.getName(), "org.hibernate.SQL");

    private SqlStatements() {}

    /** Returns the statements that the work executes. */
    public static List<String> during(Runnable work) {
        var logged = new ListAppender<ILoggingEvent>();
        var restore = LOGGERS.stream().map(name -> listen(name, logged)).toList();
        logged.start();
        try {
            work.run();
        } finally {
            restore.forEach(Runnable::run);
        }
        var here = Thread.currentThread().getName();
        return logged.list.stream()
                .filter(event -> event.getThreadName().equals(here))
                .filter(event -> event.getLoggerName().equals("org.hibernate.SQL") || isStatement(event))
                .map(ILoggingEvent::getFormattedMessage)
                .filter(sql -> !sql.contains("WHERE EXPIRY_TIME <")) // expired sessions are removed by the clock
                .toList();
    }

    private static boolean isStatement(ILoggingEvent event) {
        var message = event.getFormattedMessage();
        return message.contains("SQL statement [") || message.contains("SQL query [");
    }

    private static Runnable listen(String name, ListAppender<ILoggingEvent> logged) {
        var logger = (Logger) LoggerFactory.getLogger(name);
        var before = logger.getLevel();
        logged.setContext(logger.getLoggerContext());
        logger.addAppender(logged);
        logger.setLevel(Level.DEBUG);
        logger.setAdditive(false);
        return () -> {
            logger.setAdditive(true);
            logger.setLevel(before);
            logger.detachAppender(logged);
        };
    }
}
