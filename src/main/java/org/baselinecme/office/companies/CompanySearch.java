package org.baselinecme.office.companies;

import java.util.List;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.Rows;
import org.baselinecme.platform.lookup.SearchHit;
import org.baselinecme.platform.lookup.SearchSource;
import org.baselinecme.platform.lookup.SearchText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds companies of the register by parts of their name, or of another name they go by. */
@Component
class CompanySearch implements SearchSource {
    private static final int ORDER = 40;
    private final JdbcClient jdbc;

    CompanySearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public String message() {
        return "companies.title";
    }

    @Override
    public List<SearchHit> find(Me me, SearchText text) {
        if (!me.has(Duty.KEEP_COMPANIES)) return List.of();
        return text.find(
                condition -> jdbc
                        .sql("""
                        select c.id, c.name, coalesce((select string_agg(a.alias, ', ' order by a.alias) from v_company_alias a
                          where a.company = c.id), '') as detail
                        from v_company c where %s or exists (select from v_company_alias a where a.company = c.id and %s)
                        order by lower(c.name) limit :most
                        """.formatted(condition, condition.replace("c.found_by", "folded(a.alias)")))
                        .params(text.parameters())
                        .param("most", MOST)
                        .query(Rows.of(Row.class))
                        .stream()
                        .map(row -> new SearchHit(row.name, row.detail, "/companies/" + row.id))
                        .toList(),
                "c.found_by");
    }

    record Row(CompanyId id, String name, String detail) {}
}
