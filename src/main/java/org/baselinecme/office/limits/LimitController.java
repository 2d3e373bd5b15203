package org.baselinecme.office.limits;

import jakarta.validation.Valid;
import java.util.Objects;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.web.MenuGroup;
import org.baselinecme.platform.web.MenuItem;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The windows and limits of the office: shown, and changed one at a time. */
@Controller
@MenuItem(
        group = MenuGroup.SETTINGS,
        order = 136,
        label = "nav.limits",
        path = LimitController.PAGE,
        duty = Duty.SET_UP_OFFICE)
@RequestMapping(LimitController.PAGE)
class LimitController {
    static final String PAGE = "/settings/limits";
    private final OfficeLimits limits;

    LimitController(OfficeLimits limits) {
        this.limits = limits;
    }

    @GetMapping
    String show(Me me, Model model) {
        model.addAttribute("page", limits.page(me));
        return "limits/show";
    }

    @GetMapping("/{limit}")
    String edit(Me me, @PathVariable String limit, Model model) {
        var row = limits.row(me, LimitKey.of(limit));
        model.addAttribute("limit", row).addAttribute("form", LimitForm.of(row));
        return "limits/edit";
    }

    @PostMapping("/{limit}")
    String change(
            Me me,
            @PathVariable String limit,
            @Valid @ModelAttribute("form") LimitForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        var row = limits.row(me, LimitKey.of(limit));
        if (!errors.hasErrors() && !row.allows(Objects.requireNonNull(form.value()))) reject(row, errors);
        if (errors.hasErrors()) {
            model.addAttribute("limit", row);
            return "limits/edit";
        }
        limits.change(me, row.key(), Objects.requireNonNull(form.value()), form.version());
        flash.addFlashAttribute("flash", "limits.saved");
        return "redirect:" + PAGE;
    }

    private static void reject(LimitRow row, BindingResult errors) {
        var reason =
                new DefaultMessageSourceResolvable("limit.reason." + row.key().code());
        errors.rejectValue("value", "limit.outside", new Object[] {row.lowest(), row.highest(), reason}, null);
    }
}
