package org.baselinecme.credit.credit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.baselinecme.DatabaseTest;
import org.baselinecme.TestClock;
import org.baselinecme.credit.monitor.TestCpeMonitor;
import org.baselinecme.delivery.learning.Answers;
import org.baselinecme.delivery.learning.Evaluations;
import org.baselinecme.delivery.meetings.MeetingFiles;
import org.baselinecme.delivery.participation.LearnerNoticeService;
import org.baselinecme.office.people.LearnerIds;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Findings A6: what a credit system asks of a learner, and how its own rule awards, for pharmacists. */
class PharmacyClaimsDbTest extends DatabaseTest {
    @Autowired
    private Claims claims;

    @Autowired
    private ClaimPages pages;

    @Autowired
    private AwardQueries awards;

    @Autowired
    private MeetingFiles files;

    @Autowired
    private LearnerIds ids;

    @Autowired
    private Evaluations evaluations;

    @Autowired
    private LearnerNoticeService notices;

    @Autowired
    private ApplicationContext context;

    private PersonId pharmacist;
    private ActivityId activity;
    private String code;

    @BeforeEach
    void aPharmacistAttends() {
        pharmacist = cast.learners().learner("Iris Vogel", "PharmD", "PHARMACIST");
        activity = cast.activities().listed("LIVE_COURSE", "AMA1", "ACPE");
        cast.activities().open(activity);
        code = cast.learners().code(activity);
        TestClock.moveTo("2027-03-01T08:55:00Z");
    }

    @Test
    void r41_the_claim_waits_for_the_ids_and_asks_for_them() {
        assertThat(refused(() -> claim(""))).isEqualTo("claim.ids");
        let(
                pharmacist,
                me -> cast.services().checkIns().checkIn(me, cast.learners().coded(code), true));
        var page = as(pharmacist, me -> pages.of(me, activity, null));
        assertThat(page.ids()).extracting(LearnerIds.Field::code).containsExactly("NABP_EPROFILE", "BIRTH_MONTH_DAY");
        assertThat(refused(() -> give("12", "03-14"))).isEqualTo("learner-id.wrong");
        assertThat(refused(() -> give("123456", "02-30"))).isEqualTo("learner-id.wrong");
        give("123456", "0314");
        assertThat(awards.of(claim(""))).singleElement().satisfies(award -> {
            assertThat(award.system()).isEqualTo("ACPE");
            assertThat(award.credits()).hasToString("1.00");
        });
        assertThat(auditEventsOf(pharmacist.value())).extracting(AuditRow::kind).contains("LearnerIdsChanged");
    }

    @Test
    void r41_the_credit_is_in_the_file_for_cpe_monitor_with_ids_and_deadline() {
        give("246810", "0314");
        claim("");
        List<String> lines = as(cast.okafor(), me -> TestCpeMonitor.file(context, me, activity));
        assertThat(lines)
                .singleElement()
                .asString()
                .contains("-P\",\"246810\",\"0314\",\"2027-03-01\",\"1.00\",\"0.100\",\"Iris Vogel\",\"2027-04-30\"");
        assertThat(lastAuditEventOf(activity.value()).kind()).isEqualTo("CpeMonitorExported");
        owner().sql("delete from person_identifier where person = ?")
                .param(pharmacist.value())
                .update();
        List<String> none = as(cast.okafor(), me -> TestCpeMonitor.file(context, me, activity));
        assertThat(none).isEmpty();
        List<List<String>> lacking = as(cast.okafor(), me -> TestCpeMonitor.lacking(context, me, activity));
        assertThat(lacking).containsExactly(List.of("profile"));
    }

    @Test
    void a_pharmacists_paper_is_no_statement_of_credit() {
        give("654321", "12-31");
        var claim = claim("");
        assertThat(jdbc.sql("select document from credit_claim where id = ?")
                        .param(claim)
                        .query(String.class)
                        .single())
                .isEqualTo("PARTICIPATION");
    }

    @Test
    void all_or_none_gives_nothing_for_less_than_all() {
        give("777777", "01-02");
        assertThat(refused(() -> claim("0.75"))).isEqualTo("claim.whole-only");
        let(
                pharmacist,
                me -> cast.services().checkIns().checkIn(me, cast.learners().coded(code), true));
        assertThat(as(pharmacist, me -> pages.of(me, activity, null)).choices()).containsExactly("1.00");
    }

    @Test
    void all_or_none_gives_nothing_to_who_came_after_half_an_hour() throws IOException {
        give("888888", "01-02");
        var email = jdbc.sql("select email from account where person = ?")
                .param(pharmacist.value())
                .query(String.class)
                .single();
        var report = Files.readString(Path.of("src/test/resources/reports/zoom-meeting.csv"))
                .replace(
                        "desk@example.org,\"03/01/2027 08:00:00 AM\",\"03/01/2027 09:00:00 AM\",60",
                        email + ",\"03/01/2027 08:30:00 AM\",\"03/01/2027 09:00:00 AM\",30");
        TestClock.moveTo("2027-03-01T10:00:00Z");
        let(cast.rahmani(), me -> {
            var slot = cast.learners().slots(activity).getFirst();
            var file = files.upload(me, activity, slot, "report.csv", report.getBytes(StandardCharsets.UTF_8));
            files.load(me, activity, slot, file, "");
        });
        assertThat(as(pharmacist, me -> pages.of(me, activity, null)).against())
                .extracting(Objection::key)
                .containsExactly("claim.partial");
    }

    @Test
    void a_physician_of_the_same_activity_claims_as_ever() {
        var physician = cast.learners().learner("Ada Quist", "MD", "PHYSICIAN");
        UUID claim = as(physician, me -> claims.claim(me, cast.learners().coded(code), true, form("0.50")));
        assertThat(awards.of(claim))
                .singleElement()
                .satisfies(award -> assertThat(award.credits()).hasToString("0.50"));
    }

    private UUID claim(String credits) {
        return as(pharmacist, me -> claims.claim(me, cast.learners().coded(code), true, form(credits)));
    }

    private void give(String profile, String birthday) {
        let(pharmacist, me -> ids.save(me, Map.of("NABP_EPROFILE", profile, "BIRTH_MONTH_DAY", birthday)));
    }

    private ClaimForm form(String credits) {
        var fields = new HashMap<String, String>();
        for (var question : as(pharmacist, me -> evaluations.questions()))
            fields.put(
                    question.field(),
                    switch (question.kind()) {
                        case SINGLE, MULTIPLE -> question.options().getFirst();
                        case SCALE -> "4";
                        case YES_NO -> "YES";
                        case TEXT -> "Time.";
                    });
        return new ClaimForm(credits, notices.current(activity).hash(), Answers.of(Map.copyOf(fields)));
    }

    private static String refused(Runnable attempt) {
        try {
            attempt.run();
            return "went through";
        } catch (Refused refused) {
            return refused.objections().stream().map(Objection::key).findFirst().orElse("");
        }
    }
}
