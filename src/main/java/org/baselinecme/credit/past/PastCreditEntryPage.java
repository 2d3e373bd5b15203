package org.baselinecme.credit.past;

import java.util.List;
import org.baselinecme.platform.kernel.PersonId;

/** One past credit with the form that corrects it. */
record PastCreditEntryPage(
        PersonId person, String name, PastCreditPage.Entry entry, PastCreditForm form, List<Choice> systems) {
    /** The path of the entry. */
    public String path() {
        return list() + "/" + entry.id();
    }

    /** The path of all entries of the person. */
    public String list() {
        return PastCreditPage.path(person);
    }

    /** As whom people are credited. */
    public CreditedAs[] credited() {
        return CreditedAs.values();
    }

    /** A credit system to choose. */
    record Choice(String code, String name) {}
}
