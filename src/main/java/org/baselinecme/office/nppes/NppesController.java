package org.baselinecme.office.nppes;

import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.files.Upload;
import org.baselinecme.platform.web.MenuGroup;
import org.baselinecme.platform.web.MenuItem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Files of the NPI registry: those in the folder, an upload, and those that were compared. */
@Controller
@MenuItem(
        group = MenuGroup.SETTINGS,
        order = 187,
        label = "nav.nppes",
        path = NppesController.PAGE,
        duty = Duty.IMPORT_RECORDS)
@RequestMapping(NppesController.PAGE)
class NppesController {
    static final String PAGE = "/nppes";
    private final NppesPages pages;
    private final NppesFiles files;

    NppesController(NppesPages pages, NppesFiles files) {
        this.pages = pages;
        this.files = files;
    }

    @GetMapping
    String index(Me me, Model model) {
        model.addAttribute("page", pages.page(me));
        return "nppes/index";
    }

    @PostMapping("/uploads")
    String upload(
            Me me,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "") String state) {
        var job = files.upload(me, Upload.name(file), Upload.stream(file), Upload.bytes(file), state);
        return "redirect:/jobs/" + job;
    }

    @PostMapping("/folder")
    String compare(Me me, @RequestParam(defaultValue = "") String name, @RequestParam(defaultValue = "") String state) {
        return "redirect:/jobs/" + files.compare(me, name, state);
    }
}
