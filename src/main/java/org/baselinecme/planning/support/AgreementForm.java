package org.baselinecme.planning.support;

import jakarta.validation.constraints.AssertTrue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import org.baselinecme.platform.files.PdfContent;
import org.baselinecme.platform.web.FileName;
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
        return !isGiven(file) || PdfContent.isPdf(content(file));
    }

    NewAgreement agreement() {
        return agreement(file, new Signatures(providerSignedOn, companySignedOn));
    }

    static boolean isGiven(@Nullable MultipartFile file) {
        return file != null && !file.isEmpty();
    }

    static NewAgreement agreement(@Nullable MultipartFile file, Signatures signatures) {
        var name = file == null ? "" : FileName.of(file, "agreement.pdf");
        return new NewAgreement(name, content(file), signatures);
    }

    static byte[] content(@Nullable MultipartFile file) {
        try {
            return file == null ? new byte[0] : file.getBytes();
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }
}
