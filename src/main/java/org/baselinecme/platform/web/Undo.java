package org.baselinecme.platform.web;

import java.io.Serializable;
import java.util.Map;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The inverse of what was just done, which the next page offers beside its message for ten seconds.
 *
 * @param path where its form is sent
 */
public record Undo(String path, Map<String, String> fields) implements Serializable {
    /** Says what was done, and offers to undo it. */
    public static void offer(RedirectAttributes flash, String message, String path) {
        offer(flash, message, path, Map.of());
    }

    /** Says what was done, and offers to undo it with these fields. */
    public static void offer(RedirectAttributes flash, String message, String path, Map<String, String> fields) {
        flash.addFlashAttribute("flash", message);
        flash.addFlashAttribute("undo", new Undo(path, fields));
    }
}
