package org.baselinecme.delivery.participation;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.baselinecme.planning.designation.DesignationQueries;
import org.baselinecme.planning.disclosures.LearnerDisclosures;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.Ids;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Refused;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What learners were shown before they engaged, whom, when and in which version (R8, R22). The page of a step shows
 * {@link #current} and its form carries the hash; the step calls {@link #mustBeCurrent} and then {@link #record}, in its own
 * transaction. Who only looks is not recorded.
 */
@Component
public class LearnerNoticeService {
    private final LearnerDisclosures disclosures;
    private final DesignationQueries designated;
    private final LearnerNoticePresenter words;
    private final JdbcClient jdbc;
    private final Clock clock;

    LearnerNoticeService(
            LearnerDisclosures disclosures,
            DesignationQueries designated,
            LearnerNoticePresenter words,
            JdbcClient jdbc,
            Clock clock) {
        this.disclosures = disclosures;
        this.designated = designated;
        this.words = words;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What learners are to be told of this activity as it stands now. */
    public NoticeContent current(ActivityId activity) {
        return words.of(disclosures.of(activity), designated.statements(activity));
    }

    /**
     * Keeps the version that a page has shown. {@link Refused} when learners are told something else by now, so that they read
     * it again; nothing may have been done before.
     *
     * @param hash what the form carried
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void mustBeCurrent(ActivityId activity, String hash) {
        var shown = current(activity);
        if (!shown.hash().equals(hash))
            throw new Refused(List.of(Objection.blocking("shown.stale", "/catalogue/" + number(activity))));
        jdbc.sql("insert into shown_text (activity, hash, text, since) values (?, ?, ?, ?) on conflict do nothing")
                .params(activity.value(), hash, shown.text(), clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** This learner was shown this version at this step; the version is one that {@link #mustBeCurrent} let pass. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(PersonId learner, ActivityId activity, NoticeStep step, String hash) {
        jdbc.sql("insert into showing (id, person, activity, step, hash, at) values (?, ?, ?, ?, ?, ?)")
                .params(
                        Ids.next(),
                        learner.value(),
                        activity.value(),
                        step.name(),
                        hash,
                        clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private String number(ActivityId activity) {
        return jdbc.sql("select number from activity where id = ?")
                .param(activity.value())
                .query(String.class)
                .single();
    }
}
