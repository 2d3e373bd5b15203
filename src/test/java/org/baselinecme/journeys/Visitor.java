package org.baselinecme.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.baselinecme.journeys.JourneyTest.Device;

/** A person on a page in a browser, with the actions people take. */
record Visitor(Page page, Device device) {
    Visitor signsIn(String email, String password) {
        if (!page.url().contains("/sign-in")) page.navigate("/sign-in");
        page.getByLabel("Email").fill(email);
        page.getByLabel("Password").fill(password);
        presses("Sign in");
        return this;
    }

    Visitor opens(String path) {
        page.navigate(path);
        return this;
    }

    Visitor follows(String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link))
                .first()
                .click();
        return this;
    }

    Visitor presses(String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .first()
                .click();
        return this;
    }

    /** Opens the menu of the person, and signs out. */
    Visitor signsOut() {
        page.locator(".fold-me > summary").click();
        return presses("Sign out");
    }

    /** The button that begins with these words. */
    Visitor pressesFrom(String start) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(start))
                .first()
                .click();
        return this;
    }

    /** Takes a step that asked first. */
    Visitor confirms() {
        return sees("Please confirm").presses("Confirm and save");
    }

    /** Reviews an activity in the list of those that wait, and approves it. */
    Visitor approves(String title) {
        return follows("Review and designate " + title).pressesFrom("Approve and designate");
    }

    Visitor types(String label, String text) {
        field(label).fill(text);
        return this;
    }

    Visitor ticks(String label) {
        field(label).check();
        return this;
    }

    Visitor chooses(String label, String option) {
        field(label).selectOption(option);
        return this;
    }

    Visitor sees(String text) {
        assertThat(page.locator("main")).containsText(text);
        return this;
    }

    Visitor doesNotSee(String text) {
        assertThat(page.locator("main")).not().containsText(text);
        return this;
    }

    Visitor isAt(String path) {
        assertThat(page).hasURL(Pattern.compile(path));
        return this;
    }

    Visitor finds(String label, String text) {
        assertThat(field(label)).hasValue(text);
        return this;
    }

    /** The field with this label, which may be marked as optional. */
    private Locator field(String label) {
        return page.getByLabel(Pattern.compile("^\\s*" + escaped(label) + "\\s*(\\(optional\\))?\\s*$"))
                .first();
    }

    /** For a regular expression of the browser. */
    private static String escaped(String text) {
        return text.replaceAll("[.*+?^${}()|\\[\\]\\\\/]", "\\\\$0");
    }

    Locator part(String id) {
        return page.locator("#" + id);
    }

    /** Looks at the page at both widths, light and dark, and lets axe look as well. */
    Visitor looks(String name) {
        if (device.runsScript()) Screenshots.at(page, name, device);
        return this;
    }

    String path() {
        return page.url().replaceFirst("^https?://[^/]+", "").replaceFirst("#.*", "");
    }
}
