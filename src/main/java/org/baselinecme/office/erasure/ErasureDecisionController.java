package org.baselinecme.office.erasure;

import java.util.List;
import java.util.UUID;
import org.baselinecme.office.office.Office;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.web.AsksFirst;
import org.baselinecme.platform.web.MenuGroup;
import org.baselinecme.platform.web.MenuItem;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Requests to be erased, for a director to decide. */
@Controller
@MenuItem(
        group = MenuGroup.SETTINGS,
        order = 128,
        label = "erasure.requests",
        path = ErasureDecisionController.PAGE,
        duty = Duty.SET_UP_OFFICE)
@RequestMapping(ErasureDecisionController.PAGE)
class ErasureDecisionController {
    static final String PAGE = "/settings/erasures";
    private final Erasures erasures;
    private final Office office;

    ErasureDecisionController(Erasures erasures, Office office) {
        this.erasures = erasures;
        this.office = office;
    }

    @GetMapping
    String list(Me me, Model model) {
        var moments = office.moments();
        List<Row> rows = erasures.open(me).stream()
                .map(one -> new Row(
                        one.id(),
                        one.person(),
                        one.name(),
                        one.email(),
                        one.why(),
                        moments.exact(one.askedAt()),
                        erasures.staysUntil(me, one.person()),
                        erasures.isHeld(me, one.person())))
                .toList();
        model.addAttribute("rows", rows);
        return "erasure/requests";
    }

    @AsksFirst("erasure")
    @PostMapping("/{request}/approval")
    String approve(
            Me me,
            @PathVariable String request,
            @RequestParam(defaultValue = "") String why,
            RedirectAttributes flash) {
        erasures.erase(me, NotFound.unlessUuid(request), why);
        flash.addFlashAttribute("flash", "erasure.done");
        return "redirect:" + PAGE;
    }

    @PostMapping("/{request}/refusal")
    String decline(
            Me me,
            @PathVariable String request,
            @RequestParam(defaultValue = "") String why,
            RedirectAttributes flash) {
        erasures.decline(me, NotFound.unlessUuid(request), why);
        flash.addFlashAttribute("flash", "erasure.declined");
        return "redirect:" + PAGE;
    }

    /**
     * A request as the page shows it.
     *
     * @param held whether a legal hold is on the person
     */
    record Row(
            UUID id,
            PersonId person,
            String name,
            String email,
            String why,
            String asked,
            String until,
            boolean held) {}
}
