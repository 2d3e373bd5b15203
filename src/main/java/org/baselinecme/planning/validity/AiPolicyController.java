package org.baselinecme.planning.validity;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.baselinecme.platform.access.Me;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The office's policy on artificial intelligence, and acknowledging it. */
@Controller
@RequestMapping("/ai-policy")
class AiPolicyController {
    private final AiPolicies policies;

    AiPolicyController(AiPolicies policies) {
        this.policies = policies;
    }

    @GetMapping
    String show(Me me, Model model) {
        model.addAttribute("page", policies.page(me));
        return "validity/policy";
    }

    /** Always a download, so that a browser never shows it inside our pages. */
    @GetMapping("/{policy}")
    ResponseEntity<byte[]> read(Me me, @PathVariable UUID policy) {
        var file = policies.read(me, policy);
        var attachment = ContentDisposition.attachment()
                .filename(file.name(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
                .contentType(MediaType.parseMediaType(file.mediaType()))
                .body(file.content());
    }

    @PostMapping("/{policy}/acknowledgement")
    String acknowledge(Me me, @PathVariable UUID policy, RedirectAttributes flash) {
        policies.acknowledge(me, policy);
        flash.addFlashAttribute("flash", "ai-policy.acknowledged");
        return "redirect:/ai-policy";
    }
}
