package org.baselinecme.office.passkeys;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.web.AsksFirst;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** My passkeys: one is added, named and removed. A name that is left empty is "Passkey". */
@Controller
@RequestMapping(PasskeyController.PAGE)
class PasskeyController {
    static final String SECURITY = "/profile/security";
    static final String PAGE = SECURITY + "/passkeys";
    private final Passkeys passkeys;

    PasskeyController(Passkeys passkeys) {
        this.passkeys = passkeys;
    }

    @PostMapping
    String add(
            Me me,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String credential,
            HttpServletRequest request,
            RedirectAttributes flash) {
        passkeys.add(me, named(name), credential, request);
        flash.addFlashAttribute("flash", "passkey.added");
        return "redirect:" + SECURITY;
    }

    @PostMapping("/{passkey}")
    String rename(
            Me me, @PathVariable UUID passkey, @RequestParam(defaultValue = "") String name, RedirectAttributes flash) {
        passkeys.rename(me, passkey, named(name));
        flash.addFlashAttribute("flash", "passkey.renamed");
        return "redirect:" + SECURITY;
    }

    @AsksFirst("passkey-removal")
    @PostMapping("/{passkey}/removal")
    String remove(Me me, @PathVariable UUID passkey, HttpServletRequest request, RedirectAttributes flash) {
        passkeys.remove(me, passkey, request);
        flash.addFlashAttribute("flash", "passkey.removed");
        return "redirect:" + SECURITY;
    }

    private static String named(String typed) {
        var name = typed.strip().replaceAll("\\p{Cntrl}", " ");
        if (name.isEmpty()) return "Passkey";
        return name.substring(
                0, name.offsetByCodePoints(0, Math.min(name.codePointCount(0, name.length()), Passkey.LONGEST_NAME)));
    }
}
