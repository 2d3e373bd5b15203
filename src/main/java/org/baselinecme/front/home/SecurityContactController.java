package org.baselinecme.front.home;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.baselinecme.platform.kernel.NotFound;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Says whom to tell about a vulnerability (RFC 9116): the contact is a setting of the installation. */
@Controller
class SecurityContactController {
    private static final Duration VALID = Duration.ofDays(180);
    private final List<String> contacts;
    private final String policy;
    private final String base;
    private final Clock clock;

    SecurityContactController(
            @Value("${baseline.security-contact:}") List<String> contacts,
            @Value("${baseline.security-policy:}") String policy,
            @Value("${baseline.base-url:http://localhost:8080}") String base,
            Clock clock) {
        this.contacts =
                contacts.stream().map(SecurityContactController::contact).toList();
        this.policy = policy.strip();
        if (!this.policy.matches("(https://\\S+)?"))
            throw new IllegalArgumentException(
                    "baseline.security-policy is not like https://example.org/security: " + policy);
        this.base = base.strip().replaceFirst("/+$", "");
        this.clock = clock;
    }

    private static String contact(String setting) {
        var text = setting.strip();
        var uri = text.matches("[^@\\s:/]+@[^@\\s:/]+") ? "mailto:" + text : text;
        if (!uri.matches("(mailto:[^@\\s]+@[^@\\s]+|https://\\S+|tel:\\+[\\d-]+)"))
            throw new IllegalArgumentException(
                    "baseline.security-contact is not like security@example.org or https://example.org/report: "
                            + setting);
        return uri;
    }

    @GetMapping("/.well-known/security.txt")
    ResponseEntity<String> contact() {
        if (contacts.isEmpty()) throw new NotFound();
        var lines = new StringBuilder();
        contacts.forEach(contact -> line(lines, "Contact", contact));
        line(
                lines,
                "Expires",
                clock.instant().truncatedTo(ChronoUnit.DAYS).plus(VALID).toString());
        if (!policy.isEmpty()) line(lines, "Policy", policy);
        line(lines, "Preferred-Languages", "en");
        line(lines, "Canonical", base + "/.well-known/security.txt");
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(Duration.ofDays(1)).cachePublic())
                .contentType(MediaType.parseMediaType("text/plain;charset=UTF-8"))
                .body(lines.toString());
    }

    private static void line(StringBuilder lines, String field, String value) {
        lines.append(field).append(": ").append(value).append("\n");
    }
}
