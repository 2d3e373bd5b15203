package org.baselinecme.office.scim;

import java.util.Locale;
import java.util.Map;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.Refused;
import org.springframework.context.MessageSource;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Tells directories why a request was refused, in the form of RFC 7644. */
@Order(Ordered.HIGHEST_PRECEDENCE)
@RestControllerAdvice(
        assignableTypes = {
            ScimDiscoveryController.class,
            ScimSchemaController.class,
            ScimUserController.class,
            ScimUserChangeController.class,
            ScimGroupController.class,
            ScimGroupChangeController.class
        })
class ScimAdvice {
    private final MessageSource messages;

    ScimAdvice(MessageSource messages) {
        this.messages = messages;
    }

    @ExceptionHandler
    ResponseEntity<Map<String, Object>> answer(ScimProblem problem) {
        var answer = ResponseEntity.status(problem.status()).contentType(ScimDiscoveryController.SCIM);
        if (problem.status() == 401) answer.header("WWW-Authenticate", "Bearer realm=\"SCIM\"");
        if (problem.status() == 429) answer.header("Retry-After", "60");
        return answer.body(problem.body());
    }

    /** What the office refuses anybody, such as to disable the last director. */
    @ExceptionHandler
    ResponseEntity<Map<String, Object>> bySomeRule(Refused refused) {
        var first = refused.objections().getFirst();
        var text = messages.getMessage("objection." + first.key(), first.args(), Locale.US);
        return answer(ScimProblem.mutability(text));
    }

    @ExceptionHandler
    ResponseEntity<Map<String, Object>> absent(NotFound notFound) {
        return answer(ScimProblem.absent(""));
    }

    @ExceptionHandler
    ResponseEntity<Map<String, Object>> twice(DataIntegrityViolationException twice) {
        return answer(ScimProblem.taken("Somebody with this address, name or id is on record."));
    }

    @ExceptionHandler
    ResponseEntity<Map<String, Object>> notJson(HttpMessageNotReadableException unreadable) {
        return answer(ScimProblem.syntax("The body is no JSON object."));
    }
}
