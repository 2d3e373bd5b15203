package org.baselinecme.office.contacts;

import jakarta.validation.Valid;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Phone numbers of one's own, or of a person. */
@Controller
@RequestMapping({"/profile/phones", "/people/{person}/phones"})
class PhoneController {
    private final Phones phones;
    private final Contacts contacts;

    PhoneController(Phones phones, Contacts contacts) {
        this.phones = phones;
        this.contacts = contacts;
    }

    @PostMapping
    String add(
            Me me,
            @PathVariable(required = false) @Nullable PersonId person,
            @Valid @ModelAttribute("form") PhoneForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        if (errors.hasErrors()) {
            model.addAttribute("page", contacts.page(me, person));
            return "contacts/show";
        }
        phones.add(me, person, form);
        flash.addFlashAttribute("flash", "contacts.saved");
        return "redirect:" + Contacts.base(person) + "/contacts";
    }

    @PostMapping("/{phone}/removal")
    String remove(
            Me me,
            @PathVariable(required = false) @Nullable PersonId person,
            @PathVariable ContactId phone,
            RedirectAttributes flash) {
        phones.remove(me, person, phone);
        flash.addFlashAttribute("flash", "contacts.removed");
        return "redirect:" + Contacts.base(person) + "/contacts";
    }
}
