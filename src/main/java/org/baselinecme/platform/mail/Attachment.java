package org.baselinecme.platform.mail;

/** The one document that goes with a letter. */
public record Attachment(String name, String mediaType, byte[] content) {
    /** Larger ones are refused by many mail servers; so it is a slip of the caller. */
    static final int MOST_BYTES = 5 * 1024 * 1024;

    /** Refuses what would not be taken. */
    public Attachment {
        name = MailLine.single(name);
        if (content.length > MOST_BYTES) throw new IllegalArgumentException("too large to be mailed: " + name);
    }
}
