package org.baselinecme.office.office;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.baselinecme.platform.files.Upload;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/**
 * The form of who signs certificates.
 *
 * @param signature a new picture; none keeps the current one
 * @param withoutSignature whether the current picture is removed
 */
public record SignatoryForm(
        int version,
        @Nullable @Size(max = 120) String name,
        @Nullable @Size(max = 120) String title,
        @Nullable MultipartFile signature,
        @Nullable Boolean withoutSignature) {
    static SignatoryForm of(Signatory signatory) {
        return new SignatoryForm(signatory.version(), signatory.name(), signatory.title(), null, false);
    }

    @AssertTrue(message = "{signatory.signature.wrong}")
    public boolean isPicture() {
        return !Upload.isPresent(signature) || LogoPicture.of(signature).isPresent();
    }

    @AssertTrue(message = "{signatory.name.missing}")
    public boolean isNamed() {
        return !text(name).isEmpty() || text(title).isEmpty() && !Upload.isPresent(signature);
    }

    Signatory signatory(@Nullable UUID current, Function<byte[], UUID> store) {
        var kept = Boolean.TRUE.equals(withoutSignature) || text(name).isEmpty() ? null : current;
        var picture = Upload.isPresent(signature)
                ? LogoPicture.of(signature).map(store).orElse(kept)
                : kept;
        return new Signatory(version, text(name), text(title), picture);
    }

    private static String text(@Nullable String text) {
        return Objects.requireNonNullElse(text, "").strip();
    }
}
