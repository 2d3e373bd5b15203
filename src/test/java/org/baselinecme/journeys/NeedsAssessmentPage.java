package org.baselinecme.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.util.regex.Pattern;

/** Fills in the page of a needs assessment, with or without JavaScript. */
record NeedsAssessmentPage(Visitor visitor) {
    /** With the day and the time. */
    static final Pattern SAVED = Pattern.compile("Saved [A-Z][a-z]{2}, [A-Z][a-z]{2} .+ [AP]M");

    private static final String GAP = "Professional practice gap of your own learners";

    /** Types an answer; with script it saves by itself, without it the section's button does. */
    NeedsAssessmentPage answers(String question, String label, String text) {
        part(question).getByLabel(label).first().fill(text);
        return saves(question);
    }

    NeedsAssessmentPage saves(String question) {
        if (!visitor.device().runsScript())
            part(question)
                    .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Save"))
                    .first()
                    .click();
        assertThat(visitor.page().locator("#saved-" + question)).containsText(SAVED);
        return this;
    }

    NeedsAssessmentPage gap(String text) {
        return answers("gap", GAP, text);
    }

    NeedsAssessmentPage need(String kind, String text, String cause) {
        part(kind).locator("textarea[name=cause]").fill(cause);
        part(kind).locator("textarea[name=text]").fill(text);
        return saves(kind);
    }

    NeedsAssessmentPage change(String target, String text) {
        part("change").getByLabel(target).first().check();
        part("change").locator("textarea[name=text]").fill(text);
        return saves("change");
    }

    NeedsAssessmentPage measure(String text) {
        part("measure").locator("textarea[name=text]").fill(text);
        return saves("measure");
    }

    NeedsAssessmentPage format(String format, String why) {
        part("rationale").locator("select").selectOption(new SelectOption().setLabel(format));
        part("rationale").locator("textarea[name=text]").fill(why);
        return saves("rationale");
    }

    NeedsAssessmentPage competency(String name) {
        part("competencies").getByLabel(name).first().check();
        return saves("competencies");
    }

    NeedsAssessmentPage evidence(String source, String citation, String date, String link) {
        var part = part("evidence");
        if (!part.locator("details[open]").first().isVisible())
            part.locator("summary").first().click();
        part.locator("#source").selectOption(new SelectOption().setLabel(source));
        part.locator("#citation").fill(citation);
        part.locator("#dated").fill(date);
        part.locator("#link").fill(link);
        part.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Add source"))
                .last()
                .click();
        return this;
    }

    NeedsAssessmentPage objective(String text, String need) {
        part("objectives").locator("#objective-text").fill(text);
        part("objectives").locator("#new-" + need).check();
        visitor.presses("Add objective");
        return this;
    }

    /** Everything that submitting asks for, but the gap. */
    NeedsAssessmentPage writesTheRest() {
        evidence(
                "Chart audit or health-record data",
                "EHR extract, 240 admissions",
                "2026-06-30",
                "https://example.org/audit");
        need("competence", "Cannot tell which order is outdated.", "Rounds reward speed.");
        change("Competence", "Clear outdated orders on the round.");
        measure("Quarterly re-audit of withdrawn orders, 40 % now.");
        objective("Compare a patient’s orders with the protocol in force.", "COMPETENCE");
        format("Live course", "Cases beside the wards.");
        return competency("Patient Care and Procedural Skills");
    }

    Locator part(String id) {
        return visitor.page().locator("#" + id);
    }
}
