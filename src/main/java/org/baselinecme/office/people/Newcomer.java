package org.baselinecme.office.people;

/**
 * What somebody says of themselves who comes without an account.
 *
 * @param name as it is printed
 * @param profession a code of the list {@code profession}
 * @param address an e-mail address that nobody has proven yet
 */
public record Newcomer(String name, String profession, String address) {
    Registration toRegistration() {
        return new Registration(name, Registration.sortName(name), "", profession, null, null, null);
    }
}
