package org.baselinecme.planning.validity;

import jakarta.validation.constraints.AssertTrue;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.baselinecme.platform.files.PdfContent;
import org.baselinecme.platform.web.FileName;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** The form that files a version of the policy on artificial intelligence. */
record AiPolicyForm(@Nullable MultipartFile file) {
    static final AiPolicyForm EMPTY = new AiPolicyForm(null);

    @AssertTrue(message = "{ai-policy.file.wrong}")
    public boolean isPdf() {
        return PdfContent.isPdf(content());
    }

    String name() {
        return file == null ? "" : FileName.of(file, "policy.pdf");
    }

    byte[] content() {
        try {
            return file == null ? new byte[0] : file.getBytes();
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }
}
