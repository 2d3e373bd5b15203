package org.baselinecme.credit.certificates;

import jakarta.validation.Valid;
import java.util.List;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.files.FileDownload;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Entering credit from elsewhere, and reading what was handed in with it. */
@Controller
@RequestMapping("/transcript/external")
class ExternalCreditController {
    private static final String FORM = "certificates/external";
    private final ExternalCredits credits;

    ExternalCreditController(ExternalCredits credits) {
        this.credits = credits;
    }

    @ModelAttribute("systems")
    List<String> systems() {
        return credits.systems();
    }

    @GetMapping
    String blank(Model model) {
        model.addAttribute("form", ExternalCreditForm.EMPTY);
        return FORM;
    }

    @PostMapping
    String enter(
            Me me,
            @Valid @ModelAttribute("form") ExternalCreditForm form,
            BindingResult errors,
            RedirectAttributes flash) {
        if (errors.hasErrors()) return FORM;
        credits.enter(me, form);
        flash.addFlashAttribute("flash", "external.saved");
        return "redirect:" + ExternalCreditEditController.page(form);
    }

    @GetMapping("/{credit}/document")
    ResponseEntity<Resource> document(Me me, @PathVariable ExternalCreditId credit) {
        return FileDownload.of(credits.document(me, credit));
    }
}
