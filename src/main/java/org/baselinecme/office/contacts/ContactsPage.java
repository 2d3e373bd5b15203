package org.baselinecme.office.contacts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Further addresses and phone numbers of a person.
 *
 * @param base the path of the page without its last part
 * @param name whose they are; null for my own
 * @param current the address the office writes to; empty for none
 * @param password whether adding an address takes my password
 * @param addable whether addresses can be added and removed here: those of a person with an account only by that person
 */
record ContactsPage(
        String base,
        @Nullable String name,
        String current,
        boolean password,
        boolean addable,
        List<EmailRow> emails,
        List<PhoneRow> phones) {
    /** Whether it is somebody's whom the reader keeps the record of. */
    public boolean isOfficial() {
        return name != null;
    }

    /** The kinds of phone numbers to choose from. */
    public List<String> kinds() {
        return PhoneForm.KINDS;
    }

    /** @param confirmed whether a link that was mailed there was used */
    record EmailRow(ContactId id, String address, boolean confirmed) {}

    /** @param kind the end of its message key */
    record PhoneRow(ContactId id, String kind, String number) {}
}
