package org.baselinecme.front.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.baselinecme.DatabaseTest;
import org.baselinecme.office.companies.CompanyKind;
import org.baselinecme.office.companies.Ownership;
import org.baselinecme.platform.access.Grant;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.lookup.SearchHit;
import org.baselinecme.platform.lookup.SearchText;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The search over everything, within what its reader may see. */
class SearchDbTest extends DatabaseTest {
    @Autowired
    private Search search;

    @Test
    void a_person_is_found_without_accents_apostrophes_and_order() {
        var mark = mark();
        cast.addPerson(mark, "Zoë O’Brien-Núñez " + mark, cast.medicine());
        for (var typed : List.of("obrien nunez " + mark, "NÚÑEZ zoe " + mark, "o'brien-nunez " + mark))
            assertThat(titles("people.title", cast.rahmani(), typed)).as(typed).hasSize(1);
    }

    @Test
    void a_person_is_found_by_email_and_by_a_misspelled_name() {
        var mark = mark();
        cast.addPerson(mark, "Quillfeather " + mark, cast.medicine());
        assertThat(titles("people.title", cast.rahmani(), "quilfether " + mark)).hasSize(1);
        owner().sql("update person set email = :email where name = :name")
                .param("email", mark + "@example.org")
                .param("name", "Quillfeather " + mark)
                .update();
        assertThat(titles("people.title", cast.rahmani(), mark + "@example.org"))
                .containsExactly("Quillfeather " + mark + ", MD");
    }

    @Test
    void a_learner_is_found_by_a_whole_number_and_never_by_a_birthday() {
        var mark = mark();
        var person = cast.addPerson(mark, "Numbered " + mark, cast.medicine());
        owner().sql("insert into person_identifier (person, kind, value, at) values (?, 'NPI', '1000000004', now())")
                .param(person.value())
                .update();
        owner().sql("update person set birth_month = 3, birth_day = 4 where id = ?")
                .param(person.value())
                .update();
        assertThat(titles("people.title", cast.rahmani(), "1000000004")).containsExactly("Numbered " + mark + ", MD");
        assertThat(titles("people.title", cast.rahmani(), "03-04")).doesNotContain("Numbered " + mark + ", MD");
    }

    @Test
    void an_activity_is_found_by_number_title_and_director_within_reach() {
        var activity = cast.propose(cast.drKhan(), cast.medicine(), "Sepsis après l’été " + mark());
        var number = jdbc.sql("select number from v_activity where id = ?")
                .param(activity.value())
                .query(String.class)
                .single();
        assertThat(paths("search.activities", cast.rahmani(), number)).containsExactly("/activities/" + activity);
        assertThat(paths("search.activities", cast.rahmani(), "apres lete khan"))
                .contains("/activities/" + activity);
        assertThat(paths("search.activities", cast.lindgren(), number)).isEmpty();
        assertThat(paths("search.activities", cast.petrov(), number)).isEmpty();
    }

    @Test
    void a_session_is_found_by_its_title_within_reach() {
        var activity = cast.activities().opened();
        var title = jdbc.sql("select title from v_session where activity = ? limit 1")
                .param(activity.value())
                .query(String.class)
                .single();
        assertThat(paths("search.sessions", cast.rahmani(), title)).isNotEmpty();
        assertThat(paths("search.sessions", cast.petrov(), title)).isEmpty();
    }

    @Test
    void a_company_is_found_by_part_of_its_name() {
        var name = cast.disclosures().uniqueName("Évariant Biologics");
        cast.disclosures().company(name, CompanyKind.INELIGIBLE, Ownership.PUBLIC);
        assertThat(titles("companies.title", cast.okafor(), name.replace('É', 'e')))
                .containsExactly(name);
        assertThat(titles("companies.title", cast.petrov(), name)).isEmpty();
    }

    @Test
    void nothing_typed_and_wildcards_find_nothing() {
        assertThat(find(cast.rahmani(), "").kinds()).isEmpty();
        assertThat(find(cast.rahmani(), "%").kinds()).isEmpty();
        assertThat(find(cast.rahmani(), "_").kinds()).isEmpty();
    }

    @Test
    void who_may_see_nobody_finds_nobody() {
        var learner = cast.addPerson(mark(), "Only a learner", cast.medicine(), new Grant[0]);
        assertThat(find(learner, "Okafor").kinds()).isEmpty();
    }

    private SearchPage find(PersonId who, String typed) {
        return as(who, me -> search.find(me, SearchText.of(typed)));
    }

    private List<SearchHit> hits(String kind, PersonId who, String typed) {
        return find(who, typed).kinds().stream()
                .filter(one -> one.message().equals(kind))
                .flatMap(one -> one.hits().stream())
                .toList();
    }

    private List<String> titles(String kind, PersonId who, String typed) {
        return hits(kind, who, typed).stream().map(SearchHit::title).toList();
    }

    private List<String> paths(String kind, PersonId who, String typed) {
        return hits(kind, who, typed).stream().map(SearchHit::path).toList();
    }

    private static String mark() {
        return "q" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
    }
}
