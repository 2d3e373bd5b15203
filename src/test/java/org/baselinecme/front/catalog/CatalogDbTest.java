package org.baselinecme.front.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.baselinecme.TestActivities.confirming;
import static org.baselinecme.TestActivities.slot;
import static org.baselinecme.planning.agenda.SlotKind.ACCREDITED;

import java.io.StringReader;
import java.util.List;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Property;
import org.baselinecme.DatabaseTest;
import org.baselinecme.SqlStatements;
import org.baselinecme.TestClock;
import org.baselinecme.office.companies.CompanyKind;
import org.baselinecme.office.companies.Ownership;
import org.baselinecme.planning.agenda.SlotForm;
import org.baselinecme.planning.agenda.SlotId;
import org.baselinecme.planning.disclosures.ClearanceDecisionForm;
import org.baselinecme.planning.systems.StyledText;
import org.baselinecme.platform.access.Grant;
import org.baselinecme.platform.access.Role;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.Credits;
import org.baselinecme.platform.kernel.NotFound;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What everybody can find and read, by stage. */
class CatalogDbTest extends DatabaseTest {
    @Autowired
    private Catalog catalog;

    @Autowired
    private PublicActivities activities;

    @Test
    void a_page_is_composed_once_until_something_changes() {
        var activity = cast.activities().opened();
        var number = number(activity);
        var first = SqlStatements.during(() -> activities.of(number));
        var again = SqlStatements.during(() -> activities.of(number));
        assertThat(again).hasSize(1).hasSizeLessThan(first.size());

        moveToTheHall(activity);
        assertThat(activities.of(number).place()).isEqualTo("Hall");
    }

    @Test
    void what_each_profession_receives_is_said_for_the_chosen_one() {
        var page = activities.of(number(cast.activities().opened()));
        assertThat(page.earnedInShort()).isNotEmpty();
        assertThat(activities.earned(null, page, null)).isNull();
        assertThat(activities.earned(null, page, "NO_SUCH")).isNull();
        assertThat(activities.earned(null, page, "PHYSICIAN"))
                .extracting(PublicActivity.Earned::within)
                .isEqualTo("a physician");
    }

    @Test
    void before_approval_an_activity_is_not_in_the_catalog() {
        var activity = cast.activities().inReview();
        assertThat(numbers("")).doesNotContain(number(activity));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> activities.of(number(activity)));
    }

    @Test
    void r38_an_approved_activity_is_save_the_date_without_credit_faculty_and_objectives() {
        var activity = cast.activities().approved();
        var page = activities.of(number(activity));
        assertThat(page.isSaveTheDate()).isTrue();
        assertThat(page.earned()).isEmpty();
        assertThat(page.approvedFor()).extracting(Object::toString).containsExactly("AMA PRA Category 1 Credit™");
        assertThat(page.objectives()).isEmpty();
        assertThat(page.days()).isEmpty();
        assertThat(page.unrelated()).isEmpty();
        assertThat(card(activity))
                .returns("", CatalogCard::summary)
                .satisfies(c -> assertThat(c.credit()).isEmpty());
        assertThat(numbers("protocol")).doesNotContain(number(activity));
    }

    @Test
    void r38_an_open_activity_shows_credit_with_both_statements() {
        var activity = cast.activities().opened();
        var page = activities.of(number(activity));
        assertThat(page.earnedBy("PHYSICIAN").orElseThrow().amounts())
                .containsExactly(new StyledText("1.00 *AMA PRA Category 1 Credit*™ per session"));
        assertThat(page.earnedBy("OTHER").orElseThrow().own()).isFalse();
        assertThat(page.approvedFor()).isEmpty();
        assertThat(page.statements()).hasSize(2);
        assertThat(page.objectives()).hasSize(1);
        assertThat(card(activity).credit())
                .containsExactly(new CatalogCard.Credit("catalog.amount.session", Credits.of("1.00"), "AMA"));
        assertThat(card(activity).faculty())
                .containsExactlyElementsOf(page.faculty().values());
    }

    @Test
    void r8_the_page_shows_companies_and_types_of_mitigated_relationships_only() {
        var activity = cast.disclosures().planned();
        var speaker = cast.addPerson("s" + UUID.randomUUID(), "Dr Speaker", cast.medicine(), Grant.self(Role.LEARNER));
        var company = cast.disclosures().uniqueName("Oriavant");
        cast.disclosures().disclose(speaker, company, "CONSULTANT");
        var id = cast.disclosures().company(company, CompanyKind.INELIGIBLE, Ownership.PUBLIC);
        var contributor = cast.disclosures().addFaculty(activity, speaker);
        cast.activities().plan(activity, slot(ACCREDITED, "08:00", "09:00", "Hall", speaker));
        open(activity);
        assertThat(activities.of(number(activity)))
                .returns(true, PublicActivity::pending)
                .satisfies(page -> assertThat(page.related()).isEmpty())
                .satisfies(page -> assertThat(said(page)).doesNotContain("Speaker"));
        decide(activity, contributor, id.toString(), 0, "RELEVANT", null);
        decide(activity, contributor, id.toString(), 1, "MITIGATED", "EVIDENCE_ATTESTED");
        var page = activities.of(number(activity));
        assertThat(page.pending()).isFalse();
        assertThat(page.related()).singleElement().satisfies(person -> {
            assertThat(person.name()).startsWith("Dr Speaker");
            assertThat(person.relationships()).singleElement().hasFieldOrPropertyWithValue("company", company);
        });
        assertThat(said(page)).contains("Dr Speaker");
    }

    @Test
    void a_session_without_faculty_says_to_be_announced() {
        var activity = cast.activities().scheduled();
        cast.activities().plan(activity, slot(ACCREDITED, "10:00", "11:00", "Hall"));
        open(activity);
        assertThat(activities.of(number(activity)).days().getFirst().items())
                .extracting(PublicActivity.Item::announced)
                .containsExactly(true, false);
    }

    @Test
    void the_calendar_file_is_valid_and_keeps_its_ids() throws Exception {
        var activity = cast.activities().opened();
        var first = activities.calendar(number(activity));
        var parsed = new CalendarBuilder().build(new StringReader(first));
        assertThat(parsed.validate().getEntries()).isEmpty();
        var event = parsed.getComponents("VEVENT").getFirst();
        assertThat(event.<Property>getProperty("DTSTART").orElseThrow().getValue())
                .startsWith("20270301T080000");
        var id = event.<Property>getProperty("UID").orElseThrow().getValue();
        assertThat(activities.calendar(number(activity))).contains("UID:" + id).contains("SEQUENCE:0");
        let(cast.okafor(), me -> cast.services().activities().cancel(me, activity, "The hall burned down."));
        assertThat(activities.calendar(number(activity))).contains("UID:" + id, "STATUS:CANCELLED", "SEQUENCE:1");
    }

    @Test
    void a_calendar_update_moves_and_cancels_sessions() throws Exception {
        var activity = cast.activities().opened();
        var slot = moveToTheHall(activity);
        assertThat(activities.calendar(number(activity)))
                .contains("UID:" + slot, "20270301T100000", "SEQUENCE:1", "STATUS:CONFIRMED");
        let(cast.drKhan(), me -> confirming(seal -> cast.services().agenda().drop(me, activity, slot, seal)));
        var file = activities.calendar(number(activity));
        assertThat(file).contains("UID:" + slot, "SEQUENCE:2", "STATUS:CANCELLED");
        assertThat(new CalendarBuilder()
                        .build(new StringReader(file))
                        .validate()
                        .getEntries())
                .isEmpty();
    }

    @Test
    void a_session_that_has_ended_today_is_not_announced_as_the_next_one() {
        var activity = cast.activities().listed("RSS", "AMA1");
        cast.activities().plan(activity, slot(ACCREDITED, "13:00", "14:00", "Hall", cast.drKhan()));
        cast.activities().open(activity);
        TestClock.moveTo("2027-03-01T08:30:00Z");
        assertThat(card(activity).place()).contains("Auditorium");
        TestClock.moveTo("2027-03-01T09:30:00Z");
        assertThat(card(activity).place()).contains("Hall");
    }

    private SlotId moveToTheHall(ActivityId activity) {
        var slot = jdbc.sql("select id from agenda_slot where activity = ?")
                .param(activity.value())
                .query((row, i) -> new SlotId(row.getObject("id", UUID.class)))
                .single();
        var later = slot(ACCREDITED, "10:00", "11:00", "Hall", cast.drKhan());
        var moved = SlotForm.onOneDay(
                0, later.day(), later.start(), later.end(), "", "Hall", ACCREDITED, "Rounds", later.faculty(), "");
        let(cast.drKhan(), me -> confirming(seal -> cast.services().agenda().change(me, activity, slot, moved, seal)));
        return slot;
    }

    private static String said(PublicActivity page) {
        return page.days().toString();
    }

    private void open(ActivityId activity) {
        cast.activities().requestCredit(activity, "AMA1");
        cast.activities().submit(activity);
        cast.activities().approve(activity);
        let(cast.rahmani(), me -> cast.services().designations().open(me, activity));
    }

    private void decide(
            ActivityId activity, UUID contributor, String company, int turn, String outcome, String method) {
        var form = new ClearanceDecisionForm(
                company, "CONSULTANT", turn, outcome, method, null, null, "Her topic touches it.");
        let(cast.tanaka(), me -> cast.services().clearances().decide(me, activity, contributor, form));
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
