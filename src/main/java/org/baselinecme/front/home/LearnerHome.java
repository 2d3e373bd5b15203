package org.baselinecme.front.home;

import java.util.List;
import org.baselinecme.credit.certificates.Transcripts;
import org.baselinecme.credit.certificates.YearOfCredit;
import org.baselinecme.front.home.SessionsToday.RegisteredSession;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.springframework.stereotype.Service;

/** What only the home page of learners shows. */
@Service
public class LearnerHome {
    private final SessionsToday sessions;
    private final Transcripts transcripts;

    LearnerHome(SessionsToday sessions, Transcripts transcripts) {
        this.sessions = sessions;
        this.transcripts = transcripts;
    }

    /** Returns today's sessions and this year's credit of a learner. */
    @Needs(Duty.TAKE_PART)
    Learning of(Me me) {
        return new Learning(sessions.mine(me), transcripts.thisYear(me));
    }

    /** The sessions of today and the credit of this year. */
    record Learning(List<RegisteredSession> today, YearOfCredit year) {}
}
