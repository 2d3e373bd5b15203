package org.baselinecme.planning.support;

import jakarta.validation.constraints.AssertTrue;
import java.time.LocalDate;
import org.baselinecme.platform.files.DocumentType;
import org.baselinecme.platform.files.Upload;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** The form that files an agreement with a supporter. */
record AgreementForm(
        @Nullable LocalDate providerSignedOn,
        @Nullable LocalDate companySignedOn,
        @Nullable MultipartFile file) {
    static final AgreementForm EMPTY = new AgreementForm(null, null, null);

    @AssertTrue(message = "{support.file.empty}")
    public boolean isFileGiven() {
        return isGiven(file);
    }

    @AssertTrue(message = "{support.file.wrong}")
    public boolean isPdf() {
        return isSigned(file);
    }

    NewAgreement agreement() {
        return agreement(file, new Signatures(providerSignedOn, companySignedOn));
    }

    static boolean isGiven(@Nullable MultipartFile file) {
        return Upload.isPresent(file);
    }

    /** Whether it is a document that was signed, where there is one. */
    static boolean isSigned(@Nullable MultipartFile file) {
        return !Upload.isPresent(file) || Upload.type(file, DocumentType.SIGNED).isPresent();
    }

    static NewAgreement agreement(@Nullable MultipartFile file, Signatures signatures) {
        return new NewAgreement(Upload.name(file), Upload.content(file), signatures);
    }
}
