package org.baselinecme.credit.credit;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.baselinecme.delivery.attendance.CheckInService;
import org.baselinecme.delivery.attendance.SessionCodes;
import org.baselinecme.delivery.learning.Answers;
import org.baselinecme.delivery.learning.Evaluations;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The claim page of a session code. Viewing it changes nothing; its button checks in or claims. */
@Controller
class SessionCodeClaimController {
    private final SessionCodes codes;
    private final CheckInService checkIns;
    private final ClaimPages pages;
    private final ClaimPageHandler screen;

    SessionCodeClaimController(
            SessionCodes codes, CheckInService checkIns, ClaimPages pages, Claims claims, Evaluations evaluations) {
        this.codes = codes;
        this.checkIns = checkIns;
        this.pages = pages;
        this.screen = new ClaimPageHandler(claims, evaluations);
    }

    @GetMapping({"/at", "/at/{code}"})
    String show(
            @Nullable Me me,
            @PathVariable(required = false) @Nullable String code,
            @RequestParam(defaultValue = "") String typed,
            HttpServletResponse response,
            Model model) {
        if (code == null && !typed.isBlank())
            return "redirect:/at/" + typed.replaceAll("[^\\p{Alnum}]", "") + "?typed=1";
        var coded = code == null ? null : codes.find(code).orElse(null);
        if (coded == null) {
            if (code != null) response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            model.addAttribute("wrong", code);
            return "credit/code";
        }
        model.addAttribute("coded", coded);
        if (me == null) return "credit/who";
        model.addAttribute("scanned", typed.isBlank());
        return screen.show(pages.at(me, coded, typed.isBlank()), Answers.NONE, Map.of(), model);
    }

    @PostMapping("/at/{code}/presence")
    String checkIn(Me me, @PathVariable String code, @RequestParam(defaultValue = "") String typed) {
        checkIns.checkIn(me, code, typed.isBlank());
        return "redirect:/at/" + code;
    }

    @PostMapping("/at/{code}")
    String confirm(
            Me me,
            @PathVariable String code,
            @RequestParam Map<String, String> fields,
            HttpServletResponse response,
            Model model) {
        var scanned = fields.getOrDefault("typed", "").isBlank();
        model.addAttribute("scanned", scanned);
        return screen.confirm(
                () -> pages.at(me, codes.find(code).orElseThrow(NotFound::new), scanned),
                fields,
                claims -> claims.claim(me, code, scanned, ClaimForm.of(fields)),
                response,
                model);
    }
}
