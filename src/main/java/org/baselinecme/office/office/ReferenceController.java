package org.baselinecme.office.office;

import jakarta.validation.Valid;
import java.util.stream.Stream;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.NotFound;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Edits reference lists. */
@Controller
@MenuItem(
        group = MenuGroup.OFFICE,
        order = 102,
        label = "nav.lists",
        path = "/settings/lists",
        duty = Duty.EDIT_REFERENCE_LISTS)
@RequestMapping("/settings/lists")
class ReferenceController {
    private final References references;

    ReferenceController(References references) {
        this.references = references;
    }

    @GetMapping
    String index(Me me, @RequestParam(defaultValue = "false") boolean stale, Model model) {
        var lists = references.forEditing(me);
        model.addAttribute("stale", stale);
        model.addAttribute("due", lists.stale().size());
        model.addAttribute("lists", stale ? lists.narrowed() : lists);
        model.addAttribute(
                "names",
                Stream.of(ReferenceList.values())
                        .filter(name -> !stale || lists.staleIn(name) > 0)
                        .toList());
        return "office/lists";
    }

    @GetMapping("/{list}/{code}")
    String edit(Me me, @PathVariable String list, @PathVariable String code, Model model) {
        model.addAttribute("form", ReferenceForm.of(row(me, list, code)));
        return "office/row";
    }

    @PostMapping("/{list}/{code}")
    String reword(
            Me me,
            @PathVariable String list,
            @PathVariable String code,
            @Valid @ModelAttribute("form") ReferenceForm form,
            BindingResult errors,
            RedirectAttributes flash) {
        if (errors.hasErrors()) return "office/row";
        references.reword(me, list, code, form);
        flash.addFlashAttribute("flash", "lists.saved");
        return "redirect:/settings/lists#" + list;
    }

    private ReferenceRow row(Me me, String list, String code) {
        return references.forEditing(me).rows().stream()
                .filter(row -> row.list().equals(list) && row.code().equals(code))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
