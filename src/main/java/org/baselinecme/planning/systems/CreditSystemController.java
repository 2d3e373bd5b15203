package org.baselinecme.planning.systems;

import jakarta.validation.Valid;
import org.baselinecme.office.office.ReferenceList;
import org.baselinecme.office.office.References;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.web.MenuGroup;
import org.baselinecme.platform.web.MenuItem;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The credit systems that the office designates, and the wordings of its statements. */
@Controller
@MenuItem(
        group = MenuGroup.SETTINGS,
        order = 125,
        label = "nav.credit-systems",
        path = "/settings/credit-systems",
        duty = Duty.EDIT_REFERENCE_LISTS)
@RequestMapping("/settings/credit-systems")
class CreditSystemController {
    private static final String NEW = "new";
    private final CreditSystemEditor editor;
    private final StatementWordings wordings;
    private final References references;

    CreditSystemController(CreditSystemEditor editor, StatementWordings wordings, References references) {
        this.editor = editor;
        this.wordings = wordings;
        this.references = references;
    }

    @GetMapping
    String index(Me me, Model model) {
        model.addAttribute("systems", editor.all(me));
        model.addAttribute("slots", wordings.all(me));
        return "systems/systems";
    }

    @GetMapping("/{system}")
    String edit(Me me, @PathVariable String system, Model model) {
        model.addAttribute(
                "form", system.equals(NEW) ? editor.blank(me) : CreditSystemForm.of(editor.find(me, system)));
        return form(model, system);
    }

    @PostMapping("/{system}")
    String save(
            Me me,
            @PathVariable String system,
            @Valid @ModelAttribute("form") CreditSystemForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        if (errors.hasErrors()) return form(model, system);
        if (system.equals(NEW)) editor.add(me, form);
        else editor.edit(me, system, form);
        flash.addFlashAttribute("flash", "credit-system.saved");
        return "redirect:/settings/credit-systems";
    }

    private String form(Model model, String system) {
        model.addAttribute("adding", system.equals(NEW));
        model.addAttribute(
                "professions", references.read(ReferenceList.PROFESSION).of(ReferenceList.PROFESSION));
        model.addAttribute("ids", references.read(ReferenceList.LEARNER_ID).of(ReferenceList.LEARNER_ID));
        model.addAttribute("roundings", CreditRule.Rounding.values());
        model.addAttribute("partials", CreditRule.Partial.values());
        return "systems/system";
    }
}
