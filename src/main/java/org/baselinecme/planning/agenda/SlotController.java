package org.baselinecme.planning.agenda;

import jakarta.validation.Valid;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.Refused;
import org.baselinecme.platform.web.Undo;
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

/** One slot of an agenda. */
@Controller
@RequestMapping("/activities/{id}/agenda/{slot}")
class SlotController {
    private final Agenda agenda;
    private final AgendaPages pages;

    SlotController(Agenda agenda, AgendaPages pages) {
        this.agenda = agenda;
        this.pages = pages;
    }

    @GetMapping
    String edit(Me me, @PathVariable ActivityId id, @PathVariable SlotId slot, Model model) {
        model.addAttribute("form", pages.form(me, id, slot));
        model.addAttribute("page", pages.of(me, id, null, slot));
        return "agenda/index";
    }

    @PostMapping
    String change(
            Me me,
            @PathVariable ActivityId id,
            @PathVariable SlotId slot,
            @Valid @ModelAttribute("form") SlotForm form,
            BindingResult errors,
            Model model,
            @RequestParam(defaultValue = "") String confirmed,
            @RequestParam(defaultValue = "") String why,
            RedirectAttributes flash) {
        if (!errors.hasErrors()) {
            try {
                var before = pages.form(me, id, slot);
                agenda.change(me, id, slot, form, confirmed, why);
                Undo.offer(
                        flash,
                        "agenda.changed",
                        page(id, slot),
                        before.fields(pages.form(me, id, slot).version()));
                return "redirect:/activities/" + id + "/agenda#day-" + form.day();
            } catch (Refused refused) {
                model.addAttribute("refused", refused.objections());
                errors.reject("slot.refused");
            }
        }
        model.addAttribute("page", pages.of(me, id, errors.hasFieldErrors() ? null : form, slot));
        return "agenda/index";
    }

    @PostMapping("/removal")
    String drop(
            Me me,
            @PathVariable ActivityId id,
            @PathVariable SlotId slot,
            @RequestParam(defaultValue = "") String confirmed,
            @RequestParam(defaultValue = "") String why,
            RedirectAttributes flash) {
        agenda.drop(me, id, slot, confirmed, why);
        Undo.offer(flash, "agenda.dropped", page(id, slot) + "/restoration");
        return "redirect:/activities/" + id + "/agenda";
    }

    private static String page(ActivityId id, SlotId slot) {
        return "/activities/" + id + "/agenda/" + slot;
    }
}
