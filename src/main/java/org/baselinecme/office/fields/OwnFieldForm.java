package org.baselinecme.office.fields;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.Stream;

/**
 * A field, as the office defines it.
 *
 * @param subject what it is about; ignored once it exists
 * @param kind what it takes; ignored once it exists
 * @param options the choices of a list, one a line
 * @param position where it is asked among the others, a whole number
 * @param version the version that was shown
 */
record OwnFieldForm(
        @NotNull FieldSubject subject,

        @NotNull FieldKind kind,

        @NotBlank
        @Size(max = 80)
        @Pattern(regexp = "\\s*(?:[\\p{L}\\p{N}][^\\p{Cntrl}]*)?", message = "{own-field.label.wrong}")
        String label,

        @NotNull @Size(max = 300) String help,

        @NotNull FieldAudience audience,

        boolean required,

        boolean listed,

        @NotNull @Size(max = 6000) String options,

        @NotNull @Pattern(regexp = "\\s*[1-9]\\d{0,2}\\s*", message = "{own-field.position.wrong}")
        String position,

        int version) {
    private static final int MOST = 50;
    private static final int LONGEST = 80;

    static OwnFieldForm empty(int position) {
        return new OwnFieldForm(
                FieldSubject.REGISTRATION,
                FieldKind.TEXT,
                "",
                "",
                FieldAudience.LEARNER,
                false,
                false,
                "",
                String.valueOf(position),
                0);
    }

    static OwnFieldForm of(OwnField field) {
        return new OwnFieldForm(
                field.subject(),
                field.kind(),
                field.label(),
                field.help(),
                field.audience(),
                field.isRequired(),
                field.isListed(),
                String.join("\n", field.options()),
                String.valueOf(field.position()),
                field.version());
    }

    @AssertTrue(message = "{own-field.options.wrong}")
    public boolean isListWhole() {
        return kind == null || !kind.isList() || options == null || usable(choices());
    }

    @AssertTrue(message = "{own-field.audience.wrong}")
    public boolean isAudienceThere() {
        return subject != FieldSubject.ACTIVITY || audience != FieldAudience.LEARNER;
    }

    private static boolean usable(List<String> choices) {
        return !choices.isEmpty()
                && choices.size() <= MOST
                && choices.stream().allMatch(choice -> choice.length() <= LONGEST && !choice.startsWith("!"));
    }

    /** The choices, once each. */
    List<String> choices() {
        return Stream.of(options.replace("\0", "").split("\\R"))
                .map(String::strip)
                .filter(choice -> !choice.isEmpty())
                .distinct()
                .toList();
    }

    int order() {
        return Integer.parseInt(position.strip());
    }
}
