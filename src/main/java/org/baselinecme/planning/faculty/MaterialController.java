package org.baselinecme.planning.faculty;

import jakarta.validation.Valid;
import java.util.UUID;
import org.baselinecme.planning.agenda.SlotId;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.files.FileDownload;
import org.baselinecme.platform.kernel.NotFound;
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

/** Slides and handouts of one session. */
@Controller
@RequestMapping("/sessions/{slot}/materials")
class MaterialController {
    private final Materials materials;
    private final MaterialPages pages;

    MaterialController(Materials materials, MaterialPages pages) {
        this.materials = materials;
        this.pages = pages;
    }

    @GetMapping
    String show(Me me, @PathVariable SlotId slot, Model model) {
        model.addAttribute("form", MaterialForm.EMPTY);
        model.addAttribute("page", pages.of(me, slot));
        return "faculty/materials";
    }

    @PostMapping
    String upload(
            Me me,
            @PathVariable SlotId slot,
            @Valid @ModelAttribute("form") MaterialForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        var page = pages.of(me, slot);
        if (!page.open()) throw new NotFound();
        if (errors.hasErrors()) {
            model.addAttribute("page", page);
            return "faculty/materials";
        }
        var fresh = materials.upload(me, slot, form);
        flash.addFlashAttribute("flash", fresh ? "material.uploaded" : "material.same");
        return "redirect:/sessions/" + slot + "/materials";
    }

    @GetMapping("/{material}")
    ResponseEntity<Resource> read(Me me, @PathVariable SlotId slot, @PathVariable UUID material) {
        return FileDownload.of(materials.open(me, slot, material));
    }
}
