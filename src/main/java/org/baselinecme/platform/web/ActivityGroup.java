package org.baselinecme.platform.web;

/** The groups of pages of an activity, in the order of its life. */
public enum ActivityGroup {
    OVERVIEW("tabs.group.overview"),
    PLAN("tabs.group.plan"),
    RUN("tabs.group.run"),
    RESULTS("tabs.group.results"),
    FILE("tabs.group.file");

    private final String message;

    ActivityGroup(String message) {
        this.message = message;
    }

    /** Message key of its name. */
    public String message() {
        return message;
    }
}
