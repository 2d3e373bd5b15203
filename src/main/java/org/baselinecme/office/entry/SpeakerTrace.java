package org.baselinecme.office.entry;

import org.baselinecme.office.entry.KnownPerson.Stated;

/**
 * What an import changed of a person on record, so that it can be taken back.
 *
 * @param npi the NPI that it added; empty for none
 * @param employed the employer before; equal to {@code employs} where it did not change
 * @param employs the employer after
 */
record SpeakerTrace(Stated was, Stated is, String npi, String employed, String employs) {
    private static final String BETWEEN = "\u001e";

    boolean isNothing() {
        return was.equals(is) && npi.isEmpty() && employed.equals(employs);
    }

    String text() {
        return String.join(BETWEEN, was.text(), is.text(), npi, employed, employs);
    }

    static SpeakerTrace of(String text) {
        var parts = text.split(BETWEEN, -1);
        return new SpeakerTrace(Stated.of(parts[0]), Stated.of(parts[1]), parts[2], parts[3], parts[4]);
    }
}
