package org.baselinecme.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Rows of a form are numbered from 0 to 99, and only rows have parts. Any other name is no form of ours: a list that long
 * could not be made, nor a part of a date be set (the framework answers with an error of its own).
 */
class RowNumbers implements HandlerInterceptor {
    private static final Pattern NO_ROW = Pattern.compile("\\[(?!\\d{1,2}])|(?<!])\\.");

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        var wrong = request.getParameterMap().keySet().stream()
                .anyMatch(name -> NO_ROW.matcher(name).find());
        if (wrong) response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        return !wrong;
    }
}
