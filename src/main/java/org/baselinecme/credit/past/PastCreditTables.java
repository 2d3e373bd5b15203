package org.baselinecme.credit.past;

import org.baselinecme.platform.importing.ImportKind;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.i18n.LocaleContextHolder;

/** The tables of past credit that can be brought in. */
@Configuration(proxyBeanMethods = false)
class PastCreditTables {
    private static final String ETHOS = "EthosCE";

    @Bean
    ImportKind ethosPastCredit(PastCreditChoices choices, PastCreditImport imports) {
        return new PastCreditTable("past-credit-ethosce", ETHOS, PastCreditColumn.ethos(), choices, imports);
    }

    @Bean
    ImportKind pastCredit(PastCreditChoices choices, PastCreditImport imports, MessageSource messages) {
        var unnamed = messages.getMessage("past.import.unnamed", null, LocaleContextHolder.getLocale());
        return new PastCreditTable("past-credit", unnamed, PastCreditColumn.generic(), choices, imports);
    }
}
