package org.baselinecme.office.people;

import java.util.List;
import java.util.UUID;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Rows;
import org.baselinecme.platform.lookup.SearchHit;
import org.baselinecme.platform.lookup.SearchSource;
import org.baselinecme.platform.lookup.SearchText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Finds people by parts of their name, degrees or email, or by a whole number such as an NPI. Entries that were merged into
 * another, and guests whom nobody confirmed, are omitted.
 */
@Component
class PeopleSearch implements SearchSource {
    private static final int ORDER = 10;

    /** What a condition finds, by its own index: of a word in thousands of names, the first of some hundreds are shown. */
    private static final String FOUND = """
            with matching as materialized (select p.id, p.sort_name from v_person p
              where not p.is_merged and not p.is_unconfirmed and (%s) limit 500),
            found as materialized (select id from matching order by sort_name, id limit 12)
            """;

    private final JdbcClient jdbc;
    private final List<People.NumberSearch> numbers;

    PeopleSearch(JdbcClient jdbc, List<People.NumberSearch> numbers) {
        this.jdbc = jdbc;
        this.numbers = numbers;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public String message() {
        return "people.title";
    }

    @Override
    public List<SearchHit> find(Me me, SearchText text) {
        if (!me.has(Duty.SEE_PEOPLE)) return List.of();
        var byNumber = byNumber(me, text);
        return byNumber.isEmpty() ? text.find(condition -> hits(me, text, condition), "p.found_by") : byNumber;
    }

    /** The ids of people whose name, degrees or email the words occur in, by sort name. */
    List<PersonId> ids(SearchText text) {
        return text.find(
                condition -> jdbc
                        .sql(
                                FOUND.formatted(condition)
                                        + "select p.id from v_person p join found on found.id = p.id order by p.sort_name, p.id")
                        .params(text.parameters())
                        .query(Rows.of(UUID.class))
                        .stream()
                        .map(PersonId::new)
                        .toList(),
                "p.found_by");
    }

    private List<SearchHit> byNumber(Me me, SearchText text) {
        return text.typed().chars().anyMatch(Character::isDigit)
                ? hits(
                        me,
                        text,
                        "p.id in (select o.root from v_person_identifier i join v_person_root o on o.person = i.person where i.value = :typed"
                                + " and i.kind <> 'BIRTH_MONTH_DAY') or p.id = any(:holders)")
                : List.of();
    }

    private List<SearchHit> hits(Me me, SearchText text, String condition) {
        var keeper = me.reach(Duty.REGISTER_PEOPLE);
        return jdbc
                .sql(FOUND.formatted(condition) + """
                        select p.id, p.name, p.titled_name, concat_ws(' · ', (select r.label from v_reference r
                            where r.list = 'profession' and r.code = p.profession order by r.valid_from desc limit 1),
                          d.name, p.email) as detail,
                          :office or coalesce(p.department = any(:departments), false) or p.department is null and exists (
                            select from person_entry e where e.person = p.id and e.department = any(:departments)) as kept
                        from v_person p join found on found.id = p.id left join v_department d on d.id = p.department
                        order by p.sort_name, p.id limit :most
                        """)
                .params(text.parameters())
                .param("typed", text.typed())
                .param("holders", holders(text.typed()))
                .param("office", keeper.office())
                .param("departments", keeper.departments().toArray(UUID[]::new))
                .param("most", MOST)
                .query(Rows.of(Row.class))
                .stream()
                .map(Row::hit)
                .toList();
    }

    private UUID[] holders(String typed) {
        return numbers.stream()
                .flatMap(search -> search.holders(typed).stream())
                .map(PersonId::value)
                .toArray(UUID[]::new);
    }

    record Row(PersonId id, String name, String titledName, String detail, boolean kept) {
        /** The record of a person one does not keep is shown in the list alone. */
        SearchHit hit() {
            var listed = UriComponentsBuilder.fromPath("/people").queryParam("q", name);
            return new SearchHit(
                    titledName,
                    detail,
                    kept ? "/people/" + id : listed.encode().build().toUriString());
        }
    }
}
