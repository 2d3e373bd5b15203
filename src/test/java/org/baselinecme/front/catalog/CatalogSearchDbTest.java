package org.baselinecme.front.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baselinecme.TestActivities.slot;
import static org.baselinecme.planning.agenda.SlotKind.ACCREDITED;

import java.util.List;
import java.util.UUID;
import org.baselinecme.DatabaseTest;
import org.baselinecme.SqlStatements;
import org.baselinecme.platform.access.Grant;
import org.baselinecme.platform.access.Role;
import org.baselinecme.platform.kernel.ActivityId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What visitors find in the catalog by words, and how they narrow it. */
class CatalogSearchDbTest extends DatabaseTest {
    @Autowired
    private Catalog catalog;

    @Test
    void search_finds_inflected_words_of_title_objectives_and_sessions() {
        var activity = cast.activities().opened();
        var other = jdbc.sql("select title from agenda_slot where activity = ?")
                .param(activity.value())
                .query(String.class)
                .single();
        assertThat(other).startsWith("ACCREDITED");
        assertThat(numbers("grand round")).contains(number(activity));
        assertThat(numbers("comparing orders")).contains(number(activity));
        assertThat(numbers("accredited")).contains(number(activity));
        assertThat(numbers(number(activity))).contains(number(activity));
        assertThat(numbers("\"; drop table activity; -- ' | & ! (")).isEmpty();
    }

    @Test
    void misspelled_words_find_similar_ones_and_the_page_says_so() {
        var activity = cast.activities().opened();
        assertThat(list(null, null, null, null, "grand round").similar()).isFalse();
        var similar = list(null, null, null, null, "gramd rounds");
        assertThat(similar.similar()).isTrue();
        assertThat(similar.cards()).extracting(CatalogCard::number).contains(number(activity));
        assertThat(list(null, null, null, null, "rownds").cards())
                .extracting(CatalogCard::number)
                .contains(number(activity));
        assertThat(list(null, null, null, null, "zzyzxqv").similar()).isFalse();
    }

    @Test
    void r8_search_knows_faculty_once_they_are_announced() {
        var activity = cast.disclosures().planned();
        var name = "Zquorn" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
        var speaker = cast.addPerson("s" + UUID.randomUUID(), "Ida " + name, cast.medicine(), Grant.self(Role.LEARNER));
        cast.disclosures().addFaculty(activity, speaker);
        cast.activities().plan(activity, slot(ACCREDITED, "08:00", "09:00", "Hall", speaker));
        open(activity);
        assertThat(numbers(name)).isEmpty();
        cast.disclosures().disclose(speaker);
        assertThat(numbers("ida " + name)).containsExactly(number(activity));
        assertThat(card(activity).faculty()).anyMatch(one -> one.contains(name));
    }

    @Test
    void facets_count_what_each_value_would_leave_and_a_choice_can_be_removed() {
        var activity = cast.activities().opened();
        var page = list("RSS", null, null, null, number(activity));
        assertThat(page.total()).isEqualTo(1);
        assertThat(page.facets())
                .filteredOn(facet -> facet.name().equals("profession"))
                .singleElement()
                .satisfies(facet -> assertThat(facet.values()).allMatch(value -> value.count() == 1));
        assertThat(page.chips())
                .extracting(CatalogPage.Chip::address)
                .anySatisfy(
                        address -> assertThat(address).doesNotContain("format").contains("q=" + number(activity)));
        assertThat(list("JOURNAL", null, null, null, number(activity)).facets())
                .filteredOn(CatalogFacet::isChosen)
                .isEmpty();
    }

    @Test
    void a_second_look_at_the_catalog_composes_nothing() {
        cast.activities().opened();
        var all = new CatalogFilter(null, null, null, null, null, null, null, null, null);
        catalog.list(all);
        assertThat(SqlStatements.during(() -> catalog.list(all))).hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void facets_filter_the_list() {
        var activity = cast.activities().opened();
        var number = number(activity);
        assertThat(found("RSS", "AMA1", "NURSE", "1")).contains(number);
        assertThat(found("RSS", "ACPE", "NURSE", "1")).doesNotContain(number);
        assertThat(found("RSS", "AMA1", "DENTIST", "1")).doesNotContain(number);
        assertThat(found("RSS", "AMA1", "NURSE", "4")).doesNotContain(number);
        assertThat(found("JOURNAL", "AMA1", "NURSE", "1")).doesNotContain(number);
    }

    private void open(ActivityId activity) {
        cast.activities().requestCredit(activity, "AMA1");
        cast.activities().submit(activity);
        cast.activities().approve(activity);
        let(cast.rahmani(), me -> cast.services().designations().open(me, activity));
    }

    private CatalogCard card(ActivityId activity) {
        var number = number(activity);
        return list(null, null, null, null, number).cards().stream()
                .filter(card -> card.number().equals(number))
                .findFirst()
                .orElseThrow();
    }

    private List<String> numbers(String words) {
        return list(null, null, null, null, words).cards().stream()
                .map(CatalogCard::number)
                .toList();
    }

    private List<String> found(String format, String credit, String profession, String hours) {
        return list(format, credit, profession, hours, "orders").cards().stream()
                .map(CatalogCard::number)
                .toList();
    }

    private CatalogPage list(String format, String credit, String profession, String hours, String words) {
        var department = jdbc.sql("select code from department where id = ?")
                .param(cast.medicine().value())
                .query(String.class)
                .single();
        return catalog.list(new CatalogFilter(words, format, credit, profession, department, null, hours, null, null));
    }

    private String number(ActivityId activity) {
        return jdbc.sql("select number from activity where id = ?")
                .param(activity.value())
                .query(String.class)
                .single();
    }
}
