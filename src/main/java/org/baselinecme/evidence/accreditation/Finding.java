package org.baselinecme.evidence.accreditation;

import java.util.List;

/**
 * What the recorded data show about a record.
 *
 * @param message key of the sentence that states it
 */
record Finding(FileRecord record, Result result, String message, List<Object> arguments) {
    /** Whether the data contain the record. */
    enum Result {
        PRESENT,
        MISSING,
        NOT_APPLICABLE
    }

    static Finding present(FileRecord record, String message, Object... arguments) {
        return new Finding(record, Result.PRESENT, message, List.of(arguments));
    }

    static Finding missing(FileRecord record, String message, Object... arguments) {
        return new Finding(record, Result.MISSING, message, List.of(arguments));
    }

    static Finding notApplicable(FileRecord record, String message, Object... arguments) {
        return new Finding(record, Result.NOT_APPLICABLE, message, List.of(arguments));
    }

    /** Present if {@code isPresent}, else missing, each with its message and the same arguments. */
    static Finding when(boolean isPresent, FileRecord record, String present, String missing, Object... arguments) {
        return isPresent ? present(record, present, arguments) : missing(record, missing, arguments);
    }
}
