package org.baselinecme.platform.jobs;

import org.baselinecme.platform.access.Me;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Ends a job early, and lets one go on that stopped. */
@Controller
@RequestMapping("/jobs/{id}")
class JobStepController {
    private final Jobs jobs;

    JobStepController(Jobs jobs) {
        this.jobs = jobs;
    }

    @PostMapping("/cancellation")
    String cancel(Me me, @PathVariable JobId id, RedirectAttributes flash) {
        flash.addFlashAttribute("flash", jobs.cancel(me, id) ? "job.canceling" : "job.ended-already");
        return "redirect:/jobs/" + id;
    }

    @PostMapping("/continuation")
    String goOn(Me me, @PathVariable JobId id, RedirectAttributes flash) {
        flash.addFlashAttribute("flash", jobs.goOn(me, id) ? "job.continued" : "job.not-stopped");
        return "redirect:/jobs/" + id;
    }
}
