package org.baselinecme.delivery.participation;

/** A step at which a learner is shown disclosure and statements. */
public enum NoticeStep {
    REGISTRATION,
    CHECK_IN,
    CLAIM
}
