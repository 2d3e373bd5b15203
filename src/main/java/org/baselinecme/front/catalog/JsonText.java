package org.baselinecme.front.catalog;

import java.util.Locale;

/**
 * A JSON object of texts and objects, written so that it can stand inside a script element: characters that could end the
 * element are escaped. An empty text is left out.
 */
final class JsonText {
    private final StringBuilder fields = new StringBuilder();

    JsonText with(String name, String text) {
        return text.isEmpty() ? this : field(name, quoted(text));
    }

    JsonText with(String name, JsonText object) {
        return field(name, object.toString());
    }

    private JsonText field(String name, String value) {
        if (!fields.isEmpty()) fields.append(',');
        fields.append(quoted(name)).append(':').append(value);
        return this;
    }

    private static String quoted(String text) {
        var quoted = new StringBuilder("\"");
        for (var i = 0; i < text.length(); i++) {
            var sign = text.charAt(i);
            var plain = sign >= ' ' && sign < 0x7F && "\"\\<>&'".indexOf(sign) < 0;
            if (plain) quoted.append(sign);
            else quoted.append(String.format(Locale.ROOT, "\\u%04x", (int) sign));
        }
        return quoted.append('"').toString();
    }

    @Override
    public String toString() {
        return "{" + fields + "}";
    }
}
