package org.baselinecme.office.accounts;

import java.util.List;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.PersonId;

/** What must hold before the account of a person is closed. Modules that stand below bring theirs as beans. */
public interface AccountClosureRule {
    /** What speaks against it; a rule that counts others locks what it counts until the transaction ends. */
    List<Objection> objectionsTo(PersonId person);
}
