package org.baselinecme.office.merging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.baselinecme.DatabaseTest;
import org.baselinecme.Race;
import org.baselinecme.credit.certificates.TestClaims;
import org.baselinecme.credit.certificates.Transcript;
import org.baselinecme.credit.certificates.Transcripts;
import org.baselinecme.credit.past.TranscriptPeriod;
import org.baselinecme.office.people.People;
import org.baselinecme.office.people.Registration;
import org.baselinecme.office.security.PasswordlessAccess;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Refused;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

@DisplayName("two entries of one human being are merged by staff, and nothing is lost")
class MergingDbTest extends DatabaseTest {
    private static final TranscriptPeriod YEAR = new TranscriptPeriod("2027-01-01", "2027-12-31", null);

    @Autowired
    private Merging merging;

    @Autowired
    private People people;

    @Autowired
    private Transcripts transcripts;

    @Autowired
    private PasswordlessAccess visits;

    private TestClaims claims;
    private ActivityId activity;

    @BeforeAll
    void anActivityIsOpen(@Autowired ApplicationEventPublisher events) {
        claims = new TestClaims(jdbc, transaction, events);
        activity = cast.activities().opened();
    }

    private PersonId entry(String name, String email) {
        return as(cast.rahmani(), me -> people.register(me, registration(name, email)));
    }

    private Registration registration(String name, String email) {
        return new Registration(name, name, "MD", "PHYSICIAN", cast.medicine(), null, email);
    }

    private static String address() {
        return "m" + UUID.randomUUID() + "@example.org";
    }

    private PersonId account() {
        return cast.learners().learner("Sam Oyelaran", "MD", "PHYSICIAN");
    }

    private void merge(PersonId from, PersonId into) {
        let(cast.rahmani(), me -> merging.merge(me, from, into, "Same NPI on both badges."));
    }

    private void undo(PersonId from) {
        let(cast.rahmani(), me -> merging.undo(me, from, "They are father and son."));
    }

    private List<PersonId> found(String typed) {
        return as(cast.rahmani(), me -> people.find(me, typed));
    }

    private Transcript year(PersonId person) {
        return as(cast.okafor(), me -> transcripts.of(me, person, YEAR));
    }

    private static void refused(String key, Runnable attempt) {
        assertThatExceptionOfType(Refused.class).isThrownBy(attempt::run).withMessage(key);
    }

    @Test
    void credit_of_both_entries_is_one_transcript_until_the_merge_is_undone() {
        var known = account();
        var duplicate = entry("Samuel Oyelaran", null);
        claims.claim(duplicate, activity, Map.of("AMA1", 4));
        claims.claim(known, cast.activities().opened(), Map.of("AMA1", 2));
        assertThat(year(known).total()).isEqualTo(1);
        merge(duplicate, known);
        assertThat(year(known).total()).isEqualTo(2);
        assertThat(year(known).totals())
                .hasToString(year(duplicate).totals().toString())
                .hasSize(1);
        assertThat(people.allOf(duplicate)).containsExactly(known, duplicate);
        assertThat(lastAuditEventOf(duplicate.value()).kind()).isEqualTo("PeopleMerged");
        assertThat(lastAuditEventOf(known.value()).why()).isEqualTo("Same NPI on both badges.");
        undo(duplicate);
        assertThat(year(known).total()).isEqualTo(1);
        assertThat(people.allOf(duplicate)).containsExactly(duplicate);
        assertThat(lastAuditEventOf(duplicate.value()).kind()).isEqualTo("MergeUndone");
        assertThat(lastAuditEventOf(known.value()).why()).isEqualTo("They are father and son.");
    }

    @Test
    void the_remaining_entry_is_found_by_the_name_and_address_of_the_merged_one() {
        var email = address();
        var known = account();
        var duplicate = entry("Zebediah Quillfeather", email);
        merge(duplicate, known);
        assertThat(found("quillfeather")).contains(known).doesNotContain(duplicate);
        assertThat(found(email)).containsExactly(known);
        assertThat(visits.holderOf(email)).hasValue(known);
        undo(duplicate);
        assertThat(found("quillfeather")).contains(duplicate).doesNotContain(known);
        assertThat(visits.holderOf(email)).hasValue(duplicate);
    }

    @Test
    void mail_goes_to_the_address_of_either_entry() {
        var email = address();
        var known = entry("Sam Oyelaran", null);
        var duplicate = entry("Sam Oyelaran", email);
        merge(duplicate, known);
        assertThat(visits.heldAddress(known)).hasValue(email);
    }

    @Test
    void what_is_given_after_the_merge_is_shown_with_where_it_stays() {
        var known = account();
        var duplicate = entry("Sam Oyelaran", null);
        merge(duplicate, known);
        claims.claim(known, activity, Map.of("AMA1", 4));
        SeparationPage page = as(cast.rahmani(), me -> merging.separation(me, duplicate));
        assertThat(page.lines()).singleElement().satisfies(line -> {
            assertThat(line.what()).isEqualTo("merging.held.awards");
            assertThat(line.stays()).startsWith("Sam Oyelaran");
        });
    }

    @Test
    void a_second_press_is_refused_and_changes_nothing() {
        var known = account();
        var duplicate = entry("Sam Oyelaran", null);
        merge(duplicate, known);
        refused("merge.merged", () -> merge(duplicate, known));
        undo(duplicate);
        refused("merge.undone", () -> undo(duplicate));
        merge(duplicate, known);
        assertThat(people.rootOf(duplicate)).isEqualTo(known);
    }

    @Test
    void of_two_merges_in_opposite_directions_one_is_made() {
        for (var round = 0; round < 5; round++) {
            var one = entry("Sam Oyelaran", null);
            var other = entry("Sam Oyelaran", null);
            var outcomes = Race.of(List.of(() -> race(one, other), () -> race(other, one)));
            assertThat(outcomes.stream().filter(java.util.Optional::isEmpty)).hasSize(1);
            assertThat(outcomes.stream().flatMap(java.util.Optional::stream))
                    .singleElement()
                    .isInstanceOf(Refused.class);
            assertThat(people.allOf(one)).hasSize(2);
        }
    }

    private void race(PersonId from, PersonId into) {
        cast.let(cast.rahmani(), me -> merging.merge(me, from, into, "Same NPI."));
    }

    @Test
    void an_undo_pressed_twice_at_once_is_recorded_once() {
        var known = account();
        var duplicate = entry("Sam Oyelaran", null);
        merge(duplicate, known);
        Race.of(List.of(
                () -> cast.let(cast.rahmani(), me -> merging.undo(me, duplicate, "Two people.")),
                () -> cast.let(cast.rahmani(), me -> merging.undo(me, duplicate, "Two people."))));
        assertThat(auditEventsOf(duplicate.value()).stream()
                        .filter(event -> event.kind().equals("MergeUndone")))
                .hasSize(1);
    }

    @Test
    void a_chain_is_read_under_its_last_entry_and_undone_link_by_link() {
        var a = entry("Anna Chain", address());
        var b = entry("Anna Chain", address());
        var c = account();
        claims.claim(a, activity, Map.of("AMA1", 4));
        merge(a, b);
        merge(b, c);
        assertThat(people.rootOf(a)).isEqualTo(c);
        assertThat(year(c).total()).isEqualTo(1);
        assertThat(found("anna chain")).containsExactly(c);
        refused("merge.merged", () -> merge(c, a));
        undo(b);
        assertThat(people.rootOf(a)).isEqualTo(b);
        assertThat(year(c).total()).isZero();
        undo(a);
        assertThat(people.rootOf(a)).isEqualTo(a);
        assertThat(found("anna chain")).containsExactlyInAnyOrder(a, b);
    }
}
