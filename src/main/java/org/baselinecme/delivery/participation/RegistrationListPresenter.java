package org.baselinecme.delivery.participation;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.baselinecme.office.office.Moments;
import org.baselinecme.office.office.ReferenceList;
import org.baselinecme.office.office.References;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.NotFound;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Presents the registrations of an activity as text, with a label for every code. */
@Component
class RegistrationListPresenter {
    private final OfferedActivityQueries activities;
    private final References references;
    private final MessageSource messages;

    RegistrationListPresenter(OfferedActivityQueries activities, References references, MessageSource messages) {
        this.activities = activities;
        this.references = references;
        this.messages = messages;
    }

    /** The activity whose registrations are listed; {@link NotFound} where it does not exist. */
    OfferedActivity activity(ActivityId activity) {
        return activities.of(activity).orElseThrow(NotFound::new);
    }

    /** Column heads of the file. */
    List<String> heads() {
        return Stream.of(
                        "people.name",
                        "person.credentials",
                        "profile.profession",
                        "person.email",
                        "registrations.address",
                        "registrations.state",
                        "attendance-mode.title",
                        "registration.walk-in",
                        "registrations.at")
                .map(this::text)
                .toList();
    }

    /** The rows of the file. */
    List<List<String>> lines(List<RegistrationListRow> rows, Moments moments) {
        var professions = references.read(ReferenceList.PROFESSION);
        return rows.stream()
                .map(row -> List.of(
                        row.name(),
                        row.credentials(),
                        professions.label(ReferenceList.PROFESSION, row.profession()),
                        row.email(),
                        row.unproven() ? text("registrations.unproven") : "",
                        text(row.message()),
                        text(row.way().message()),
                        row.walkedIn() ? text("registration.walked-in") : "",
                        row.at()
                                .atZone(moments.zone())
                                .toLocalDateTime()
                                .withNano(0)
                                .toString()))
                .toList();
    }

    private String text(String message) {
        return messages.getMessage(message, null, Locale.US);
    }
}
