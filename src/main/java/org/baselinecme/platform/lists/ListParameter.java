package org.baselinecme.platform.lists;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A parameter of an address, or a hidden field of a form. */
public record ListParameter(String name, String value) {
    /** A query, beginning with a question mark; empty without parameters. */
    static String query(Stream<ListParameter> all) {
        var text = all.map(one -> encoded(one.name) + "=" + encoded(one.value)).collect(Collectors.joining("&"));
        return text.isEmpty() ? "" : "?" + text;
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
