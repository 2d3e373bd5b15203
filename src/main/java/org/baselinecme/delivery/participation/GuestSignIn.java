package org.baselinecme.delivery.participation;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.baselinecme.office.security.PasswordlessAccess;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.PersonId;
import org.springframework.context.MessageSource;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;

/** Signs a guest in for the rest of the request, rate-limited; a form sent again signs in the same guest. */
@Component
class GuestSignIn {
    private final GuestRegistration guests;
    private final PasswordlessAccess visits;
    private final MessageSource messages;

    GuestSignIn(GuestRegistration guests, PasswordlessAccess visits, MessageSource messages) {
        this.messages = messages;
        this.guests = guests;
        this.visits = visits;
    }

    /** The guest, or empty with an error of the form: an invalid field, or too many guests from that address. */
    Optional<Me> admit(GuestForm form, BindingResult errors, HttpServletRequest request, HttpServletResponse response) {
        if (errors.hasErrors()) return Optional.empty();
        if (!visits.admits(form.address(), request.getRemoteAddr())) {
            errors.reject("guest.too-many");
            return Optional.empty();
        }
        return Optional.of(visits.begin(entered(ticket(request), form), request, response));
    }

    /** The error of each field; under the empty name, that of the whole form. */
    Map<String, String> wrongs(BindingResult errors) {
        var wrongs = new HashMap<String, String>();
        for (var error : errors.getAllErrors())
            wrongs.putIfAbsent(
                    error instanceof FieldError field ? field.getField() : "", messages.getMessage(error, Locale.US));
        return wrongs;
    }

    private PersonId entered(UUID ticket, GuestForm form) {
        var before = guests.entered(ticket, form);
        if (before.isPresent()) return before.get();
        try {
            return guests.enter(ticket, form);
        } catch (DuplicateKeyException sentTwice) {
            return guests.entered(ticket, form).orElseThrow(() -> sentTwice);
        }
    }

    /** The idempotency token of the form. */
    private static UUID ticket(HttpServletRequest request) {
        var token = request.getParameter("_once");
        try {
            return token == null ? UUID.randomUUID() : NotFound.unlessUuid(token);
        } catch (NotFound notOurs) {
            return UUID.randomUUID();
        }
    }
}
