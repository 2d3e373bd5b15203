package org.baselinecme.office.companies;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
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
        @NotNull @Size(max = 1000) String aliases) {

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
