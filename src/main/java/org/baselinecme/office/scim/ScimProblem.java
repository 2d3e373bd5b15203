package org.baselinecme.office.scim;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Why a request of a directory was refused, as RFC 7644, section 3.12, tells it. */
final class ScimProblem extends RuntimeException {
    static final String SCHEMA = "urn:ietf:params:scim:api:messages:2.0:Error";
    private final int status;
    private final String type;

    private ScimProblem(int status, String type, String detail) {
        super(detail);
        this.status = status;
        this.type = type;
    }

    static ScimProblem unauthorized() {
        return new ScimProblem(401, "", "The bearer token is missing, unknown, or revoked.");
    }

    static ScimProblem tooMany() {
        return new ScimProblem(429, "", "Too many requests. Try again in a minute.");
    }

    static ScimProblem absent(String id) {
        return new ScimProblem(404, "", "There is no resource " + id + ".");
    }

    static ScimProblem taken(String detail) {
        return new ScimProblem(409, "uniqueness", detail);
    }

    static ScimProblem value(String detail) {
        return new ScimProblem(400, "invalidValue", detail);
    }

    static ScimProblem filter(String filter) {
        return new ScimProblem(400, "invalidFilter", "This filter isn't supported: " + filter);
    }

    static ScimProblem path(String path) {
        return new ScimProblem(400, "invalidPath", "This path isn't supported: " + path);
    }

    static ScimProblem syntax(String detail) {
        return new ScimProblem(400, "invalidSyntax", detail);
    }

    static ScimProblem mutability(String detail) {
        return new ScimProblem(400, "mutability", detail);
    }

    int status() {
        return status;
    }

    Map<String, Object> body() {
        var body = new LinkedHashMap<String, Object>();
        body.put("schemas", List.of(SCHEMA));
        body.put("status", String.valueOf(status));
        if (!type.isEmpty()) body.put("scimType", type);
        body.put("detail", getMessage());
        return body;
    }
}
