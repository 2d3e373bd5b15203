package org.baselinecme.office.people;

import java.util.List;
import org.baselinecme.office.office.Moments;
import org.baselinecme.office.office.ReferenceList;
import org.baselinecme.office.office.References;

/** The requests that wait for a decision. */
record IdentityRequestPage(List<Row> rows) {
    static IdentityRequestPage of(List<OpenRequest> open, References.Lists lists, Moments moments) {
        return new IdentityRequestPage(open.stream()
                .map(request -> new Row(
                        request.id().toString(),
                        said(request.now(), lists),
                        said(request.wanted(), lists),
                        request.why(),
                        moments.say(request.at())))
                .toList());
    }

    /** An identity as people read it: name, degrees and profession. */
    static String said(Identity identity, References.Lists lists) {
        var titled =
                identity.credentials().isEmpty() ? identity.name() : identity.name() + ", " + identity.credentials();
        return titled + " · " + lists.label(ReferenceList.PROFESSION, identity.profession());
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /** A request: what the office states now, and what it is asked to state. */
    record Row(String id, String now, String wanted, String why, String asked) {}
}
