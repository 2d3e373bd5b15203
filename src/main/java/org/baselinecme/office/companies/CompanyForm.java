package org.baselinecme.office.companies;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The office's entry of a company.
 *
 * @param aliases other names of the company, one a line
 */
public record CompanyForm(
        @Nullable Integer version,
        @NotBlank @Size(max = 160) String name,
        @NotNull CompanyKind kind,
        @NotNull Ownership ownership,
        @NotNull @Size(max = 2000) String rationale,

        @NotNull @Size(max = 1000) @Pattern(regexp = CompanyForm.SHORT_LINES, message = "{company.aliases.too-long}")
        String aliases) {
    /** Each other name is as long as a name may be: the register finds companies by both. */
    static final String SHORT_LINES = "(?:[^\\n\\r]{0,160}[\\n\\r])*+[^\\n\\r]{0,160}";

    /** A determined kind needs a rationale, which surveyors read. */
    @AssertTrue(message = "{company.rationale.missing}")
    public boolean isRationaleGiven() {
        return kind == CompanyKind.UNDETERMINED || (rationale != null && !rationale.isBlank());
    }

    List<String> otherNames() {
        return aliases.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .distinct()
                .toList();
    }
}
