package org.baselinecme.office.setup;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The fourth step of the set-up: whether mail goes out. It never stands in the way. */
@Controller
@RequestMapping("/setup/mail")
class SetupMailController {
    private final MailCheck check;

    SetupMailController(MailCheck check) {
        this.check = check;
    }

    @GetMapping
    String show(Model model) {
        model.addAttribute("form", new TestMailForm(""));
        return page(model);
    }

    @PostMapping
    String send(
            @Valid @ModelAttribute("form") TestMailForm form,
            BindingResult errors,
            HttpServletRequest request,
            Model model) {
        if (!errors.hasErrors())
            model.addAttribute("sent", check.send(form.address().strip(), request.getRemoteAddr()));
        return page(model);
    }

    private String page(Model model) {
        model.addAttribute("mail", check.server());
        model.addAttribute("domain", check.domain());
        return "setup/mail";
    }
}
