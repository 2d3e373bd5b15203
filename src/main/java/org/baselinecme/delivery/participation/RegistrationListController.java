package org.baselinecme.delivery.participation;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.lists.ListFile;
import org.baselinecme.platform.web.ActivityGroup;
import org.baselinecme.platform.web.ActivityTab;
import org.baselinecme.platform.web.CsvExport;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The registrations of an activity, and its seats. */
@Controller
@ActivityTab(
        group = ActivityGroup.RUN,
        order = 70,
        label = "tabs.registrations",
        path = "/activities/{id}/registrations",
        duty = Duty.KEEP_REGISTRATIONS)
@RequestMapping("/activities/{id}/registrations")
class RegistrationListController {
    static final CsvExport EXPORT = RegistrationListQueries.LIST.export("/activities/{id}/registrations/list.csv");
    private final RegistrationLists lists;

    RegistrationListController(RegistrationLists lists) {
        this.lists = lists;
    }

    @GetMapping
    String show(Me me, @PathVariable ActivityId id, @RequestParam MultiValueMap<String, String> address, Model model) {
        var page = lists.of(me, id, address);
        model.addAttribute("form", SeatsForm.of(page.terms()));
        model.addAttribute("page", page);
        return "participation/list";
    }

    @PostMapping
    String seat(
            Me me,
            @PathVariable ActivityId id,
            @Valid @ModelAttribute("form") SeatsForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        if (errors.hasErrors()) {
            model.addAttribute("page", lists.of(me, id, new LinkedMultiValueMap<>()));
            return "participation/list";
        }
        lists.seat(me, id, form);
        flash.addFlashAttribute("flash", "seats.saved");
        return "redirect:/activities/" + id + "/registrations";
    }

    @GetMapping({"/list.csv", "/list.xlsx"})
    void export(
            Me me,
            @PathVariable ActivityId id,
            @RequestParam MultiValueMap<String, String> address,
            HttpServletRequest request,
            HttpServletResponse response) {
        lists.export(me, id, address, new ListFile(request, response));
    }
}
