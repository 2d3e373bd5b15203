package org.baselinecme.demo;

import org.baselinecme.office.security.RunAs;
import org.baselinecme.planning.activities.Activities;
import org.baselinecme.planning.activities.Stage;
import org.baselinecme.planning.designation.ApprovalReviews;
import org.baselinecme.planning.designation.Designations;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.ActivityId;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;

/** Leads the invented activities along their road, each step by the person whose work it is. */
@Component
@Conditional(DemoWanted.class)
class DemoMoves {
    private static final String COORDINATOR = "whitcombe";
    private static final String DIRECTOR = "okafor";
    private final Activities activities;
    private final Designations designations;
    private final ApprovalReviews approvals;
    private final RunAs acting;

    DemoMoves(Activities activities, Designations designations, ApprovalReviews approvals, RunAs acting) {
        this.acting = acting;
        this.activities = activities;
        this.designations = designations;
        this.approvals = approvals;
    }

    static String mover(DemoOffice.Moved moved) {
        return moved.to() == Stage.APPROVED ? DIRECTOR : COORDINATOR;
    }

    void move(Me me, ActivityId activity, DemoOffice.Moved moved) {
        switch (moved.to()) {
            case PLANNING -> activities.startPlanning(me, activity);
            case IN_REVIEW -> activities.submitForReview(me, activity);
            case APPROVED -> designations.approve(me, activity, approvals.seal(me, activity));
            case OPEN -> designations.open(me, activity);
            case DELIVERED ->
                acting.asProduct(product -> {
                    activities.deliver(product, activity);
                    return activity;
                });
            case CANCELLED -> activities.cancel(me, activity, String.valueOf(moved.why()));
            default -> throw new IllegalArgumentException("the demo cannot move to " + moved.to());
        }
    }
}
