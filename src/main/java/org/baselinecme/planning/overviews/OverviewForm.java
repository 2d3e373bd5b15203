package org.baselinecme.planning.overviews;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.baselinecme.platform.files.Upload;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/**
 * The overview as it is typed.
 *
 * @param turn of the version that the page showed; 0 before the first
 * @param picture a new picture; none keeps the current one
 * @param withoutPicture whether the current picture is removed
 * @param description what the picture shows
 * @param illustrated whether the page showed a picture
 */
public record OverviewForm(
        int turn,

        @Nullable @Size(max = LONGEST, message = "{overview.long}")
        String text,

        @Nullable MultipartFile picture,
        @Nullable Boolean withoutPicture,

        @Nullable @Size(max = LONGEST_DESCRIPTION, message = "{overview.description.long}")
        String description,

        @Nullable Boolean illustrated) {
    /** The most characters of the overview. */
    static final int LONGEST = 1500;

    /** The most characters of the description of a picture. */
    static final int LONGEST_DESCRIPTION = 250;

    static OverviewForm of(int turn, OverviewContent content) {
        return new OverviewForm(turn, content.text(), null, false, content.description(), content.picture() != null);
    }

    @AssertTrue(message = "{overview.picture.wrong}")
    public boolean isPictureUsable() {
        return !Upload.isPresent(picture) || PictureFile.of(picture).isPresent();
    }

    @AssertTrue(message = "{overview.description.missing}")
    public boolean isDescribed() {
        return !hasPicture() || !stripped(description).isEmpty();
    }

    /** Whether a picture is shown from now on. */
    boolean hasPicture() {
        return Upload.isPresent(picture) || Boolean.TRUE.equals(illustrated) && !isRemoved();
    }

    boolean isRemoved() {
        return Boolean.TRUE.equals(withoutPicture);
    }

    String overview() {
        return stripped(text);
    }

    String described() {
        return stripped(description);
    }

    private static String stripped(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "").strip().replace("\r\n", "\n");
    }
}
