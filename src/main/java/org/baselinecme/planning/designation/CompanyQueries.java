package org.baselinecme.planning.designation;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Looks up names of organizations in the register of companies. */
@Component
class CompanyQueries {
    private final JdbcClient jdbc;

    CompanyQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether an ineligible company has this name or alias, in upper or lower case (R19). */
    boolean isIneligible(String name) {
        return jdbc.sql("""
                        select exists (select from v_company c where c.is_ineligible and (lower(c.name) = lower(:name)
                          or exists (select from v_company_alias a where a.company = c.id and lower(a.alias) = lower(:name))))
                        """).param("name", name).query(Boolean.class).single();
    }
}
