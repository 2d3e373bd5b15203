package org.baselinecme.platform.web;

/** The parts of the main menu. */
public enum MenuGroup {
    /** Daily work, always in sight. */
    MAIN,
    /** The business of the office. */
    OFFICE,
    /** Listed on the page of settings. */
    SETTINGS,
    /** Taking part: in sight for learners, in the menu of the person for those who work in the office. */
    LEARNING,
    /** The menu of the person, for people who were ever asked for a disclosure. */
    ASKED,
    /** The menu of the person. */
    OWN
}
