package org.baselinecme.planning.activities;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The stages of an activity, and which may follow which. A new stage does not compile until every question is answered. */
public enum Stage {
    PROPOSED,
    NEEDS_APPROVED,
    PLANNING,
    IN_REVIEW,
    APPROVED,
    OPEN,
    DELIVERED,
    RECONCILING,
    CLOSED,
    DECLINED,
    CANCELLED,
    ON_HOLD,
    EXPIRED,
    WITHDRAWN;

    /** The stages that may come next. */
    public Set<Stage> next() {
        return switch (this) {
            case PROPOSED -> Set.of(NEEDS_APPROVED, DECLINED, CANCELLED, ON_HOLD);
            case NEEDS_APPROVED -> Set.of(PLANNING, CANCELLED, ON_HOLD);
            case PLANNING -> Set.of(IN_REVIEW, CANCELLED, ON_HOLD);
            case IN_REVIEW -> Set.of(PLANNING, APPROVED, CANCELLED, ON_HOLD);
            case APPROVED -> Set.of(OPEN, CANCELLED, ON_HOLD);
            case OPEN -> Set.of(DELIVERED, EXPIRED, CANCELLED, WITHDRAWN, ON_HOLD);
            case DELIVERED -> Set.of(RECONCILING, WITHDRAWN);
            case RECONCILING -> Set.of(CLOSED, WITHDRAWN);
            case ON_HOLD -> Set.of(PROPOSED, NEEDS_APPROVED, PLANNING, IN_REVIEW, APPROVED, OPEN, CANCELLED);
            case EXPIRED -> Set.of(RECONCILING);
            case CLOSED, DECLINED, CANCELLED, WITHDRAWN -> Set.of();
        };
    }

    /** Whether no stage may follow: nothing of the activity is changed any more. */
    public boolean isFinal() {
        return next().isEmpty();
    }

    /** Whether credit is designated, and learners rely on what was announced. */
    public boolean isDesignated() {
        return this == APPROVED || this == OPEN;
    }

    /** The next stage that a person moves an activity to by a button; itself where there is none. */
    Stage nextByPerson() {
        return switch (this) {
            case PROPOSED -> NEEDS_APPROVED;
            case NEEDS_APPROVED -> PLANNING;
            case PLANNING -> IN_REVIEW;
            case IN_REVIEW -> APPROVED;
            case APPROVED -> OPEN;
            case OPEN, DELIVERED, RECONCILING, CLOSED, DECLINED, CANCELLED, ON_HOLD, EXPIRED, WITHDRAWN -> this;
        };
    }

    /** The stages of an activity that goes as planned, in their order, as pages draw them. */
    public static List<Stage> regular() {
        return List.of(PROPOSED, NEEDS_APPROVED, PLANNING, IN_REVIEW, APPROVED, OPEN, DELIVERED, RECONCILING, CLOSED);
    }

    /** Whether it is one of the {@link #regular} stages. */
    public boolean isRegular() {
        return regular().contains(this);
    }

    /** The name in lower case, as messages use it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Message key of its name. */
    public String message() {
        return "stage." + code();
    }

    /** The color of its state: ok, wait, stop or info. */
    public String tone() {
        return switch (this) {
            case PROPOSED, PLANNING, IN_REVIEW, RECONCILING, DELIVERED -> "info";
            case NEEDS_APPROVED, APPROVED, OPEN -> "ok";
            case ON_HOLD, CLOSED, DECLINED, CANCELLED, EXPIRED, WITHDRAWN -> "";
        };
    }
}
