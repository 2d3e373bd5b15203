package org.baselinecme.credit.past;

import java.util.LinkedHashMap;
import java.util.Map;
import org.baselinecme.planning.systems.CreditSystems;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The values that some columns of a table of past credit can have. */
@Component
class PastCreditChoices {
    private final CreditSystems systems;
    private final MessageSource messages;

    PastCreditChoices(CreditSystems systems, MessageSource messages) {
        this.systems = systems;
        this.messages = messages;
    }

    Map<String, String> of(String column) {
        return switch (column) {
            case PastCreditColumn.CREDIT -> credit();
            case PastCreditColumn.AS -> credited();
            case PastCreditColumn.COMPLETE -> Map.of("1", said("past.import.yes"), "0", said("past.import.no"));
            case PastCreditColumn.UNKNOWN ->
                Map.of(PastLearners.ADD, said("past.import.add"), "REFUSE", said("past.import.refuse"));
            default -> Map.of();
        };
    }

    private Map<String, String> credit() {
        var choices = new LinkedHashMap<String, String>();
        systems.all().forEach(one -> choices.put(one.code(), one.name()));
        choices.put(PastCreditRow.NO_CREDIT, said("past.as.attendance"));
        return choices;
    }

    private Map<String, String> credited() {
        var choices = new LinkedHashMap<String, String>();
        for (var one : CreditedAs.values()) choices.put(one.name(), said("past.as." + one.code()));
        return choices;
    }

    private String said(String message) {
        return messages.getMessage(message, null, LocaleContextHolder.getLocale());
    }
}
