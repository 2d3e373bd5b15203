package org.baselinecme.evidence.accreditation;

import org.baselinecme.platform.files.DocumentType;

/**
 * A document to be filed.
 *
 * @param title of the document
 * @param note may be empty
 * @param name of the file
 */
public record Filing(String title, String note, String name, byte[] content) {
    /** The detected media type; {@link IllegalArgumentException} for a type that is not accepted. */
    String mediaType() {
        return DocumentType.of(name, content, DocumentType.PAPERS)
                .orElseThrow(IllegalArgumentException::new)
                .mediaType();
    }
}
