package org.baselinecme.planning.support;

import jakarta.validation.Valid;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.ActivityId;
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

/** The agreements with a supporter. */
@Controller
@RequestMapping("/activities/{id}/support/{supporter}/agreements")
class AgreementController {
    private final SupportPages pages;
    private final CommercialSupport support;

    AgreementController(SupportPages pages, CommercialSupport support) {
        this.pages = pages;
        this.support = support;
    }

    @PostMapping
    String file(
            Me me,
            @PathVariable ActivityId id,
            @PathVariable UUID supporter,
            @Valid @ModelAttribute("form") AgreementForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        support.mayKeep(me, id);
        if (errors.hasErrors()) {
            model.addAttribute("page", pages.of(me, id, supporter));
            return "support/supporter";
        }
        support.file(me, id, supporter, form.agreement());
        flash.addFlashAttribute("flash", "support.filed");
        return "redirect:/activities/" + id + "/support/" + supporter;
    }

    /** Always a download, so that a browser never shows it inside our pages. */
    @GetMapping("/{agreement}")
    ResponseEntity<byte[]> read(
            Me me, @PathVariable ActivityId id, @PathVariable UUID supporter, @PathVariable UUID agreement) {
        var file = pages.agreement(me, id, supporter, agreement);
        var attachment = ContentDisposition.attachment()
                .filename(file.name(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
                .contentType(MediaType.parseMediaType(file.mediaType()))
                .body(file.content());
    }
}
