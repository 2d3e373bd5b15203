package org.baselinecme.office.office;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The one color of the provider. Light pages use it as it is; dark pages use a lighter tint of it, as no color has enough
 * contrast on both (WCAG 2.2, 1.4.3).
 */
public record Accent(int red, int green, int blue) {
    /** What text needs at least. */
    static final double ENOUGH = 4.5;

    private static final Pattern HEX = Pattern.compile("#?([0-9a-fA-F]{6})");
    private static final Accent WHITE = new Accent(255, 255, 255);
    private static final Accent BLACK = new Accent(0, 0, 0);
    private static final Accent DARK_PAGE = new Accent(0x17, 0x21, 0x27);
    private static final double SOFT = 0.1;
    private static final double STEP = 0.05;

    /** Reads {@code #0e5a61}; empty for anything else. */
    public static Optional<Accent> of(String text) {
        var found = HEX.matcher(text.strip());
        if (!found.matches()) return Optional.empty();
        var rgb = Integer.parseInt(found.group(1), 16);
        return Optional.of(new Accent(rgb >> 16, rgb >> 8 & 0xFF, rgb & 0xFF));
    }

    /** Six hexadecimal digits. */
    public String digits() {
        return String.format(Locale.ROOT, "%02x%02x%02x", red, green, blue);
    }

    /** The contrast of two colors: 1 to 21. */
    double contrast(Accent other) {
        var one = luminance();
        var two = other.luminance();
        return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
    }

    /** Its least contrast on light pages: on its own pale shade, which marks the current page. */
    double onLight() {
        return contrast(soft());
    }

    /** Whether text in this color can be read on light pages. */
    public boolean isLegible() {
        return onLight() >= ENOUGH;
    }

    /** The tint that dark pages use: the first that can be read on its own dark shade. */
    Accent onDark() {
        for (var part = 0.0; part < 1; part += STEP) {
            var tint = mix(WHITE, part);
            if (tint.contrast(tint.mix(DARK_PAGE, 1 - 2 * SOFT)) >= ENOUGH) return tint;
        }
        return WHITE;
    }

    private Accent soft() {
        return mix(WHITE, 1 - SOFT);
    }

    private Accent mix(Accent other, double part) {
        return new Accent(
                between(red, other.red, part), between(green, other.green, part), between(blue, other.blue, part));
    }

    private static int between(int from, int to, double part) {
        return (int) Math.round(from + (to - from) * part);
    }

    private double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(int channel) {
        var value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    /** The style sheet that sets it in both themes. */
    String css() {
        var tint = onDark();
        var light = rules(this, WHITE, soft(), mix(BLACK, 0.3));
        var dark = rules(tint, tint.mix(BLACK, 0.85), tint.mix(DARK_PAGE, 1 - 2 * SOFT), tint.mix(WHITE, 0.3));
        return ":root,[data-bs-theme=light]{" + light + "}\n@media not print{[data-bs-theme=dark]{" + dark + "}}\n";
    }

    private static String rules(Accent brand, Accent ink, Accent soft, Accent hover) {
        return "--brand:#%s;--brand-ink:#%s;--brand-soft:#%s;--bs-link-color-rgb:%s;--bs-link-hover-color-rgb:%s"
                .formatted(brand.digits(), ink.digits(), soft.digits(), brand.channels(), hover.channels());
    }

    private String channels() {
        return red + "," + green + "," + blue;
    }
}
