package org.baselinecme.delivery.participation;

/** A step at which a learner is shown the notice of an activity. */
public enum NoticeStep {
    REGISTRATION,
    CHECK_IN,
    CLAIM
}
