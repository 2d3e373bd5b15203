package org.baselinecme.platform.importing;

/** Whose value counts where a row differs from what is on record. */
public enum Differences {
    /** What is on record stays; what is empty there is filled in. */
    OURS,
    /** The file replaces what is on record; what is empty in the file stays as it is. */
    FILE
}
