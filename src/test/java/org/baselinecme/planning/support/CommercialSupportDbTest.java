package org.baselinecme.planning.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.baselinecme.DatabaseTest;
import org.baselinecme.Race;
import org.baselinecme.Support;
import org.baselinecme.planning.activities.Requirement;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.NotFound;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.security.access.AccessDeniedException;

class CommercialSupportDbTest extends DatabaseTest {
    @Autowired
    private SupportAcknowledgement acknowledgement;

    @Autowired
    private SupportPages pages;

    @Autowired
    private SupportRequirements requirements;

    @Test
    @DisplayName("findings A4: the sentence on commercial support follows the recorded answer")
    void r15_the_sentence_follows_the_recorded_answer() {
        var activity = cast.accepted();
        assertThat(acknowledgement.of(activity)).contains("hasn’t been recorded yet");
        cast.support().none(activity);
        assertThat(acknowledgement.of(activity)).isEqualTo("This activity receives no commercial support.");
        var name = cast.disclosures().uniqueName("Oriavant");
        var company = cast.support().company(name);
        cast.support().signed(activity, company, SupportNature.MONEY, "2026-11-03");
        var inKind = cast.support().inKind(activity, company);
        assertThat(acknowledgement.of(activity))
                .isEqualTo("This activity received commercial support from %s; %s (In kind: durable equipment)."
                        .formatted(name, name));
        cast.support().withdraw(activity, inKind);
        assertThat(acknowledgement.of(activity)).contains(name).doesNotContain("In kind");
    }

    @Test
    void r9_a_supporter_is_named_as_the_register_does_without_signs_of_a_trade_name() {
        var activity = cast.accepted();
        var name = cast.disclosures().uniqueName("Oriavant") + " Cefoval® *new*";
        cast.support().inKind(activity, cast.support().company(name));
        assertThat(acknowledgement.of(activity)).contains("Cefoval new").doesNotContain("®", "*");
    }

    @Test
    void r9_a_supporter_is_a_company_of_the_register_and_never_a_typed_name() {
        var activity = cast.accepted();
        var typed = new NewSupporter("Oriavant Therapeutics", SupportNature.MONEY, null);
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() ->
                        let(cast.rahmani(), me -> cast.services().support().add(me, activity, typed)));
        let(
                cast.rahmani(),
                me -> cast.services()
                        .support()
                        .propose(me, activity, cast.disclosures().uniqueName("Newco")));
        var choices = as(cast.rahmani(), me -> pages.of(me, activity)).companies();
        assertThat(choices).extracting(SupportPage.Choice::name).noneMatch(name -> name.startsWith("Newco"));
    }

    @Test
    void the_attestation_names_who_and_when_and_ends_with_the_first_supporter() {
        var activity = cast.accepted();
        Runnable attest = () -> cast.support().none(activity);
        assertThat(Race.of(List.of(attest, attest, attest))).allMatch(Optional::isEmpty);
        assertThat(auditEventsOf(activity.value())).extracting(AuditRow::kind).containsOnlyOnce("NoSupportAttested");
        var page = as(cast.drKhan(), me -> pages.of(me, activity));
        assertThat(page.attested().by()).startsWith("Fatima Rahmani");
        assertThat(page.rights().mayChange()).isFalse();
        cast.support()
                .inKind(activity, cast.support().company(cast.disclosures().uniqueName("Pellucid")));
        assertThat(auditEventsOf(activity.value()))
                .extracting(AuditRow::kind)
                .endsWith("NoSupportWithdrawn", "SupporterAdded");
        var after = as(cast.rahmani(), me -> pages.of(me, activity));
        assertThat(after.isSupported()).isTrue();
        assertThat(after.isNone()).isFalse();
    }

    @Test
    void a_supporter_raced_by_itself_is_added_once() {
        var activity = cast.accepted();
        var company = cast.support().company(cast.disclosures().uniqueName("Oriavant"));
        Runnable add = () -> cast.support().inKind(activity, company);
        assertThat(Race.of(List.of(add, add, add)))
                .filteredOn(Optional::isPresent)
                .hasSize(2)
                .allSatisfy(refused -> assertThat(refused.orElseThrow()).hasMessage("support.already"));
    }

    @Test
    void every_version_of_an_agreement_stays_and_is_read_by_those_who_record_or_approve() {
        var activity = cast.accepted();
        var company = cast.support().company(cast.disclosures().uniqueName("Oriavant"));
        var supporter =
                cast.support().add(activity, company, SupportNature.MONEY, Support.agreement("2026-11-02", null));
        cast.support().file(activity, supporter, Support.agreement("2026-11-02", "2026-11-09"));
        var page = as(cast.rahmani(), me -> pages.of(me, activity, supporter));
        assertThat(page.agreements()).hasSize(2);
        assertThat(page.source().message()).isEqualTo("support.signed");
        assertThat(lastAuditEventOf(activity.value()).after()).contains("companySignedOn", "2026-11-09");
        var newest = UUID.fromString(page.agreements().getFirst().id());
        assertThat(as(cast.tanaka(), me -> pages.agreement(me, activity, supporter, newest))
                        .mediaType())
                .isEqualTo("application/pdf");
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> as(cast.drKhan(), me -> pages.agreement(me, activity, supporter, newest)));
    }

    @Test
    void rows_are_never_changed_nor_deleted() {
        for (var sql : List.of(
                "delete from supporter",
                "update supporter set company = company",
                "delete from support_attestation",
                "update support_agreement set turn = turn"))
            assertThatExceptionOfType(DataAccessException.class)
                    .as(sql)
                    .isThrownBy(() -> jdbc.sql(sql).update());
    }

    @Test
    void the_office_is_told_what_is_missing() {
        var activity = cast.activities().scheduled();
        assertThat(missing(activity)).containsExactly("requirement.support-not-recorded");
        var supporter = cast.support()
                .inKind(activity, cast.support().company(cast.disclosures().uniqueName("Oriavant")));
        assertThat(missing(activity)).containsExactly("requirement.support-unsigned");
        cast.support().file(activity, supporter, Support.agreement("2026-11-02", "2026-11-03"));
        assertThat(missing(activity)).isEmpty();
    }

    @Test
    void an_activity_that_was_approved_before_the_question_goes_on_and_says_nothing_false() {
        var activity = cast.activities().opened();
        owner().sql("delete from support_attestation where activity = ?")
                .param(activity.value())
                .update();
        assertThat(acknowledgement.of(activity)).contains("hasn’t been recorded yet");
        assertThat(missing(activity)).containsExactly("requirement.support-not-recorded");
        cast.support().none(activity);
        assertThat(missing(activity)).isEmpty();
    }

    private List<String> missing(ActivityId activity) {
        return requirements.of(List.of(activity)).stream()
                .map(Requirement::message)
                .toList();
    }
}
