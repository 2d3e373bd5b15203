package org.baselinecme.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;

/** What somebody had written in a form, to be read and copied where it could not be saved; never ids, codes or tokens. */
public final class Typed {
    private static final Pattern WRITTEN = Pattern.compile("\\p{L}");
    private static final Pattern CODE = Pattern.compile("[A-Z0-9_]+|[0-9a-f]{8}-[0-9a-f-]{27}|\\d[\\d:.-]*");
    private static final int MOST = 40;

    private Typed() {}

    /** The texts of a request's form. */
    public static List<String> in(HttpServletRequest request) {
        return of(request.getParameterMap().entrySet().stream()
                .filter(field ->
                        !field.getKey().startsWith("_") && !field.getKey().equals("password"))
                .flatMap(field -> Arrays.stream(field.getValue()))
                .toList());
    }

    /** Those that were written, not chosen. */
    public static List<String> of(Collection<String> values) {
        return values.stream()
                .map(String::strip)
                .filter(text ->
                        WRITTEN.matcher(text).find() && !CODE.matcher(text).matches())
                .distinct()
                .limit(MOST)
                .toList();
    }
}
