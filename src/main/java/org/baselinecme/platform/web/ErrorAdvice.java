package org.baselinecme.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.Refused;
import org.baselinecme.platform.kernel.Unconfirmed;
import org.springframework.beans.InvalidPropertyException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.ModelAndView;

/** Error pages: the reasons and the ways to resolve them, never internals. */
@ControllerAdvice
class ErrorAdvice {
    private final Once once;

    ErrorAdvice(Once once) {
        this.once = once;
    }

    @ExceptionHandler
    ModelAndView refused(Refused refused, HttpServletRequest request) {
        return unlessRepeated(request, "error/refused", refused.objections());
    }

    /** What the step would mean, with the same form to confirm it. */
    @ExceptionHandler
    ModelAndView unconfirmed(Unconfirmed unconfirmed, HttpServletRequest request) {
        var page = unlessRepeated(request, "error/confirm", unconfirmed.consequences());
        page.addObject("seal", unconfirmed.seal());
        page.addObject("target", request.getRequestURI());
        page.addObject("fields", fields(request));
        return page;
    }

    /** What was sent, without tokens: each value is sent again. */
    private static List<Field> fields(HttpServletRequest request) {
        return request.getParameterMap().entrySet().stream()
                .filter(field ->
                        !field.getKey().startsWith("_") && !field.getKey().equals("confirmed"))
                .flatMap(field -> Arrays.stream(field.getValue()).map(value -> new Field(field.getKey(), value)))
                .toList();
    }

    /** A field of a form that is sent again. */
    record Field(String name, String value) {}

    @ExceptionHandler({OptimisticLockingFailureException.class, DuplicateKeyException.class})
    ModelAndView somebodyWasFaster(HttpServletRequest request) {
        return unlessRepeated(request, "error/409", List.of());
    }

    @ExceptionHandler
    ModelAndView absent(NotFound notFound) {
        return new ModelAndView("error/404", HttpStatus.NOT_FOUND);
    }

    @ExceptionHandler({InvalidParameterException.class, InvalidPropertyException.class, MultipartException.class})
    ModelAndView notUnderstood() {
        return new ModelAndView("error/4xx", HttpStatus.BAD_REQUEST);
    }

    @ExceptionHandler
    ModelAndView tooLarge(MaxUploadSizeExceededException tooLarge) {
        return new ModelAndView("error/413", HttpStatus.CONTENT_TOO_LARGE);
    }

    /** A form's address in the address bar, such as a reload after an error: the page above it. */
    @ExceptionHandler
    ModelAndView formWithoutPage(HttpRequestMethodNotSupportedException noPage, HttpServletRequest request)
            throws HttpRequestMethodNotSupportedException {
        if (!request.getMethod().equals("GET")) throw noPage;
        var path = request.getRequestURI();
        return new ModelAndView("redirect:" + path.substring(0, Math.max(1, path.lastIndexOf('/'))));
    }

    /** The second half of a double click is led to where the first half went. */
    private ModelAndView unlessRepeated(HttpServletRequest request, String view, List<Objection> objections) {
        return once.locationOf(request)
                .map(location -> new ModelAndView("redirect:" + location))
                .orElseGet(() -> {
                    var page = new ModelAndView(view, HttpStatus.CONFLICT);
                    page.addObject("objections", objections);
                    page.addObject("typed", Typed.in(request));
                    page.addObject("back", Unsaved.pageOf(request).orElse("/"));
                    return page;
                });
    }
}
