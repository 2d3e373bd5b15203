package org.baselinecme.delivery.meetings;

import java.util.ArrayList;
import java.util.List;
import org.baselinecme.office.people.Registration;
import org.baselinecme.platform.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * The people of a shared login.
 *
 * @param person ids of registered people
 * @param name names of new people; those without a profession are ignored
 * @param profession their professions, in the same order
 */
record SharedLoginForm(
        @Nullable List<PersonId> person,
        @Nullable List<String> name,
        @Nullable List<String> profession,
        boolean vouch) {
    private static final int LONGEST = 120;

    List<PersonId> people() {
        return person == null ? List.of() : List.copyOf(person);
    }

    List<Registration> newcomers() {
        var found = new ArrayList<Registration>();
        if (name == null || profession == null) return found;
        for (var i = 0; i < Math.min(name.size(), profession.size()); i++)
            if (!name.get(i).isBlank() && !profession.get(i).isBlank())
                found.add(newcomer(name.get(i).strip(), profession.get(i)));
        return found;
    }

    private static Registration newcomer(String typed, String profession) {
        var name = typed.length() <= LONGEST ? typed : typed.substring(0, LONGEST);
        return new Registration(name, Registration.sortName(name), "", profession, null, null, null);
    }
}
