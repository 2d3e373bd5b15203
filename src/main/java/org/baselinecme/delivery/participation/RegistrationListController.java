package org.baselinecme.delivery.participation;

import jakarta.validation.Valid;
import org.baselinecme.office.office.ReferenceList;
import org.baselinecme.office.office.References;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.web.ActivityTab;
import org.baselinecme.platform.web.Csv;
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

/** The registrations of an activity, and its seats. */
@Controller
@ActivityTab(
        order = 70,
        label = "tabs.registrations",
        path = "/activities/{id}/registrations",
        duty = Duty.KEEP_REGISTRATIONS)
@RequestMapping("/activities/{id}/registrations")
class RegistrationListController {
    private final RegistrationLists lists;
    private final References references;

    RegistrationListController(RegistrationLists lists, References references) {
        this.lists = lists;
        this.references = references;
    }

    @GetMapping
    String show(Me me, @PathVariable ActivityId id, Model model) {
        var page = lists.of(me, id);
        model.addAttribute("form", SeatsForm.of(page.terms()));
        return show(page, model);
    }

    @PostMapping
    String seat(
            Me me,
            @PathVariable ActivityId id,
            @Valid @ModelAttribute("form") SeatsForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        if (errors.hasErrors()) return show(lists.of(me, id), model);
        lists.seat(me, id, form);
        flash.addFlashAttribute("flash", "seats.saved");
        return "redirect:/activities/" + id + "/registrations";
    }

    @GetMapping("/list.csv")
    ResponseEntity<byte[]> export(Me me, @PathVariable ActivityId id) {
        var file = lists.export(me, id);
        return Csv.file(file.name(), file.heads(), file.rows());
    }

    private String show(RegistrationListPage page, Model model) {
        model.addAttribute("page", page);
        model.addAttribute("professions", ReferenceList.PROFESSION);
        model.addAttribute("lists", references.read(ReferenceList.PROFESSION));
        return "participation/list";
    }
}
