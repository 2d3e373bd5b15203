package org.baselinecme.delivery.participation;

import java.util.List;
import java.util.stream.Collectors;
import org.baselinecme.delivery.participation.MyRegistrationQueries.MyRegistration;
import org.baselinecme.office.office.Office;
import org.baselinecme.office.office.ReferenceList;
import org.baselinecme.office.office.References;
import org.baselinecme.office.people.GuestEntry;
import org.springframework.stereotype.Component;

/** Presents guests so that a person can recognize themselves. */
@Component
class GuestIdentityPresenter {
    private final MyRegistrationQueries own;
    private final References references;
    private final Office office;

    GuestIdentityPresenter(MyRegistrationQueries own, References references, Office office) {
        this.own = own;
        this.references = references;
        this.office = office;
    }

    List<GuestIdentityPage.Row> of(List<GuestEntry> entries) {
        var professions = references.read(ReferenceList.PROFESSION);
        var moments = office.moments();
        return entries.stream()
                .map(entry -> new GuestIdentityPage.Row(
                        entry.person(),
                        entry.name(),
                        professions.label(ReferenceList.PROFESSION, entry.profession()),
                        moments.say(entry.at()),
                        own.of(List.of(entry.person())).stream()
                                .map(MyRegistration::title)
                                .collect(Collectors.joining(" · "))))
                .toList();
    }
}
