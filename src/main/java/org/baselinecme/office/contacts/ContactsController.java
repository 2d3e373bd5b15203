package org.baselinecme.office.contacts;

import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.Pasted;
import org.baselinecme.platform.kernel.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Further addresses of one's own, or of a person. */
@Controller
@RequestMapping({"/profile", "/people/{person}"})
class ContactsController {
    private final Contacts contacts;

    ContactsController(Contacts contacts) {
        this.contacts = contacts;
    }

    @GetMapping("/contacts")
    String show(Me me, @PathVariable(required = false) @Nullable PersonId person, Model model) {
        model.addAttribute("page", contacts.page(me, person));
        model.addAttribute("form", PhoneForm.EMPTY);
        return "contacts/show";
    }

    @PostMapping("/emails")
    String add(
            Me me,
            @PathVariable(required = false) @Nullable PersonId person,
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String password,
            RedirectAttributes flash) {
        var address = Pasted.address(email).strip();
        if (person == null) contacts.prove(me, address, password);
        contacts.ask(me, person, address);
        flash.addFlashAttribute("flash", "contacts.asked");
        return "redirect:" + Contacts.base(person) + "/contacts";
    }

    @PostMapping("/emails/{email}/removal")
    String remove(
            Me me,
            @PathVariable(required = false) @Nullable PersonId person,
            @PathVariable ContactId email,
            RedirectAttributes flash) {
        contacts.remove(me, person, email);
        flash.addFlashAttribute("flash", "contacts.removed");
        return "redirect:" + Contacts.base(person) + "/contacts";
    }
}
