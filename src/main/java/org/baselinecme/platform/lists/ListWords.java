package org.baselinecme.platform.lists;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** The texts of a list: of its codes, cells and filters. */
record ListWords(MessageSource messages, ListScope scope) {
    String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.US);
    }

    String label(ListColumn column) {
        return column.isLiteral() ? column.label().substring(ListColumn.LITERAL.length()) : say(column.label());
    }

    String choice(Choice choice) {
        return choice.isKey() ? say(choice.text()) : choice.text();
    }

    /** The label of a code; the code itself where it has none. */
    String code(ListColumn column, String code) {
        return scope.choicesOf(column).stream()
                .filter(choice -> choice.code().equals(code))
                .findFirst()
                .map(this::choice)
                .orElse(code);
    }

    String tone(ListColumn column, @Nullable Object value) {
        return scope.choicesOf(column).stream()
                .filter(choice -> choice.code().equals(value))
                .findFirst()
                .map(Choice::tone)
                .orElse("");
    }

    /** A value on the page. */
    String shown(ListColumn column, @Nullable Object value) {
        return switch (value) {
            case null -> "";
            case LocalDate day -> scope.format().day(day);
            case Instant at -> scope.format().say(at);
            case BigDecimal number -> number.toPlainString();
            default -> column.type() == ValueType.CHOICE ? code(column, value.toString()) : value.toString();
        };
    }

    /** A value in a file: a code is a code, unless the column says words. */
    @Nullable
    Object filed(ListColumn column, @Nullable Object value) {
        return value != null && column.worded() ? code(column, value.toString()) : value;
    }

    /** Profession: Nurse; Profession: not Nurse; Starts: from Mon, Nov 23. */
    String filter(ListFilter filter) {
        var label = label(filter.column());
        return switch (filter.kind()) {
            case IS -> say("rows.is", label, code(filter.column(), filter.value()));
            case IS_NOT -> say("rows.is-not", label, code(filter.column(), filter.value()));
            case FROM -> say("rows.is-from", label, scope.format().day(filter.date()));
            case UNTIL -> say("rows.is-until", label, scope.format().day(filter.date()));
        };
    }
}
