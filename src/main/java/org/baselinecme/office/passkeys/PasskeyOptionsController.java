package org.baselinecme.office.passkeys;

import jakarta.servlet.http.HttpServletRequest;
import org.baselinecme.platform.access.Me;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the script of a page hands to the browser. */
@RestController
class PasskeyOptionsController {
    private final Passkeys passkeys;

    PasskeyOptionsController(Passkeys passkeys) {
        this.passkeys = passkeys;
    }

    @PostMapping(PasskeySignIn.PAGE + "/options")
    ResponseEntity<String> ask(HttpServletRequest request) {
        return json(passkeys.ask(request));
    }

    @PostMapping(PasskeyController.PAGE + "/options")
    ResponseEntity<String> begin(Me me, HttpServletRequest request) {
        return json(passkeys.begin(me, request));
    }

    private static ResponseEntity<String> json(String text) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.noStore())
                .body(text);
    }
}
