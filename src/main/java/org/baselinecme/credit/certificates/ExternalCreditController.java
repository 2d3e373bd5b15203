package org.baselinecme.credit.certificates;

import jakarta.validation.Valid;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.baselinecme.platform.access.Me;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
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

/** Adds external credit, and downloads its document. */
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

    /** Always a download with the detected media type, so that browsers never display it on this site. */
    @GetMapping("/{credit}/document")
    ResponseEntity<byte[]> document(Me me, @PathVariable ExternalCreditId credit) {
        var file = credits.document(me, credit);
        var attachment = ContentDisposition.attachment()
                .filename(file.name(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
                .contentType(MediaType.parseMediaType(file.mediaType()))
                .body(file.content());
    }
}
