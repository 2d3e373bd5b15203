package org.baselinecme.delivery.results;

import java.util.List;
import java.util.UUID;
import org.baselinecme.office.office.Office;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.kernel.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What learners are told on their home page of scores that a corrected key changed. */
@Service
@Transactional(readOnly = true)
public class CorrectedResults {
    private static final int TOLD_DAYS = 30;
    private final JdbcClient jdbc;
    private final Office office;

    CorrectedResults(JdbcClient jdbc, Office office) {
        this.jdbc = jdbc;
        this.office = office;
    }

    /** My scores that changed in the last 30 days, one of each activity: the one that passes only now, else the newest. */
    @Needs(Duty.TAKE_PART)
    public List<CorrectedResult> mine(Me me) {
        var since = office.moments()
                .today()
                .minusDays(TOLD_DAYS)
                .atStartOfDay(office.moments().zone());
        return jdbc.sql("""
                        select distinct on (g.activity) g.activity, v.title, r.correct_before, r.total_before, r.correct, r.total,
                          r.passed is true and r.passed_before is false as passed
                        from v_person_root mine join v_person_root o on o.root = mine.root
                          join v_assessment_attempt a on a.person = o.person
                          join attempt_rescoring r on r.attempt = a.id
                          join item_regrading g on g.id = r.regrading join v_activity v on v.id = g.activity
                        where mine.person = :me and g.at >= :since
                        order by g.activity, r.passed is true and r.passed_before is false desc, g.at desc, a.attempt desc
                        """)
                .param("me", me.person().value())
                .param("since", since.toOffsetDateTime())
                .query(Rows.of(CorrectedResult.class))
                .list();
    }

    /**
     * A score that a corrected key changed.
     *
     * @param passed whether it passes only since then
     */
    public record CorrectedResult(
            UUID activity, String title, int correctBefore, int totalBefore, int correct, int total, boolean passed) {
        /** Path of the result. */
        public String path() {
            return "/assessments/" + activity + "/after";
        }

        /** Message key of the sentence about it. */
        public String message() {
            return passed ? "regrade.told.passed" : "regrade.told.score";
        }
    }
}
