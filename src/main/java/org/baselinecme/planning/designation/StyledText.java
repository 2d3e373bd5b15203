package org.baselinecme.planning.designation;

import java.util.ArrayList;
import java.util.List;

/** Words of which some are set in italics: asterisks stand around these. */
public record StyledText(String text) {
    /** The words in turn. */
    public List<Part> parts() {
        var parts = new ArrayList<Part>();
        var pieces = text.split("\\*", -1);
        for (var i = 0; i < pieces.length; i++) if (!pieces[i].isEmpty()) parts.add(new Part(pieces[i], i % 2 == 1));
        return parts;
    }

    /** Without the marks, where nothing can be set in italics. */
    public String plain() {
        return text.replace("*", "");
    }

    @Override
    public String toString() {
        return plain();
    }

    /** Some words, in italics or not. */
    public record Part(String text, boolean italic) {}
}
