package org.baselinecme.delivery.learning;

/** What a form is for. */
enum FormPurpose {
    /** One for the whole office. */
    EVALUATION,
    /** One for each activity, asked before it as the baseline and after it. */
    ASSESSMENT
}
