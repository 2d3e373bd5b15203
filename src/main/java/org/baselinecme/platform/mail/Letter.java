package org.baselinecme.platform.mail;

/** A mail as it goes out: everything said, nothing left to fill in. */
record Letter(String subject, String text, String html) {
    @Override
    public String toString() {
        return "Letter"; // its text may hold a link that signs somebody in: never in a log
    }
}
