package org.baselinecme.planning.designation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.baselinecme.DatabaseTest;
import org.baselinecme.TestActivities;
import org.baselinecme.office.companies.CompanyKind;
import org.baselinecme.office.companies.Ownership;
import org.baselinecme.planning.agenda.SlotForm;
import org.baselinecme.planning.agenda.SlotKind;
import org.baselinecme.planning.systems.CreditSystems;
import org.baselinecme.planning.systems.Statement;
import org.baselinecme.planning.systems.StatementContent;
import org.baselinecme.platform.cache.Caches;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.Credits;
import org.baselinecme.platform.kernel.Refused;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.cache.CacheManager;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;

/** The bodies' wordings as they are seeded, and what approval writes. */
class StatementsDbTest extends DatabaseTest {
    @Autowired
    private CacheManager caches;

    @Autowired
    private CreditSystems systems;

    @Autowired
    private DesignationQueries designated;

    private List<String> compose(String umbrella, List<String> partners, String credits) {
        var amounts = Map.of("AMA1", Credits.of(credits));
        var content = new StatementContent(umbrella, "Tamarrow Valley Health", partners, "live activity", amounts);
        return systems.composer().compose(content).stream()
                .map(s -> s.words().text())
                .toList();
    }

    @Test
    void r37_a_jointly_accredited_provider_uses_the_statement_of_joint_accreditation() {
        assertThat(compose("JOINT_ACCREDITATION", List.of(), "9.50"))
                .containsExactly(
                        "In support of improving patient care, Tamarrow Valley Health is jointly accredited by the Accreditation Council for Continuing Medical Education (ACCME), the Accreditation Council for Pharmacy Education (ACPE), and the American Nurses Credentialing Center (ANCC), to provide continuing education for the healthcare team.",
                        "The Tamarrow Valley Health designates this live activity for a maximum of 9.50 *AMA PRA Category 1 Credits*™. Physicians should claim only the credit commensurate with the extent of their participation in the activity.");
    }

    @Test
    void r37_an_activity_with_a_joint_provider_uses_the_joint_providership_statement() {
        assertThat(compose("JOINT_ACCREDITATION", List.of("Uplands Community Health Alliance"), "1.00"))
                .first()
                .isEqualTo(
                        "In support of improving patient care, this activity has been planned and implemented by Tamarrow Valley Health and Uplands Community Health Alliance. Tamarrow Valley Health is jointly accredited by the Accreditation Council for Continuing Medical Education (ACCME), the Accreditation Council for Pharmacy Education (ACPE), and the American Nurses Credentialing Center (ANCC), to provide continuing education for the healthcare team.");
    }

    @Test
    void r37_an_accme_provider_uses_the_accme_statements() {
        assertThat(compose("ACCME_DIRECT", List.of(), "1.00"))
                .first()
                .isEqualTo(
                        "The Tamarrow Valley Health is accredited by the Accreditation Council for Continuing Medical Education (ACCME) to provide continuing medical education for physicians.");
        assertThat(compose("ACCME_DIRECT", List.of("A Society"), "1.00"))
                .first()
                .isEqualTo(
                        "This activity has been planned and implemented in accordance with the accreditation requirements and policies of the Accreditation Council for Continuing Medical Education (ACCME) through the joint providership of Tamarrow Valley Health and A Society. The Tamarrow Valley Health is accredited by the ACCME to provide continuing medical education for physicians.");
    }

    @Test
    void r29_approval_designates_the_maximum_and_locks_the_statements() {
        var activity = cast.activities().listed("LIVE_COURSE", "AMA1", "ANCC");
        plan(activity, "09:00", "09:50");
        cast.activities().submit(activity);
        cast.activities().approve(activity);
        assertThat(designated.of(activity))
                .extracting(d -> d.system().code(), d -> d.credits().toString(), DesignatedCredit::by)
                .containsExactly(tuple("AMA1", "1.75", cast.okafor()), tuple("ANCC", "1.75", cast.okafor()));
        assertThat(designated.statements(activity))
                .extracting(Statement::template)
                .containsExactly("T6", "T5");
        assertThat(auditEventsOf(activity.value()))
                .extracting(AuditRow::kind)
                .contains("CreditDesignated", "StatementsLocked");
    }

    @Test
    void r37_a_name_change_before_opening_creates_a_new_version_and_keeps_the_old_one() {
        var activity = cast.activities().approvedCourse();
        umbrella("ACCME_DIRECT");
        let(cast.rahmani(), me -> cast.services().designations().open(me, activity));
        umbrella("JOINT_ACCREDITATION");
        assertThat(designated.statements(activity)).first().returns("T1", Statement::template);
        var ended = jdbc.sql("select count(*) from activity_statement where activity = ? and until is not null")
                .param(activity.value())
                .query(Integer.class)
                .single();
        assertThat(ended).isEqualTo(2);
    }

    @Test
    void r37_credit_is_not_designated_under_an_accreditation_without_a_wording() {
        var activity = cast.activities().inReview();
        umbrella("STATE_ACCREDITED");
        try {
            assertThatExceptionOfType(Refused.class)
                    .isThrownBy(() -> cast.activities().approve(activity))
                    .withMessage("designation.no-wording");
        } finally {
            umbrella("JOINT_ACCREDITATION");
        }
        assertThat(designated.of(activity)).isEmpty();
    }

    @Test
    void r19_a_joint_provider_found_to_be_an_ineligible_company_is_removed_and_the_statements_follow() {
        var activity = cast.activities().inReview();
        var partner = cast.disclosures().uniqueName("Uplands");
        let(cast.rahmani(), me -> cast.services().partners().name(me, activity, partner));
        cast.activities().approve(activity);
        assertThat(designated.statements(activity)).first().returns("T7", Statement::template);
        var id = jdbc.sql("select id from joint_provider where activity = ?")
                .param(activity.value())
                .query(UUID.class)
                .single();
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() ->
                        let(cast.rahmani(), me -> cast.services().partners().drop(me, activity, id)))
                .withMessage("designation.fixed");
        cast.disclosures().company(partner, CompanyKind.INELIGIBLE, Ownership.PUBLIC);
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() ->
                        let(cast.rahmani(), me -> cast.services().designations().open(me, activity)))
                .withMessage("partner.ineligible");
        let(cast.rahmani(), me -> cast.services().partners().drop(me, activity, id));
        assertThat(designated.statements(activity)).first().returns("T6", Statement::template);
        let(cast.rahmani(), me -> cast.services().designations().open(me, activity));
    }

    @Test
    void r29_a_designation_is_never_dated_after_the_start_or_overwritten() {
        var activity = cast.activities().approved();
        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> owner().sql("update designation set starts_at = at where activity = ?")
                        .param(activity.value())
                        .update());
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> jdbc.sql("update designation set quarters = 99 where activity = ?")
                        .param(activity.value())
                        .update())
                .withStackTraceContaining("permission denied");
    }

    private void plan(ActivityId activity, String start, String end) {
        SlotForm slot = TestActivities.slot(SlotKind.ACCREDITED, start, end, "Hall", cast.drKhan());
        cast.activities().plan(activity, slot);
    }

    private void umbrella(String umbrella) {
        owner().sql("update provider set umbrella = ?").param(umbrella).update();
        Objects.requireNonNull(caches.getCache(Caches.PROVIDER)).clear();
    }
}
