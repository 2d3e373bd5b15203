package org.baselinecme.planning.validity;

import jakarta.validation.constraints.AssertTrue;
import org.baselinecme.platform.files.DocumentType;
import org.baselinecme.platform.files.Upload;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** The form that files a version of the policy on artificial intelligence. */
record AiPolicyForm(@Nullable MultipartFile file) {
    static final AiPolicyForm EMPTY = new AiPolicyForm(null);

    @AssertTrue(message = "{ai-policy.file.wrong}")
    public boolean isPdf() {
        return Upload.type(file, DocumentType.SIGNED).isPresent();
    }

    String name() {
        return Upload.name(file);
    }

    byte[] content() {
        return Upload.content(file);
    }
}
