package org.baselinecme.planning.needs;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.baselinecme.platform.web.Unsaved;
import org.jspecify.annotations.Nullable;

/**
 * An objective to propose or to change.
 *
 * @param seen the text the page showed, so that a concurrent change is not overwritten
 */
public record ObjectiveForm(
        @NotBlank @Size(max = 400) String text,
        @Nullable List<NeedsQuestion> needs,
        @Nullable String seen) {
    static final ObjectiveForm EMPTY = new ObjectiveForm("", List.of(), null);

    static ObjectiveForm kept(Unsaved unsaved) {
        return new ObjectiveForm(String.valueOf(unsaved.value("text")), List.of(), null);
    }

    List<NeedsQuestion> served() {
        return needs == null
                ? List.of()
                : needs.stream()
                        .filter(Objects::nonNull)
                        .filter(NeedsQuestion::isNeed)
                        .distinct()
                        .toList();
    }
}
