package org.baselinecme.planning.designation;

import java.util.List;
import org.baselinecme.office.companies.CompanyKind;
import org.baselinecme.office.companies.CompanyName;
import org.baselinecme.platform.kernel.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Looks up names of organizations in the register of companies, in whatever way they are spelled (R19). */
@Component
class CompanyQueries {
    private final JdbcClient jdbc;

    CompanyQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Every name and alias in the register of a company that is ineligible or not yet determined. */
    List<Registered> notEligible() {
        return jdbc.sql("""
                        select c.name, c.kind from v_company c where c.may_be_ineligible
                        union all select a.alias, c.kind from v_company_alias a join v_company c on c.id = a.company
                        where c.may_be_ineligible
                        """).query(Rows.of(Registered.class)).list();
    }

    /** Whether an ineligible company has this name or alias. */
    boolean isIneligible(String name) {
        return notEligible().stream().anyMatch(company -> company.is(name) && company.isIneligible());
    }

    /** A name in the register, with the kind of its company. */
    record Registered(String name, CompanyKind kind) {
        boolean is(String other) {
            return CompanyName.key(name).equals(CompanyName.key(other));
        }

        boolean isIneligible() {
            return kind == CompanyKind.INELIGIBLE;
        }
    }
}
