package org.baselinecme.office.office;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How the provider presents itself on every page, besides its name.
 *
 * @param version counts changes; -1 before the first
 * @param accent its color as six hexadecimal digits; empty for the color of Baseline
 * @param logo its stored file; null for none
 * @param email address of the CME office; empty for none, as the following ones
 * @param accreditation the line that says by whom the provider is accredited
 * @param links further links of the footer, one a line: label, space, address
 * @param help text of the help page, which replaces the general one
 * @param privacy text of the privacy page, which replaces the general one
 */
public record Branding(
        int version,
        String accent,
        @Nullable UUID logo,
        String email,
        String phone,
        String address,
        String accreditation,
        String links,
        String help,
        String privacy) {
    static final Pattern LINK = Pattern.compile("(\\S.{0,79}?)\\s+(https://[^\\s\"<>]{3,300})");

    /** An office that has set nothing. */
    public static final Branding NONE = new Branding(-1, "", null, "", "", "", "", "", "", "");

    /** The further links of the footer. */
    public List<FooterLink> footer() {
        return links.lines()
                .map(String::strip)
                .map(LINK::matcher)
                .filter(line -> line.matches())
                .map(line -> new FooterLink(line.group(1), line.group(2)))
                .toList();
    }

    /** The color, where one is set. */
    public Optional<Accent> color() {
        return Accent.of(accent);
    }

    /** Address of the style sheet that sets the color; empty for none. */
    public String style() {
        return color().map(color -> "/brand/accent.css?color=" + color.digits()).orElse("");
    }

    /** Address of the logo; empty for none. */
    public String picture() {
        return logo == null ? "" : "/brand/logo-" + logo + ".png";
    }

    /** Whether the office can be reached by something that is shown. */
    public boolean isReachable() {
        return !(email + phone + address).isEmpty();
    }

    /** A link of the footer. */
    public record FooterLink(String label, String address) {}
}
