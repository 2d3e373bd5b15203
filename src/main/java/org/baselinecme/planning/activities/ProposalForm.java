package org.baselinecme.planning.activities;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.baselinecme.platform.kernel.DepartmentId;
import org.jspecify.annotations.Nullable;

/** The form of a proposal, and of changing its particulars. */
record ProposalForm(
        @Nullable Integer version,
        @NotBlank @Size(max = 200) String title,
        @NotBlank String department,
        @NotNull @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @NotEmpty @Nullable List<String> audience) {
    static final ProposalForm EMPTY = new ProposalForm(null, "", "", null, null, List.of());

    @AssertTrue(message = "{proposal.dates.wrong}")
    public boolean isEndNotBeforeStart() {
        return startsOn == null || endsOn == null || !endsOn.isBefore(startsOn);
    }

    @AssertTrue(message = "{proposal.dates.far}")
    public boolean isYearThinkable() {
        return isThinkable(startsOn) && isThinkable(endsOn);
    }

    private static boolean isThinkable(@Nullable LocalDate date) {
        return date == null || date.getYear() >= 2000 && date.getYear() < 2100;
    }

    int seen() {
        return version == null ? 0 : version;
    }

    Proposal toProposal() {
        var first = Objects.requireNonNull(startsOn);
        var last = endsOn == null ? first : endsOn;
        var professions = Objects.requireNonNull(audience).stream().distinct().toList();
        return new Proposal(title.strip(), DepartmentId.of(department), first, last, professions);
    }
}
