package org.baselinecme.evidence.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.baselinecme.evidence.imports.TablePage.Column;
import org.baselinecme.evidence.imports.TablePage.Option;
import org.baselinecme.evidence.imports.TablePage.Question;
import org.baselinecme.evidence.study.MeasureKind;
import org.baselinecme.platform.kernel.DateText;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Words the questions of a table, and what was answered. */
@Component
class TablePresenter {
    private final MessageSource messages;

    TablePresenter(MessageSource messages) {
        this.messages = messages;
    }

    /** The questions that are open, but for the one about the columns. */
    List<Question> questions(ObservationTable table) {
        return table.open().stream()
                .filter(one -> one.kind() != TableQuestion.Kind.COLUMNS)
                .map(this::question)
                .toList();
    }

    private Question question(TableQuestion asked) {
        return switch (asked.kind()) {
            case COLUMNS, MIXED, NUMBERS -> new Question(said(asked), "numbers", numbers(asked));
            case DAYS -> new Question(said(asked), "days", days(asked));
            case SPAN -> new Question(said(asked), "span", named(DaySpan.values(), DaySpan::message));
            case GROUP -> new Question(said(asked), "comparison", groups(asked));
            case TOTAL ->
                new Question(
                        said(asked),
                        TableAnswerForm.total(asked.choices().getFirst()),
                        named(TotalUse.values(), TotalUse::message));
        };
    }

    private <E extends Enum<E>> List<Option> named(E[] values, Function<E, String> message) {
        return Stream.of(values)
                .map(one -> new Option(one.name(), message(message.apply(one))))
                .toList();
    }

    /** The two readings of a cell, or a cell in each style. */
    private List<Option> numbers(TableQuestion asked) {
        var at = asked.kind() == TableQuestion.Kind.MIXED ? 0 : 1;
        return List.of(
                option(NumberStyle.POINT, asked.arguments().get(at)),
                option(NumberStyle.COMMA, asked.arguments().get(at + 1)));
    }

    private List<Option> days(TableQuestion asked) {
        var cell = String.valueOf(asked.arguments().getFirst());
        return Stream.of(DayOrder.values())
                .map(order -> new Option(
                        order.name(),
                        message(
                                order.message(),
                                CellPeriod.of(cell, order)
                                        .map(found -> DateText.fullDate(found.first()))
                                        .orElse(cell))))
                .toList();
    }

    private List<Option> groups(TableQuestion asked) {
        var options = new ArrayList<Option>();
        asked.choices().forEach(choice -> options.add(new Option(choice, choice)));
        options.add(new Option(TableAnswerForm.NOBODY, message("table-question.nobody")));
        return options;
    }

    private Option option(NumberStyle style, Object... arguments) {
        return new Option(style.name(), message(style.message(), arguments));
    }

    private String said(TableQuestion asked) {
        return message(asked.message(), asked.args());
    }

    /** What was answered and can be answered differently. */
    List<Question> conventions(TableAnswers answers) {
        var said = new ArrayList<Question>();
        if (answers.numbers() != null)
            said.add(changeable("numbers", answers.numbers().message(), NumberStyle.values(), NumberStyle::message));
        if (answers.days() != null)
            said.add(changeable("days", answers.days().message(), DayOrder.values(), DayOrder::message));
        if (answers.span() != null)
            said.add(changeable("span", answers.span().message(), DaySpan.values(), DaySpan::message));
        answers.totals()
                .forEach((label, use) -> said.add(new Question(
                        message("table-answer.total", label, message(use.message())),
                        TableAnswerForm.total(label),
                        named(TotalUse.values(), TotalUse::message))));
        return said;
    }

    private <E extends Enum<E>> Question changeable(String field, String now, E[] values, Function<E, String> named) {
        return new Question(message(now + ".answer"), field, named(values, value -> named.apply(value) + ".answer"));
    }

    /** The column of each role, with those to choose from. */
    List<Column> columns(ObservationTable table, MeasureKind kind) {
        return TableColumn.all(kind).stream()
                .map(role -> new Column(
                        TableAnswerForm.COLUMN + role.name(),
                        role.message(),
                        TableColumn.required(kind).contains(role),
                        String.valueOf(table.columns().of().getOrDefault(role, -1))))
                .toList();
    }

    /** The answers in words, for the record and for the next person. */
    String words(TableText table, TableAnswers answers) {
        var words = new ArrayList<String>();
        answers.columns()
                .forEach((role, at) -> words.add(message(
                        "table-answer.column",
                        message(role.message()),
                        table.names().get(at))));
        if (answers.numbers() != null) words.add(message(answers.numbers().message() + ".answer"));
        if (answers.days() != null) words.add(message(answers.days().message() + ".answer"));
        if (answers.span() != null) words.add(message(answers.span().message() + ".answer"));
        if (answers.comparison() != null)
            words.add(message(
                    "table-answer.comparison",
                    answers.comparison().isEmpty() ? message("table-question.nobody") : answers.comparison()));
        answers.totals()
                .forEach((label, use) -> words.add(message("table-answer.total", label, message(use.message()))));
        return String.join("; ", words);
    }

    private String message(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.US);
    }
}
