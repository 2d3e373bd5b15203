package org.baselinecme.planning.faculty;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.baselinecme.platform.files.DocumentType;

/** What faculty upload for a session. */
public enum MaterialKind {
    SLIDES,
    HANDOUT;

    /** The types of files that are accepted. */
    static final Set<DocumentType> TYPES = EnumSet.of(DocumentType.PDF, DocumentType.SLIDES, DocumentType.WORD);

    /** Message key of its name. */
    public String message() {
        return "material." + name().toLowerCase(Locale.ROOT);
    }
}
