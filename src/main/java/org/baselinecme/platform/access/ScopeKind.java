package org.baselinecme.platform.access;

/** How far a grant reaches. */
public enum ScopeKind {
    OFFICE,
    DEPARTMENT,
    ACTIVITY,
    /** Only what is one's own. */
    SELF
}
