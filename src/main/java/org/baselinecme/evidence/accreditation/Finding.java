package org.baselinecme.evidence.accreditation;

import java.util.List;

/**
 * What the rooms say of a record, from their data.
 *
 * @param message key of the sentence with its fact
 */
record Finding(FileRecord record, Says says, String message, List<Object> arguments) {
    /** What the data say. */
    enum Says {
        PRESENT,
        MISSING,
        NOT_APPLICABLE
    }

    static Finding present(FileRecord record, String message, Object... arguments) {
        return new Finding(record, Says.PRESENT, message, List.of(arguments));
    }

    static Finding missing(FileRecord record, String message, Object... arguments) {
        return new Finding(record, Says.MISSING, message, List.of(arguments));
    }

    static Finding notApplicable(FileRecord record, String message, Object... arguments) {
        return new Finding(record, Says.NOT_APPLICABLE, message, List.of(arguments));
    }

    /** Present where it is so; missing otherwise, each with its sentence and the same figures. */
    static Finding when(boolean there, FileRecord record, String present, String missing, Object... arguments) {
        return there ? present(record, present, arguments) : missing(record, missing, arguments);
    }
}
