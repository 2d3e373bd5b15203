package org.baselinecme.office.office;

import java.util.Arrays;
import java.util.List;

/**
 * A section of a text that an office writes for everyone. Blank lines part the sections; a short first line is a heading.
 *
 * @param heading empty for none
 * @param text may have several lines
 */
public record TextSection(String heading, String text) {
    private static final int LONGEST_HEADING = 80;

    /** The sections of a text. */
    static List<TextSection> of(String text) {
        return Arrays.stream(text.strip().replace("\r\n", "\n").split("\n\\h*\n\\s*"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .map(TextSection::section)
                .toList();
    }

    private static TextSection section(String part) {
        var lines = part.split("\n", 2);
        var titled = lines.length == 2 && lines[0].length() <= LONGEST_HEADING && !lines[0].matches(".*[.,:;!]\\s*");
        return titled ? new TextSection(lines[0].strip(), lines[1].strip()) : new TextSection("", part);
    }
}
