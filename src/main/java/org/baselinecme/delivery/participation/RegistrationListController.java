package org.baselinecme.delivery.participation;

import jakarta.validation.Valid;
import org.baselinecme.office.office.ReferenceList;
import org.baselinecme.office.office.References;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.web.ActivityGroup;
import org.baselinecme.platform.web.ActivityTab;
import org.baselinecme.platform.web.CsvExport;
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
        group = ActivityGroup.RUN,
        order = 70,
        label = "tabs.registrations",
        path = "/activities/{id}/registrations",
        duty = Duty.KEEP_REGISTRATIONS)
@RequestMapping("/activities/{id}/registrations")
class RegistrationListController {
    static final CsvExport EXPORT = CsvExport.at("/activities/{id}/registrations/list.csv")
            .column("registration_id", "id of the registration")
            .column("activity_number", "number of the activity")
            .column("person_id", "id of the person")
            .column("name", "name of the person")
            .column("credentials", "degrees after the name")
            .column("profession", "code of the profession")
            .column("email", "email address, where one is known")
            .column("email_confirmed", "yes, or no for a guest who has not used the link")
            .column("status", "REGISTERED, WAITING or WITHDRAWN")
            .column("attendance_mode", "code of how the person takes part")
            .column("walk_in", "yes or no")
            .column("registered_at", "when the person registered")
            .column("seated_at", "since when the person has a place; empty on the waiting list")
            .column("withdrawn_at", "when the registration was withdrawn");
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
        return EXPORT.file(file.name(), file.rows());
    }

    private String show(RegistrationListPage page, Model model) {
        model.addAttribute("page", page);
        model.addAttribute("professions", ReferenceList.PROFESSION);
        model.addAttribute("lists", references.read(ReferenceList.PROFESSION));
        return "participation/list";
    }
}
