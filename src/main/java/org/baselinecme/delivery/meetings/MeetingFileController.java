package org.baselinecme.delivery.meetings;

import java.util.UUID;
import org.baselinecme.planning.agenda.SlotId;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.files.Upload;
import org.baselinecme.platform.kernel.ActivityId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A file of a meeting platform: uploaded, previewed, loaded. */
@Controller
@RequestMapping("/activities/{id}/attendance/{slot}/files")
class MeetingFileController {
    private final MeetingFiles files;
    private final MeetingFilePages pages;
    private final ColumnChoices columns;

    MeetingFileController(MeetingFiles files, MeetingFilePages pages, ColumnChoices columns) {
        this.files = files;
        this.pages = pages;
        this.columns = columns;
    }

    @PostMapping
    String upload(
            Me me,
            @PathVariable ActivityId id,
            @PathVariable SlotId slot,
            @RequestParam(required = false) @Nullable MultipartFile file) {
        var made = files.upload(me, id, slot, Upload.name(file), Upload.content(file));
        return sheet(id, slot) + "/files/" + made;
    }

    @GetMapping("/{file}")
    String preview(
            Me me,
            @PathVariable ActivityId id,
            @PathVariable SlotId slot,
            @PathVariable UUID file,
            @ModelAttribute("loading") LoadingForm form,
            Model model) {
        if (columns.isAsked(me, id, slot, file, form.zoneName()))
            return sheet(id, slot) + "/files/" + file + "/columns";
        model.addAttribute("page", pages.preview(me, id, slot, file, form));
        return "meetings/preview";
    }

    @PostMapping("/{file}/loading")
    String load(
            Me me,
            @PathVariable ActivityId id,
            @PathVariable SlotId slot,
            @PathVariable UUID file,
            @ModelAttribute("loading") LoadingForm form,
            RedirectAttributes flash) {
        var done = files.load(me, id, slot, file, form);
        flash.addFlashAttribute("flash", done ? "meeting-file.loaded" : "meeting-file.again");
        return sheet(id, slot) + "/queue";
    }

    private static String sheet(ActivityId id, SlotId slot) {
        return "redirect:/activities/" + id + "/attendance/" + slot;
    }
}
