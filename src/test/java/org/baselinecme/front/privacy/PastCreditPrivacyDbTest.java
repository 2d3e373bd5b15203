package org.baselinecme.front.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.baselinecme.DatabaseTest;
import org.baselinecme.credit.past.TestPastCredits;
import org.baselinecme.office.erasure.RetainedRecords;
import org.baselinecme.office.merging.Holdings;
import org.baselinecme.office.people.Registration;
import org.baselinecme.platform.kernel.PersonId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.ApplicationModule;

/** Past credit is personal data: it is in the archive of its person, keeps a name for its years, and counts in no report. */
class PastCreditPrivacyDbTest extends DatabaseTest {
    @Autowired
    private PersonalData data;

    @Autowired
    private RetainedRecords retained;

    @Autowired
    private Holdings holdings;

    private TestPastCredits past;

    @BeforeAll
    void somebodyImports() {
        past = new TestPastCredits(jdbc, cast.okafor());
    }

    @Test
    void the_archive_of_a_person_has_their_past_credit() {
        var ada = person("Ada Lund");
        past.add(ada, "Sepsis abroad", "2019-03-05", "AMA1", "1");
        var part = as(cast.okafor(), me -> data.of(me, ada)).parts().stream()
                .filter(one -> one.table().equals("past_credit"))
                .toList();
        assertThat(part).singleElement().satisfies(one -> {
            assertThat(one.kind()).isEqualTo(HeldKind.CREDIT);
            assertThat(one.objects()).singleElement().asString().contains("Sepsis abroad", "LC-1");
        });
    }

    @Test
    void r54_a_name_stays_six_years_after_the_last_past_credit_that_was_not_withdrawn() {
        var ada = person("Ada Lund");
        past.add(ada, "Sepsis abroad", "2019-03-05", "AMA1", "1");
        past.add(ada, "Stroke abroad", "2024-11-02", "AMA1", "1");
        assertThat(retained.lastDay(List.of(ada))).contains(LocalDate.parse("2030-11-02"));
        jdbc.sql(
                        "update past_credit set withdrawn_at = now(), withdrawn_by = ?, withdrawn_why = 'Not theirs' where person = ? and title = 'Stroke abroad'")
                .params(cast.okafor().value(), ada.value())
                .update();
        assertThat(retained.lastDay(List.of(ada))).contains(LocalDate.parse("2025-03-05"));
    }

    @Test
    void with_the_name_goes_the_number_of_the_certificate_in_the_earlier_system() {
        var ada = person("Ada Lund");
        past.add(ada, "Sepsis abroad", "2019-03-05", "AMA1", "1");
        jdbc.sql("select 1 from (select erase_personal_data(?)) done")
                .param(new UUID[] {ada.value()})
                .query(Integer.class)
                .single();
        jdbc.sql("select 1 from (select erase_name(?)) done")
                .param(new UUID[] {ada.value()})
                .query(Integer.class)
                .single();
        assertThat(jdbc.sql(
                                "select p.name || '|' || c.title || '|' || c.certificate_number from past_credit c join person p on p.id = c.person where c.person = ?")
                        .param(ada.value())
                        .query(String.class)
                        .single())
                .isEqualTo("Erased person|Sepsis abroad|");
    }

    @Test
    void two_entries_side_by_side_say_how_much_past_credit_each_has() {
        var ada = person("Ada Lund");
        past.add(ada, "Sepsis abroad", "2019-03-05", "AMA1", "1");
        assertThat(holdings.of(List.of(ada))).contains(new Holdings.Held("past-credits", 1));
        assertThat(holdings.since(List.of(ada), Instant.parse("2020-01-01T00:00:00Z")))
                .extracting(Holdings.Given::kind, Holdings.Given::title)
                .contains(org.assertj.core.groups.Tuple.tuple("past-credits", "Sepsis abroad"));
    }

    /** A module reads the views of those only that it names, which a test of the architecture ensures. */
    @Test
    void no_report_and_no_certificate_knows_past_credit() throws ClassNotFoundException {
        for (var module : List.of("evidence.accreditation", "evidence.reporting", "evidence.outcomes", "credit.proof"))
            assertThat(Class.forName("org.baselinecme." + module + ".package-info")
                            .getAnnotation(ApplicationModule.class)
                            .allowedDependencies())
                    .as(module)
                    .isNotEmpty()
                    .doesNotContain("credit.past");
    }

    private PersonId person(String name) {
        return as(
                cast.okafor(),
                me -> cast.services()
                        .people()
                        .register(me, new Registration(name, name, "MD", "PHYSICIAN", null, null, null)));
    }
}
