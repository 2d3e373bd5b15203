package org.baselinecme.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.baselinecme.Skips;
import org.junit.jupiter.api.Test;

/** The checks of pages find what they are made to find. */
class PlantedBarriersJourney extends JourneyTest {
    @Test
    void the_second_engine_finds_a_field_without_a_label_and_a_picture_without_a_text() {
        Skips.unless(SecondEngine.isPresent(), "The second engine is missing");
        var visitor = visitor(Device.DESK).opens("/accessibility");
        visitor.page()
                .evaluate("document.querySelector('main').insertAdjacentHTML('beforeend',"
                        + " '<input type=\"text\"><img src=\"/brand/none.png\">')");
        assertThat(SecondEngine.violations(visitor.page(), new AccessibilityRecord("planted")))
                .anyMatch(text -> text.startsWith("input_label_exists"))
                .anyMatch(text -> text.startsWith("img_alt_valid"));
    }

    @Test
    void the_walk_with_the_tab_key_finds_a_focus_that_cannot_be_seen() {
        var visitor = visitor(Device.DESK).opens("/accessibility");
        visitor.page()
                .evaluate(
                        "document.querySelector('main a').style.cssText = 'outline: none !important; box-shadow: none !important'");
        assertThat(KeyboardPath.barriers(visitor.page(), "planted", new AccessibilityRecord("planted")))
                .anyMatch(barrier -> barrier.startsWith("no visible focus"));
    }

    @Test
    void the_walk_with_the_tab_key_finds_a_control_that_keeps_the_focus() {
        var visitor = visitor(Device.DESK).opens("/accessibility");
        visitor.page()
                .evaluate(
                        "document.querySelector('main a').addEventListener('keydown', event => event.preventDefault())");
        assertThat(KeyboardPath.barriers(visitor.page(), "planted", new AccessibilityRecord("planted")))
                .anyMatch(barrier -> barrier.startsWith("reached"));
    }
}
