package org.baselinecme.front.privacy;

import java.util.List;

/**
 * The rows of one table about a person.
 *
 * @param objects each row as a JSON object
 * @param cells each row as texts, one for each column
 */
record HeldPart(String table, HeldKind kind, List<String> objects, List<String> columns, List<List<String>> cells) {}
