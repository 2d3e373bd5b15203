package org.baselinecme.office.office;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.baselinecme.platform.files.Upload;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/**
 * The form of the provider's presentation.
 *
 * @param logo a new logo; none keeps the current one
 * @param withoutLogo whether the current logo is removed
 */
public record BrandingForm(
        int version,
        @NotBlank @Size(max = 120) String name,
        @NotBlank @Size(max = 40) String shortName,

        @Nullable @Pattern(regexp = "\\s*(#?[0-9a-fA-F]{6})?\\s*", message = "{branding.accent.wrong}")
        String accent,

        @Nullable MultipartFile logo,
        @Nullable Boolean withoutLogo,

        @Nullable
        @Size(max = 200)
        @Pattern(regexp = "\\s*([^@\\s]+@[^@\\s]+\\.[^@\\s]+)?\\s*", message = "{branding.email.wrong}")
        String email,

        @Nullable @Size(max = 40) String phone,
        @Nullable @Size(max = 300) String address,
        @Nullable @Size(max = 400) String accreditation,
        @Nullable @Size(max = 2000) String links,
        @Nullable @Size(max = 20_000) String help,
        @Nullable @Size(max = 20_000) String privacy) {
    private static final int MOST_LINKS = 8;

    static BrandingForm of(Provider provider, Branding branding) {
        return new BrandingForm(
                branding.version(),
                provider.name(),
                provider.shortName(),
                branding.accent().isEmpty() ? "" : "#" + branding.accent(),
                null,
                false,
                branding.email(),
                branding.phone(),
                branding.address(),
                branding.accreditation(),
                branding.links(),
                branding.help(),
                branding.privacy());
    }

    /** Whether text in the color can be read; a color that is no color has its own message. */
    public boolean isLegible() {
        return Accent.of(text(accent)).map(Accent::isLegible).orElse(true);
    }

    /** The contrast of the color on light pages, in words: 2.1. */
    String contrast() {
        return Accent.of(text(accent))
                .map(color -> String.format(Locale.US, "%.1f", color.onLight()))
                .orElse("");
    }

    @AssertTrue(message = "{branding.logo.wrong}")
    public boolean isPicture() {
        return !Upload.isPresent(logo) || LogoPicture.of(logo).isPresent();
    }

    @AssertTrue(message = "{branding.links.wrong}")
    public boolean isLinked() {
        var lines = text(links).lines().filter(line -> !line.isBlank()).toList();
        return lines.size() <= MOST_LINKS
                && lines.stream()
                        .allMatch(line -> Branding.LINK.matcher(line.strip()).matches());
    }

    /** The provider under these names. */
    Provider named(Provider provider) {
        return new Provider(
                name.strip(), shortName.strip(), provider.zone(), provider.umbrella(), provider.synthetic());
    }

    /** The logo to show from now on. */
    @Nullable
    UUID logoOr(@Nullable UUID current, Function<byte[], UUID> store) {
        if (Upload.isPresent(logo)) return LogoPicture.of(logo).map(store).orElse(current);
        return Boolean.TRUE.equals(withoutLogo) ? null : current;
    }

    Branding branding(@Nullable UUID picture) {
        return new Branding(
                version,
                Accent.of(text(accent)).map(Accent::digits).orElse(""),
                picture,
                text(email),
                text(phone),
                text(address),
                text(accreditation),
                text(links),
                text(help),
                text(privacy));
    }

    private static String text(@Nullable String text) {
        return Objects.requireNonNullElse(text, "").strip();
    }
}
