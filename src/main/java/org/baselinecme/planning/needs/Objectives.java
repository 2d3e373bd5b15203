package org.baselinecme.planning.needs;

import java.util.List;
import java.util.UUID;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.Ids;
import org.baselinecme.platform.kernel.NotFound;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Proposed objectives, each linked to the typed needs it serves (R26). */
@Service
@Transactional
public class Objectives {
    private final NeedsAssessmentAccess desk;
    private final JdbcClient jdbc;

    Objectives(NeedsAssessmentAccess desk, JdbcClient jdbc) {
        this.desk = desk;
        this.jdbc = jdbc;
    }

    /** Proposes an objective. One that says the same as an earlier one is not added twice. */
    @Needs(Duty.WRITE_NEEDS)
    public void propose(Me me, ActivityId activity, ObjectiveForm form) {
        desk.toWriteIn(me, activity);
        var id = Ids.next();
        var added = jdbc.sql("""
                        insert into needs_objective (id, version, activity, position, text)
                        select :id, 0, :activity, coalesce(max(position), 0) + 1, :text
                        from needs_objective where activity = :activity
                        having not coalesce(bool_or(text = :text), false)
                        """)
                .param("id", id)
                .param("activity", activity.value())
                .param("text", form.text().strip())
                .update();
        if (added == 1) link(id, form.served());
    }

    /** Says an objective anew; refuses when its text was changed since the page was opened. */
    @Needs(Duty.WRITE_NEEDS)
    void reword(Me me, ActivityId activity, UUID id, ObjectiveForm form) {
        desk.toWriteIn(me, activity);
        var standing = jdbc.sql("select text from needs_objective where id = ? and activity = ? for update")
                .params(id, activity.value())
                .query(String.class)
                .optional()
                .orElseThrow(NotFound::new);
        if (!standing.equals(form.seen()) && !standing.equals(form.text().strip()))
            throw new OptimisticLockingFailureException("objective");
        jdbc.sql("update needs_objective set text = ?, version = version + 1 where id = ?")
                .params(form.text().strip(), id)
                .update();
        jdbc.sql("delete from needs_objective_need where objective = ?")
                .param(id)
                .update();
        link(id, form.served());
    }

    /** Takes an objective out; one that is gone already stays gone. */
    @Needs(Duty.WRITE_NEEDS)
    void remove(Me me, ActivityId activity, UUID id) {
        desk.toWriteIn(me, activity);
        jdbc.sql("delete from needs_objective where id = ? and activity = ?")
                .params(id, activity.value())
                .update();
    }

    private void link(UUID id, List<NeedsQuestion> needs) {
        for (var need : needs)
            jdbc.sql("insert into needs_objective_need (objective, need) values (?, ?)")
                    .params(id, need.name())
                    .update();
    }
}
