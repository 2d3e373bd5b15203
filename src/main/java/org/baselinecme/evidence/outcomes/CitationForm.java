package org.baselinecme.evidence.outcomes;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A published result, as entered.
 *
 * @param finding the published figures, worded and rounded as in the source; no interval is computed
 * @param source where it was published
 * @param caveats what it does not show
 */
public record CitationForm(
        @NotBlank @Size(max = 160) String title,
        @NotBlank @Size(max = 1000) String finding,
        @NotBlank @Size(max = 500) String source,

        @Nullable @Size(max = 300) @Pattern(regexp = "|https://\\S+", message = "{citation.link.wrong}")
        String link,

        @NotBlank @Size(max = 1000) String caveats) {
    static CitationForm blank() {
        return new CitationForm("", "", "", "", "");
    }
}
