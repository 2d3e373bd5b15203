package org.baselinecme.credit.certificates;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.lists.ListFile;
import org.baselinecme.platform.web.CsvExport;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The awards of an activity as a file, with the serials of their certificates; mailing selected certificates again. */
@Controller
class AwardFileController {
    static final CsvExport EXPORT = AwardFileColumns.LIST.export("/activities/{id}/awards.csv");
    private final AwardFiles files;

    AwardFileController(AwardFiles files) {
        this.files = files;
    }

    @GetMapping({"/activities/{id}/awards.csv", "/activities/{id}/awards.xlsx"})
    void file(
            Me me,
            @PathVariable ActivityId id,
            @RequestParam MultiValueMap<String, String> address,
            HttpServletRequest request,
            HttpServletResponse response) {
        files.write(me, id, address, new ListFile(request, response));
    }

    @GetMapping("/activities/{id}/awards/mail")
    String ask(Me me, @PathVariable ActivityId id, @RequestParam MultiValueMap<String, String> address, Model model) {
        model.addAttribute("page", files.selection(me, id, address));
        return "certificates/mail";
    }

    @PostMapping("/activities/{id}/awards/mail")
    String mail(
            Me me,
            @PathVariable ActivityId id,
            @RequestParam MultiValueMap<String, String> address,
            RedirectAttributes flash) {
        var mailed = files.mail(me, id, address);
        flash.addFlashAttribute("flash", mailed == 0 ? "certificates.mail.none" : "certificates.mail.sent");
        if (mailed == 0) flash.addFlashAttribute("flashTone", "wait");
        return "redirect:/activities/" + id + "/awards";
    }
}
