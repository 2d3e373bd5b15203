package org.baselinecme.evidence.accreditation;

/**
 * A paper to be filed.
 *
 * @param title what it is
 * @param note empty where nothing is said
 * @param name of the file
 */
public record Filing(String title, String note, String name, byte[] content) {
    /** The kind it was found to be; {@link IllegalArgumentException} for one that is not taken. */
    String mediaType() {
        return FiledKind.of(name, content)
                .orElseThrow(IllegalArgumentException::new)
                .mediaType();
    }
}
