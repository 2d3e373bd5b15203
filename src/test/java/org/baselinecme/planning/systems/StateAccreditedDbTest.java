package org.baselinecme.planning.systems;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.baselinecme.DatabaseTest;
import org.baselinecme.TestClock;
import org.baselinecme.credit.credit.ClaimForm;
import org.baselinecme.credit.credit.Claims;
import org.baselinecme.delivery.learning.Answers;
import org.baselinecme.delivery.learning.Evaluations;
import org.baselinecme.delivery.participation.LearnerNoticeService;
import org.baselinecme.planning.designation.DesignationQueries;
import org.baselinecme.platform.cache.Caches;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.Refused;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.cache.CacheManager;

/** Findings A6: an office accredited by a state medical society adds its wording and issues its first certificate. */
class StateAccreditedDbTest extends DatabaseTest {
    private static final String WORDS =
            "The {provider} is accredited by the Uplands Medical Society to provide continuing "
                    + "medical education for physicians.";

    @Autowired
    private StatementWordings wordings;

    @Autowired
    private DesignationQueries designated;

    @Autowired
    private CacheManager caches;

    @Autowired
    private Claims claims;

    @Autowired
    private Evaluations evaluations;

    @Autowired
    private LearnerNoticeService notices;

    @BeforeEach
    void theOfficeIsAccreditedByAState() {
        umbrella("STATE_ACCREDITED");
    }

    @AfterEach
    void theOfficeIsAsEver() {
        umbrella("JOINT_ACCREDITATION");
    }

    @Test
    void r37_from_no_wording_to_the_first_certificate() {
        var activity = cast.activities().listed("LIVE_COURSE", "AMA1");
        cast.activities().submit(activity);
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> cast.activities().approve(activity))
                .satisfies(refused -> assertThat(refused.objections())
                        .extracting(Objection::key)
                        .contains("designation.no-wording"));
        assertThat(wrong("Our office is accredited.")).isEqualTo("statement.placeholders");
        assertThat(wrong(WORDS + " {credits}")).isEqualTo("statement.placeholders");
        assertThat(wrong(WORDS + " {")).isEqualTo("statement.placeholders");
        save(new StatementForm(0, WORDS, "Letter of the society", null, ""));
        save(new StatementForm(1, WORDS, "Letter of the society", LocalDate.parse("2026-11-30"), "Society office"));
        assertThat(auditEventsOf(CreditSystemEvent.idOf("statement_template", "STATE_ACCREDITED-DIRECT")))
                .extracting(AuditRow::kind)
                .containsExactly("StatementWorded", "StatementConfirmed");
        var code = openWithCode(activity);
        assertThat(designated.statements(activity).getFirst())
                .returns(true, Statement::verified)
                .extracting(statement -> statement.words().plain())
                .asString()
                .contains("is accredited by the Uplands Medical Society");
        var physician = cast.learners().learner("Dr Ada Quist", "MD", "PHYSICIAN");
        TestClock.moveTo("2027-03-01T08:55:00Z");
        UUID claim = as(physician, me -> claims.claim(me, cast.learners().coded(code), true, form(activity)));
        assertThat(jdbc.sql("select count(*) from v_certificate where claim = ?")
                        .param(claim)
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    private String openWithCode(ActivityId activity) {
        cast.activities().approve(activity);
        let(cast.rahmani(), me -> cast.services().designations().open(me, activity));
        cast.disclosures().nothingToDisclose(cast.tanaka());
        for (var slot : cast.learners().slots(activity)) cast.activities().review(cast.tanaka(), activity, slot, 0);
        return cast.learners().code(activity);
    }

    private ClaimForm form(ActivityId activity) {
        var answers = new HashMap<String, String>();
        for (var question : as(cast.petrov(), me -> evaluations.questions()))
            answers.put(
                    question.field(),
                    switch (question.kind()) {
                        case SINGLE, MULTIPLE -> question.options().getFirst();
                        case SCALE -> "4";
                        case YES_NO -> "YES";
                        case TEXT -> "Time.";
                    });
        return new ClaimForm("", notices.current(activity).hash(), Answers.of(Map.copyOf(answers)));
    }

    private void save(StatementForm form) {
        let(cast.okafor(), me -> wordings.save(me, "STATE_ACCREDITED-DIRECT", form));
    }

    private String wrong(String words) {
        try {
            save(new StatementForm(0, words, "Letter", null, ""));
            return "";
        } catch (Refused refused) {
            return refused.objections().stream().map(Objection::key).findFirst().orElse("");
        }
    }

    private void umbrella(String umbrella) {
        owner().sql("update provider set umbrella = ?").param(umbrella).update();
        Objects.requireNonNull(caches.getCache(Caches.PROVIDER)).clear();
    }
}
