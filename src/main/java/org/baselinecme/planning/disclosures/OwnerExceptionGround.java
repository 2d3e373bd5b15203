package org.baselinecme.planning.disclosures;

import java.util.Locale;

/** The three grounds on which an owner or employee of an ineligible company may participate (Standard 3.2 a–c, R5). */
public enum OwnerExceptionGround {
    /** The content is unrelated to the company's business lines and products. */
    A,
    /** The content is limited to basic science research or research methods, without recommendations for care. */
    B,
    /** A technician teaches the safe and proper use of a device, not whether or when to use it. */
    C;

    /** Message key of its wording. */
    public String message() {
        return "owner-exception." + name().toLowerCase(Locale.ROOT);
    }
}
