package org.baselinecme.platform.importing;

import java.util.List;

/**
 * What a person is told about a row.
 *
 * @param column key of the column it is about; empty for the whole row
 * @param text message key
 * @param arguments fill the message
 */
public record RowMessage(String column, String text, List<Object> arguments) {
    /** A message about a column. */
    public static RowMessage about(String column, String text, Object... arguments) {
        return new RowMessage(column, text, List.of(arguments));
    }

    /** A message about the whole row. */
    public static RowMessage of(String text, Object... arguments) {
        return new RowMessage("", text, List.of(arguments));
    }
}
