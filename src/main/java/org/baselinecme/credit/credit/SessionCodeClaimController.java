package org.baselinecme.credit.credit;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.baselinecme.delivery.attendance.CheckInService;
import org.baselinecme.delivery.attendance.CodeEntries;
import org.baselinecme.delivery.checkins.LateCheckInPages;
import org.baselinecme.delivery.learning.Answers;
import org.baselinecme.delivery.learning.Evaluations;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.Pasted;
import org.baselinecme.platform.web.MenuGroup;
import org.baselinecme.platform.web.MenuItem;
import org.baselinecme.platform.web.VisitorLink;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The claim page of a session code. Viewing it changes nothing; its button checks in or claims. */
@Controller
@MenuItem(group = MenuGroup.LEARNING, order = 75, label = "nav.check-in", path = "/at", duty = Duty.TAKE_PART)
@VisitorLink(order = 15, label = "nav.check-in", path = "/at")
class SessionCodeClaimController {
    private final CodeEntries codes;
    private final CheckInService checkIns;
    private final ClaimPages pages;
    private final LateCheckInPages late;
    private final ClaimPageHandler screen;

    SessionCodeClaimController(
            CodeEntries codes,
            CheckInService checkIns,
            ClaimPages pages,
            LateCheckInPages late,
            Claims claims,
            Evaluations evaluations) {
        this.codes = codes;
        this.checkIns = checkIns;
        this.pages = pages;
        this.late = late;
        this.screen = new ClaimPageHandler(claims, evaluations);
    }

    @GetMapping({"/at", "/at/{code}"})
    String show(
            @Nullable Me me,
            @PathVariable(required = false) @Nullable String code,
            @RequestParam(defaultValue = "") String typed,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        if (code == null) return typedCode(typed, model);
        var entry = codes.enter(me, code, request);
        var coded = entry.coded();
        if (coded == null) {
            response.setStatus((entry.isDelayed() ? HttpStatus.TOO_MANY_REQUESTS : HttpStatus.NOT_FOUND).value());
            model.addAttribute(entry.isDelayed() ? "delay" : "wrong", entry.isDelayed() ? entry.seconds() : code);
            return "credit/code";
        }
        model.addAttribute("coded", coded);
        if (me == null) return "credit/who";
        model.addAttribute("scanned", typed.isBlank());
        model.addAttribute("lateCheckIn", late.of(me, coded));
        return screen.show(pages.at(me, coded, typed.isBlank()), Answers.NONE, Map.of(), model);
    }

    private static String typedCode(String typed, Model model) {
        var code = Pasted.code(typed, "/at/").replaceAll("[^A-Z0-9]", "");
        if (!code.isEmpty()) return "redirect:/at/" + code + "?typed=1";
        if (!typed.isBlank()) model.addAttribute("wrong", typed);
        return "credit/code";
    }

    @PostMapping("/at/{code}/presence")
    String checkIn(
            Me me,
            @PathVariable String code,
            @RequestParam(defaultValue = "") String typed,
            HttpServletRequest request) {
        var coded = codes.enter(me, code, request).session();
        checkIns.checkIn(me, coded, typed.isBlank());
        return "redirect:/check-ins/" + coded.session().id();
    }

    @PostMapping("/at/{code}")
    String confirm(
            Me me,
            @PathVariable String code,
            @RequestParam Map<String, String> fields,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var scanned = fields.getOrDefault("typed", "").isBlank();
        var coded = codes.enter(me, code, request).session();
        model.addAttribute("scanned", scanned);
        return screen.confirm(
                () -> pages.at(me, coded, scanned),
                fields,
                claims -> claims.claim(me, coded, scanned, ClaimForm.of(fields)),
                response,
                model);
    }
}
