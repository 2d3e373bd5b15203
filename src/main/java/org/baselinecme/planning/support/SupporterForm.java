package org.baselinecme.planning.support;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/**
 * The form that adds a supporter; it has no field for an amount or a value (R14). The agreement can follow later.
 *
 * @param company id in the register of companies
 */
record SupporterForm(
        @NotBlank String company,
        @NotNull SupportNature nature,
        @Nullable LocalDate providerSignedOn,
        @Nullable LocalDate companySignedOn,
        @Nullable MultipartFile file) {
    static final SupporterForm EMPTY = new SupporterForm("", SupportNature.MONEY, null, null, null);

    /** Days of signatures come with the document that was signed. */
    @AssertTrue(message = "{support.file.missing}")
    public boolean isFileGivenWhereSigned() {
        return AgreementForm.isGiven(file) || (providerSignedOn == null && companySignedOn == null);
    }

    @AssertTrue(message = "{support.file.wrong}")
    public boolean isPdf() {
        return AgreementForm.isSigned(file);
    }

    NewSupporter supporter() {
        var agreement = AgreementForm.isGiven(file)
                ? AgreementForm.agreement(file, new Signatures(providerSignedOn, companySignedOn))
                : null;
        return new NewSupporter(company, nature, agreement);
    }
}
