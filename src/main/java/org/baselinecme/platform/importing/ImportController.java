package org.baselinecme.platform.importing;

import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.files.Upload;
import org.baselinecme.platform.web.MenuGroup;
import org.baselinecme.platform.web.MenuItem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Imports: the list, an upload, and how far one has come. */
@Controller
@MenuItem(group = MenuGroup.SETTINGS, order = 185, label = "nav.imports", path = "/imports", duty = Duty.IMPORT_RECORDS)
class ImportController {
    private final ImportPages pages;
    private final ImportUploads uploads;

    ImportController(ImportPages pages, ImportUploads uploads) {
        this.pages = pages;
        this.uploads = uploads;
    }

    @GetMapping("/imports")
    String index(Me me, @RequestParam(defaultValue = "") String kind, Model model) {
        model.addAttribute("page", pages.list(me, kind));
        return "importing/index";
    }

    @PostMapping("/imports")
    String upload(
            Me me,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(required = false) @Nullable MultipartFile file,
            RedirectAttributes flash) {
        var led = uploads.upload(me, kind, Upload.name(file), Upload.stream(file), Upload.bytes(file));
        if (led.again()) flash.addFlashAttribute("flash", "importing.again");
        return "redirect:/imports/" + led.id();
    }

    @GetMapping("/imports/{id}")
    String show(
            Me me,
            @PathVariable ImportId id,
            @RequestParam(defaultValue = "") String rows,
            @RequestParam(defaultValue = "0") long after,
            Model model) {
        var page = pages.page(me, id, rows.isEmpty() ? null : RowGroup.of(rows), after);
        model.addAttribute("page", page);
        if (page.isWorking()) model.addAttribute("reload", 3);
        return "importing/show";
    }
}
