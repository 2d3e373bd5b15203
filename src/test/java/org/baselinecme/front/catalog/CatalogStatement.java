package org.baselinecme.front.catalog;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** The statement of the catalog page, for who asks how it is planned. */
public final class CatalogStatement {
    public static final String SQL = Catalog.listed(CatalogWords.NONE);

    private CatalogStatement() {}

    /** The first page without a filter. */
    public static StatementSpec firstPage(StatementSpec asked) {
        return asked.param("today", LocalDate.parse("2026-02-01"))
                .param("now", OffsetDateTime.parse("2026-02-01T12:00:00Z"))
                .param("until", LocalDate.parse("2026-12-31"))
                .param("format", "")
                .param("department", "")
                .param("profession", "")
                .param("team", false)
                .param("credit", "")
                .param("quarters", 0)
                .param("most", 20)
                .param("from", 0);
    }
}
