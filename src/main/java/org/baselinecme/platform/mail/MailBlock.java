package org.baselinecme.platform.mail;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A part of a mail as its HTML shows it: a paragraph, a fact with its label, a button, or a link.
 *
 * @param label of the fact or of the button; empty for a paragraph and a link
 * @param words empty for a button and a link
 * @param address where a button or a link leads; empty for none
 */
record MailBlock(String label, String words, String address) {
    private static final Pattern FACT = Pattern.compile("(When|Where|Until|Reason|Credit|Contact): (\\S.*)");

    /** The parts of a text: its first link is the button. */
    static List<MailBlock> of(List<MailLine> lines, String button) {
        var first = lines.stream().filter(line -> line.path() != null).findFirst();
        return lines.stream()
                .map(line -> of(line, first.filter(line::equals).isPresent() ? button : ""))
                .toList();
    }

    private static MailBlock of(MailLine line, String button) {
        if (line.path() != null) return new MailBlock(button, "", line.words());
        var fact = FACT.matcher(line.words());
        return fact.matches() ? new MailBlock(fact.group(1), fact.group(2), "") : new MailBlock("", line.words(), "");
    }

    /** Whether it is a link, with or without a button. */
    public boolean isLink() {
        return !address.isEmpty();
    }

    /** Whether it is a button. */
    public boolean isButton() {
        return isLink() && !label.isEmpty();
    }

    /** Whether it is a fact. */
    public boolean isFact() {
        return !isLink() && !label.isEmpty();
    }
}
