package org.baselinecme.planning.systems;

import java.util.ArrayList;
import java.util.List;

/** Text in which asterisks enclose italics. */
public record StyledText(String text) {
    /** The parts in order. */
    public List<Part> parts() {
        var parts = new ArrayList<Part>();
        var pieces = text.split("\\*", -1);
        for (var i = 0; i < pieces.length; i++) if (!pieces[i].isEmpty()) parts.add(new Part(pieces[i], i % 2 == 1));
        return parts;
    }

    /** The text without the marks, for output without italics. */
    public String plain() {
        return text.replace("*", "");
    }

    @Override
    public String toString() {
        return plain();
    }

    /** A part of the text, in italics or not. */
    public record Part(String text, boolean italic) {}
}
