package org.baselinecme.office.office;

import jakarta.validation.Valid;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.web.MenuGroup;
import org.baselinecme.platform.web.MenuItem;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Sets who signs certificates of completion. */
@Controller
@MenuItem(
        group = MenuGroup.SETTINGS,
        order = 123,
        label = "nav.signatory",
        path = "/settings/signatory",
        duty = Duty.SET_UP_OFFICE)
@RequestMapping("/settings/signatory")
class SignatoryController {
    private final Signatories signatories;

    SignatoryController(Signatories signatories) {
        this.signatories = signatories;
    }

    @GetMapping
    String show(Me me, Model model) {
        var current = signatories.of(me);
        model.addAttribute("current", current);
        model.addAttribute("form", SignatoryForm.of(current));
        return "office/signatory";
    }

    @GetMapping("/signature.png")
    ResponseEntity<Resource> signature(Me me) {
        return ResponseEntity.ok().contentType(MediaType.IMAGE_PNG).body(signatories.signature(me));
    }

    @PostMapping
    String change(
            Me me,
            @Valid @ModelAttribute("form") SignatoryForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        if (errors.hasErrors()) {
            model.addAttribute("current", signatories.of(me));
            return "office/signatory";
        }
        signatories.change(me, form);
        flash.addFlashAttribute("flash", "signatory.saved");
        return "redirect:/settings/signatory";
    }
}
