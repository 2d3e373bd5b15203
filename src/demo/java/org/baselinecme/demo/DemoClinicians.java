package org.baselinecme.demo;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.baselinecme.office.people.PersonDirectory;
import org.baselinecme.office.people.Registration;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.DepartmentId;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;

/** The clinicians that fill the invented office: made from lists of names, without accounts, the same at every start. */
@Component
@Conditional(DemoWanted.class)
class DemoClinicians {
    private static final long SEED = 20_261_123;
    private final PersonDirectory directory;

    DemoClinicians(PersonDirectory directory) {
        this.directory = directory;
    }

    /** Enters as many as the list says; nobody is called like one of the people told by name. */
    void moveIn(Me me, DemoOffice.Clinicians names, Set<String> taken, List<DepartmentId> departments) {
        var chance = new Random(SEED);
        var used = new HashSet<>(taken);
        var all = new ArrayList<Registration>();
        while (all.size() < names.count()) {
            var family = pick(names.family(), chance);
            var family2 = chance.nextInt(3) == 0 ? "-" + pick(names.family(), chance) : "";
            var given = pick(names.given(), chance);
            if (family2.equals("-" + family) || !used.add(given + " " + family + family2)) continue;
            var trade = pick(names.trades(), chance);
            all.add(new Registration(
                    given + " " + family + family2,
                    family + family2 + ", " + given,
                    trade.credentials(),
                    trade.profession(),
                    pick(departments, chance),
                    null,
                    null));
        }
        directory.registerAll(me, all);
    }

    private static <T> T pick(List<T> from, Random chance) {
        return from.get(chance.nextInt(from.size()));
    }
}
