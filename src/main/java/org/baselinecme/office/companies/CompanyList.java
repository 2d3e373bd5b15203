package org.baselinecme.office.companies;

import static org.baselinecme.platform.lists.ListColumn.choice;
import static org.baselinecme.platform.lists.ListColumn.filed;
import static org.baselinecme.platform.lists.ListColumn.number;
import static org.baselinecme.platform.lists.ListColumn.text;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.baselinecme.platform.lists.CellFormat;
import org.baselinecme.platform.lists.Choice;
import org.baselinecme.platform.lists.ListDefinition;
import org.baselinecme.platform.lists.ListScope;

/** The register of companies as a list. How many people name a company is counted by the module that stores disclosures. */
final class CompanyList {
    private static final String ALIASES =
            "(select string_agg(a.alias, ', ' order by lower(a.alias)) from company_alias a where a.company = c.id)";

    static final ListDefinition LIST = ListDefinition.of("companies", "companies.", """
                            from company c
                            left join unnest(:named::uuid[], :people::int[]) as n (company, people) on n.company = c.id
                            """, "c.id")
            .counted("from company c")
            .searching("c.found_by", "folded(coalesce(" + ALIASES + ", ''))")
            .column(filed("company_id", "id of the company", "c.id::text"))
            .column(text("name", "companies.company", "c.name")
                    .sortedBy("lower(c.name)")
                    .opening("/companies/{id}", ":keeps::boolean")
                    .inFile("name", "name of the company"))
            .column(text("aliases", "companies.aliases", ALIASES)
                    .inFile("aliases", "its other names, separated by commas"))
            .column(choice("kind", "companies.kind", "c.kind")
                    .sortedBy(
                            "case c.kind when 'UNDETERMINED' then '1' when 'INELIGIBLE' then '2' else '3' end || lower(c.name)")
                    .filterable()
                    .inFile("status", "ELIGIBLE, INELIGIBLE or UNDETERMINED"))
            .column(choice("ownership", "companies.ownership", "c.ownership")
                    .sortable()
                    .filterable()
                    .inFile("ownership", "PUBLIC, PRIVATE or UNKNOWN"))
            .column(text("rationale", "companies.rationale", "c.rationale")
                    .inFile("rationale", "why the status was determined"))
            .column(number("people", "companies.people", "coalesce(n.people, 0)")
                    .sortable()
                    .inFile("people", "how many people name it in their current disclosure"))
            .sortedBy("kind");

    private CompanyList() {}

    /**
     * The whole register.
     *
     * @param people how many people name each company
     * @param keeps whether the reader determines companies
     */
    static ListScope scope(Map<CompanyId, Integer> people, boolean keeps, CellFormat format) {
        var named = List.copyOf(people.keySet());
        return ListScope.all("/companies", format)
                .with("named", named.stream().map(CompanyId::value).toArray(UUID[]::new))
                .with("people", named.stream().map(people::get).toArray(Integer[]::new))
                .with("keeps", keeps)
                .choices("kind", kinds())
                .choices("ownership", ownerships());
    }

    private static List<Choice> kinds() {
        return Stream.of(CompanyKind.values())
                .map(kind -> Choice.state(kind.name(), kind.message(), kind.tone()))
                .toList();
    }

    private static List<Choice> ownerships() {
        return Stream.of(Ownership.values())
                .map(one -> Choice.message(one.name(), one.message()))
                .toList();
    }
}
