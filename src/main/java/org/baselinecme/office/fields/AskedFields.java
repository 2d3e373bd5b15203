package org.baselinecme.office.fields;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;

/**
 * Fields as a form asks them, with what is entered or was typed.
 *
 * @param earlier retired fields that hold a value, for staff
 * @param turn how often these answers were entered; another number means that somebody was faster
 */
public record AskedFields(List<Asked> fields, List<Asked> earlier, int turn) {
    /** No fields. */
    public static final AskedFields NONE = new AskedFields(List.of(), List.of(), 0);

    /** Whether something that was typed can't be taken. */
    public boolean isWrong() {
        return fields.stream().anyMatch(Asked::fails);
    }

    /** Shows a form again whose fields are wrong: the answer is 422. */
    public void askAgain(Model model, HttpServletResponse response) {
        model.addAttribute("own", this);
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    }

    /** Whether there are no fields. */
    public boolean isEmpty() {
        return fields.isEmpty();
    }

    /** The fields that hold a value. */
    public List<Asked> answered() {
        return fields.stream().filter(one -> !one.values.isEmpty()).toList();
    }

    /** The field whose label this is, for tests and files. */
    List<String> of(String label) {
        return fields.stream()
                .filter(one -> one.label.equals(label))
                .flatMap(one -> one.values.stream())
                .toList();
    }

    /**
     * A field on a form.
     *
     * @param kind names the fragment that draws it
     * @param options the choices it offers, removed ones that are chosen included
     * @param required whether this form can't be sent without it
     * @param values what is entered, or was typed
     * @param wrong message key of what is wrong; empty where nothing is
     */
    public record Asked(
            UUID id,
            String label,
            String help,
            FieldKind kind,
            List<String> options,
            boolean required,
            List<String> values,
            FieldInput input) {
        /** The name of its input. */
        public String name() {
            return name(id);
        }

        static String name(UUID id) {
            return "own-" + id;
        }

        /** Whether one ticks choices. */
        public boolean isChoosing() {
            return kind.isList() || kind == FieldKind.YES_NO;
        }

        /** The choices of its form; an empty one takes back the only answer. */
        public List<String> choices() {
            if (kind == FieldKind.SEVERAL) return options;
            var offered = kind == FieldKind.YES_NO ? List.of("yes", "no") : options;
            return required
                    ? offered
                    : Stream.concat(offered.stream(), Stream.of("")).toList();
        }

        /** Whether a choice is made. */
        public boolean has(String option) {
            return option.isEmpty() ? values.isEmpty() : values.contains(option);
        }

        /** What is entered, as one text. */
        public String text() {
            return String.join("; ", values);
        }

        /** Message key of what is wrong; empty where nothing is. */
        public String wrong() {
            return input.wrong();
        }

        boolean fails() {
            return !wrong().isEmpty();
        }

        /** The same with what was typed, so that it can be corrected. */
        Asked typed(List<String> text) {
            return new Asked(id, label, help, kind, options, required, List.copyOf(text), input);
        }

        /** The same, wrong where it is required and empty. */
        Asked demanded() {
            if (!required || !values.isEmpty()) return this;
            var missing = new FieldInput(FieldValue.NONE, "own-field.required");
            return new Asked(id, label, help, kind, options, required, values, missing);
        }

        FieldValue value() {
            return input.value();
        }
    }
}
