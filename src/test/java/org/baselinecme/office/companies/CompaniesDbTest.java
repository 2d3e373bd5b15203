package org.baselinecme.office.companies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.baselinecme.DatabaseTest;
import org.baselinecme.Race;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.Refused;
import org.baselinecme.platform.lists.ListPage;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.util.LinkedMultiValueMap;

class CompaniesDbTest extends DatabaseTest {
    @Autowired
    private CompanyRegister register;

    @Test
    void people_who_name_the_same_new_company_at_once_add_one_company() {
        var name = cast.disclosures().uniqueName("Oriavant");
        Runnable naming =
                () -> let(cast.petrov(), me -> cast.services().companies().named(me, name));
        assertThat(Race.of(Collections.nCopies(4, naming))).containsOnly(Optional.empty());
        assertThat(jdbc.sql("select count(*) from company where name = ?")
                        .param(name)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void a_name_that_another_company_has_is_refused() {
        var taken = cast.disclosures().uniqueName("Oriavant");
        cast.disclosures().company(taken, CompanyKind.INELIGIBLE, Ownership.PUBLIC);
        var other = as(
                cast.tanaka(),
                me -> cast.services().companies().named(me, cast.disclosures().uniqueName("Corvanta")));
        refusesAsTaken(other, taken.toUpperCase(), "");
        refusesAsTaken(other, cast.disclosures().uniqueName("Corvanta"), taken.toUpperCase());
    }

    @Test
    void a_name_that_two_companies_take_at_once_is_of_one() {
        var shared = cast.disclosures().uniqueName("Oriavant");
        var companies = Stream.of("Corvanta", "Belmara")
                .map(name -> as(
                        cast.tanaka(),
                        me -> cast.services()
                                .companies()
                                .named(me, cast.disclosures().uniqueName(name))))
                .toList();
        var saved = companies.stream()
                .map(company -> (Runnable) () -> let(
                        cast.tanaka(),
                        me -> cast.services()
                                .companies()
                                .determine(
                                        me,
                                        company,
                                        new CompanyForm(
                                                0,
                                                cast.disclosures().uniqueName("Named"),
                                                CompanyKind.INELIGIBLE,
                                                Ownership.PUBLIC,
                                                "It sells.",
                                                shared))))
                .toList();
        assertThat(Race.of(saved)).filteredOn(Optional::isEmpty).hasSize(1);
    }

    private void refusesAsTaken(CompanyId company, String name, String otherName) {
        var form = new CompanyForm(0, name, CompanyKind.INELIGIBLE, Ownership.PUBLIC, "It sells.", otherName);
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() ->
                        let(cast.tanaka(), me -> cast.services().companies().determine(me, company, form)))
                .satisfies(refused -> assertThat(refused.objections())
                        .extracting(Objection::key)
                        .containsExactly("company.name-taken"));
    }

    @Test
    void a_company_is_found_by_its_name_and_its_aliases_in_upper_and_lower_case() {
        var name = cast.disclosures().uniqueName("Oriavant");
        var alias = cast.disclosures().uniqueName("Ori");
        var id = named(name);
        determine(id, new CompanyForm(0, name, CompanyKind.INELIGIBLE, Ownership.PUBLIC, "It sells.", alias));
        assertThat(named(alias.toUpperCase())).isEqualTo(id);
        determine(
                id, new CompanyForm(1, name, CompanyKind.INELIGIBLE, Ownership.PUBLIC, "It sells.", "Other " + alias));
        assertThat(named(alias)).isNotEqualTo(id);
        assertThat(lastAuditEventOf(id.value()).before()).contains(alias);
        assertThat(lastAuditEventOf(id.value()).after()).contains("Other " + alias, "It sells.");
    }

    private CompanyId named(String name) {
        return as(cast.petrov(), me -> cast.services().companies().named(me, name));
    }

    /** Rows of the list: name, other names, status, ownership, rationale, people. */
    private List<List<String>> register(String... address) {
        var asked = new LinkedMultiValueMap<String, String>();
        for (var i = 0; i < address.length; i += 2) asked.add(address[i], address[i + 1]);
        return as(cast.tanaka(), me -> register.list(me, asked)).rows().stream()
                .map(row -> row.cells().stream().map(ListPage.Cell::text).toList())
                .toList();
    }

    private void determine(CompanyId id, CompanyForm form) {
        let(cast.tanaka(), me -> cast.services().companies().determine(me, id, form));
    }

    @Test
    void the_register_lists_undetermined_companies_first_and_counts_the_people_who_name_each() {
        var name = cast.disclosures().uniqueName("Aardvark");
        cast.disclosures().disclose(cast.petrov(), name, "CONSULTANT", name, "SPEAKER");
        cast.disclosures().disclose(cast.drReyes(), name, "CONSULTANT");
        var determined = cast.disclosures().uniqueName("Aabris");
        cast.disclosures().company(determined, CompanyKind.ELIGIBLE, Ownership.UNKNOWN);
        assertThat(register("q", name))
                .singleElement()
                .satisfies(row -> assertThat(row.getLast()).isEqualTo("2"));
        assertThat(register("q", "Aa", "kind", "UNDETERMINED", "kind", "ELIGIBLE"))
                .extracting(List::getFirst)
                .filteredOn(List.of(name, determined)::contains)
                .containsExactly(name, determined);
        assertThat(register("q", name, "kind", "!UNDETERMINED")).isEmpty();
        cast.disclosures().disclose(cast.petrov(), name, "CONSULTANT", name, "SPEAKER", determined, "SPEAKER");
        assertThat(register("q", determined))
                .singleElement()
                .satisfies(row -> assertThat(row.getLast()).isEqualTo("1"));
    }
}
