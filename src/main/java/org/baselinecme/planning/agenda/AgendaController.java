package org.baselinecme.planning.agenda;

import jakarta.validation.Valid;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.Refused;
import org.baselinecme.platform.web.ActivityGroup;
import org.baselinecme.platform.web.ActivityTab;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The agenda of an activity, and new slots on it. */
@Controller
@ActivityTab(group = ActivityGroup.PLAN, order = 40, label = "tabs.agenda", path = "/activities/{id}/agenda")
@RequestMapping("/activities/{id}/agenda")
class AgendaController {
    private final Agenda agenda;
    private final AgendaPages pages;

    AgendaController(Agenda agenda, AgendaPages pages) {
        this.agenda = agenda;
        this.pages = pages;
    }

    @GetMapping
    String index(
            Me me,
            @PathVariable ActivityId id,
            @ModelAttribute("draft") SlotDraft draft,
            BindingResult half,
            Model model) {
        model.addAttribute("form", half.hasErrors() ? pages.form(me, id) : pages.form(me, id, draft));
        model.addAttribute("page", pages.of(me, id, null, null));
        return "agenda/index";
    }

    /** The same page, with the maximum including the slot that is being filled in. */
    @GetMapping("/maximum")
    String count(
            Me me,
            @PathVariable ActivityId id,
            @ModelAttribute("form") SlotForm form,
            BindingResult half,
            @RequestParam(required = false) @Nullable SlotId slot,
            Model model) {
        model.addAttribute("page", pages.of(me, id, half.hasErrors() ? null : form, slot));
        return "agenda/index";
    }

    @PostMapping
    String plan(
            Me me,
            @PathVariable ActivityId id,
            @Valid @ModelAttribute("form") SlotForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        if (!errors.hasErrors()) {
            try {
                agenda.plan(me, id, form);
                flash.addFlashAttribute("flash", "agenda.planned");
                return "redirect:/activities/" + id + "/agenda#day-" + form.day();
            } catch (Refused refused) {
                model.addAttribute("refused", refused.objections());
                errors.reject("slot.refused");
            }
        }
        model.addAttribute("page", pages.of(me, id, errors.hasFieldErrors() ? null : form, null));
        return "agenda/index";
    }
}
