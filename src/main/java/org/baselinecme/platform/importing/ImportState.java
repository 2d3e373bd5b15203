package org.baselinecme.platform.importing;

/** How far an uploaded table has come. */
enum ImportState {
    /** Its columns are to be confirmed. */
    UPLOADED,
    CHECKING,
    /** Every row was checked, and none was written. */
    CHECKED,
    APPLYING,
    APPLIED,
    UNDOING,
    /** What had not been touched since was taken back. */
    UNDONE;

    /** Whether its columns can still be mapped in another way: nothing was written. */
    boolean canMap() {
        return switch (this) {
            case UPLOADED, CHECKING, CHECKED -> true;
            case APPLYING, APPLIED, UNDOING, UNDONE -> false;
        };
    }

    /** Whether what it wrote can be taken back; an application that was canceled half way counts. */
    boolean canUndo() {
        return switch (this) {
            case APPLYING, APPLIED -> true;
            case UPLOADED, CHECKING, CHECKED, UNDOING, UNDONE -> false;
        };
    }
}
