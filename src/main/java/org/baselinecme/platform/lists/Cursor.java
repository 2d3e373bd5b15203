package org.baselinecme.platform.lists;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The place of a row in a sorted list: its sort value and its id. The next page begins after it, wherever rows were added or
 * removed meanwhile, and however far down the list it is.
 *
 * @param value null where the row has none
 */
record Cursor(@Nullable Object value, UUID id) {
    private static final int ID = 36;
    private static final int LONGEST = 4_000;

    /** As an address holds it. */
    String text() {
        var plain = value == null ? id.toString() : id + "=" + value;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    /** Reads it for a column; empty for anything that is no cursor of such a column. */
    static Optional<Cursor> of(String text, ListColumn sort) {
        if (text.length() > LONGEST) return Optional.empty();
        try {
            var plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            if (plain.length() < ID) return Optional.empty();
            var id = UUID.fromString(plain.substring(0, ID));
            if (plain.length() == ID) return sort.holey() ? Optional.of(new Cursor(null, id)) : Optional.empty();
            return sort.sortType().parse(plain.substring(ID + 1)).map(value -> new Cursor(value, id));
        } catch (IllegalArgumentException noCursor) {
            return Optional.empty();
        }
    }
}
