package org.baselinecme.office.people;

/**
 * What a person enters about themselves who has no account.
 *
 * @param name as it is printed
 * @param profession a code of the list {@code profession}
 * @param address an e-mail address that is not confirmed
 */
public record GuestDetails(String name, String profession, String address) {
    Registration toRegistration() {
        return new Registration(name, Registration.sortName(name), "", profession, null, null, null);
    }
}
