package org.baselinecme.office.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.baselinecme.office.credentials.Npi;
import org.baselinecme.platform.importing.ImportRow;
import org.baselinecme.platform.importing.RowMessage;
import org.baselinecme.platform.kernel.EmailAddress;
import org.baselinecme.platform.kernel.Pasted;
import org.jspecify.annotations.Nullable;

/** What a row of a table states of an external speaker. */
record SpeakerRow(ImportRow row) {
    static final String EMPLOYER = "employer";
    static final String NPI = "npi";
    /** Whether the person is new although somebody on record has the same name. */
    static final String NEW = "new";

    static final String YES = "YES";
    static final String NO = "NO";

    String email() {
        return row.value(PeopleChoices.EMAIL);
    }

    @Nullable
    String address() {
        return email().isEmpty() ? null : email();
    }

    String npi() {
        return Pasted.number(row.value(NPI)).replace("-", "");
    }

    String employer() {
        return row.value(EMPLOYER);
    }

    /** Whether the file says that nobody on record is this person. */
    boolean isNew() {
        return row.value(NEW).equals(YES);
    }

    /** The name as one compares it. */
    String name() {
        var whole = row.value(PeopleChoices.NAME).isEmpty()
                ? row.value(PeopleChoices.FIRST) + " " + row.value(PeopleChoices.LAST)
                : row.value(PeopleChoices.NAME);
        return whole.strip().toLowerCase(Locale.ROOT);
    }

    /** By what two rows are the same person: the address, else the NPI, else name and employer. */
    String identity() {
        if (!email().isEmpty()) return EmailAddress.key(email());
        if (!npi().isEmpty()) return npi();
        return name().isEmpty() ? "" : name() + "\n" + employer().toLowerCase(Locale.ROOT);
    }

    /** What is wrong with the row by itself. */
    List<RowMessage> faults() {
        var faults = new ArrayList<>(PeopleChoices.nameFaults(row));
        if (!email().isEmpty() && !PeopleChoices.isAddress(email()))
            faults.add(RowMessage.about(PeopleChoices.EMAIL, "entry.email-wrong", email()));
        if (!npi().isEmpty() && !Npi.isValid(npi())) faults.add(RowMessage.about(NPI, "credentials.npi.wrong"));
        return faults;
    }
}
